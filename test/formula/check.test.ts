import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFormula, regionFormula, rowFormula } from "../../src/formula/check.ts";
import { exportColumns, organizations, refusals } from "../build/formulas.ts";

const at = { in: "methodology", file: "m.yaml", line: 7, path: "blocks[0]" } as const;

test("a formula keeps its text as it was written", () => {
  expect(rowFormula(" ( a<=b ) ", "flag", organizations, "organizations", at)).toMatchObject({
    text: " ( a<=b ) ",
  });
});

test("a problem stands at the formula's place, and at a character of it", () => {
  expect(rowFormula("a < x", "flag", organizations, "organizations", at)).toMatchObject([
    { at: { ...at, character: 5 } },
  ]);
});

describe("a formula of the wrong type is refused:", () => {
  test.each([
    ["sum(a)", "flag", "1 formula-type number, not flag"],
    ["sum(a) > 0", "number", "1 formula-type flag, not number"],
  ] as const)("%s for a %s", (text, wanted, problem) => {
    expect(refusals(text, wanted)).toEqual([problem]);
  });
});

describe("a formula too large to be meant is refused unread:", () => {
  const nested = (depth: number) => `${"(".repeat(depth)}1${")".repeat(depth)}`;

  /* what, text, its problems */
  test.each<[string, string, string[]]>([
    ["1000 characters are read", `1 + ${"1".repeat(396)}${" ".repeat(600)}`, ["none"]],
    ["1001 are not", `1${" ".repeat(1000)}`, ["whole formula-too-long 1000 characters"]],
    ["100,000 characters", "1+".repeat(50_000), ["whole formula-too-long 1000 characters"]],
    ["50 brackets in one another are read", nested(50), ["none"]],
    ["51 are not", nested(51), ["whole formula-too-long 50 levels"]],
    ["10,000 brackets", "(".repeat(10_000), ["whole formula-too-long 1000 characters"]],
    ["500 brackets", "[".repeat(500), ["whole formula-too-long 50 levels"]],
    ["many brackets side by side are read", new Array(150).fill("(1)").join(" + "), ["none"]],
    ["brackets that close more than they open", `1${")".repeat(900)}`, ["2 formula-syntax"]],
    ["999 signs are read", `${"-".repeat(999)}1`, ["none"]],
    ["500 terms are read", `1${"+1".repeat(499)}`, ["none"]],
    ["a chain of members", `a${".a".repeat(499)}`, [`1 formula-not-allowed a${".a".repeat(499)}`]],
    ["a chain of calls", `a${"()".repeat(499)}`, [`1 formula-not-allowed a${"(…)".repeat(499)}`]],
    ["999 commas", ",".repeat(999), ["1000 formula-syntax"]],
  ])("%s", (_, text, problems) => {
    expect(refusals(text)).toEqual(problems);
  });
});

/** Pieces that formulas are made of, and pieces that break them. */
const pieces = fc.constantFrom(
  ...["a", "b", "f", "k", "sum(", "count(organizations", "regions.population", "organizations.", "(", ")"],
  ...[
    "[",
    "]",
    ",",
    ";",
    " ",
    "\n",
    ".",
    "'",
    '"',
    "\\",
    "?",
    ":",
    "?.",
    "=",
    "==",
    "!=",
    "<",
    ">=",
    "&&",
    "||",
  ],
  ...[
    "!",
    "-",
    "+",
    "*",
    "/",
    "%",
    "**",
    "1",
    "0.5",
    "1e5",
    "0x",
    "'municipal'",
    "`",
    "{",
    "}",
    "$",
    "_",
    "#",
  ],
  ...["constructor", "__proto__", "this", "true", "null", "я", "\u0000", "\ud800", "\u2028"],
);

test("any text is a formula or is told why not, within itself", () => {
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join("")),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("number", "flag"), (text, wanted) => {
      const result = regionFormula(text, wanted, exportColumns, at);
      if (isFormula(result)) return;
      expect(result.length).toBeGreaterThan(0);
      for (const { at: place } of result) {
        const { character } = place as { character?: number };
        expect(character).toBeGreaterThanOrEqual(1);
        expect(character).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 5000 },
  );
});
