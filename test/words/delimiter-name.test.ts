import { expect, test } from "vitest";
import { delimiters } from "../../src/model/source.ts";
import { delimiterName } from "../../src/words/delimiter-name.ts";
import { langs } from "../../src/words/lang.ts";

test("every delimiter that may be found has a name of its own", () => {
  for (const lang of langs) {
    const names = delimiters.map((delimiter) => delimiterName(delimiter, lang));
    expect(new Set(names).size).toBe(delimiters.length);
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L} ]+$/u);
  }
});

test("any other is shown as it is, harmless to a terminal", () => {
  expect([delimiterName("~", "ru"), delimiterName("\u001b", "ru")]).toEqual(["~", "␛"]);
});
