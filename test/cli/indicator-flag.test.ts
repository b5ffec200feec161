import { expect, test } from "vitest";
import { indicatorOf } from "../../src/cli/indicator-flag.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { methodologyOf } from "../build/reviewed.ts";

const methodology = await methodologyOf("worked-example");

test.each(["answered_on_time", "1", "Доля ответов в срок", "доля  ответов В СРОК "])(
  "%j names the indicator",
  (text) => {
    expect(indicatorOf("--indicator", text, methodology)).toBe("answered_on_time");
  },
);

test.each(["0", "99", "доля", "constructor"])("%j names none", (text) => {
  expect(() => indicatorOf("--indicator", text, methodology)).toThrow(UsageError);
});
