import { expect, test } from "vitest";
import { tieMethods } from "../../src/model/methodology.ts";
import { tieMethodTexts } from "../../src/words/tie-methods.ts";

test.each(["ru", "en"] as const)("in %s every method has an example of its own", (lang) => {
  const examples = tieMethods.map((ties) => tieMethodTexts[lang][ties].match(/\(1.*\)$/)?.[0]);
  expect(new Set(examples).size).toBe(tieMethods.length);
});
