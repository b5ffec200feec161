import { describe, expect, test } from "vitest";
import { refusals, rowRefusals } from "../build/formulas.ts";

describe("in a row, a condition", () => {
  test.each([
    ["f"],
    ["!f"],
    ["f && !g || f"],
    ["f == g"],
    ["f != !g"],
    ["a <= b"],
    ["a == 2"],
    ["a + b * 2 > -c / 3"],
    ['k == "municipal"'],
    ["'executive' != k"],
    ["k == 'executive' == f"],
    ["(a < b) == (b < c)"],
    ["organizations.a < organizations.b"],
  ])("may be %s", (text) => {
    expect(rowRefusals(text)).toEqual(["none"]);
  });

  /* text, its problems */
  test.each<[string, string[]]>([
    ["a", ["1 formula-type number, not flag"]],
    ["a + 1", ["1 formula-type number, not flag"]],
    ["k", ["1 formula-type choice, not flag"]],
    ["'municipal'", ["1 formula-type text, not flag"]],
    ["f + 1 > 0", ["1 formula-type flag, not number"]],
    ["-f > 0", ["2 formula-type flag, not number"]],
    ["!a", ["2 formula-type number, not flag"]],
    ["a && f", ["1 formula-type number, not flag"]],
    ["f || a", ["6 formula-type number, not flag"]],
    ["a || b", ["1 formula-type number, not flag", "6 formula-type number, not flag"]],
    ["f < g", ["1 formula-type flag, not number", "5 formula-type flag, not number"]],
    ["f == 1", ["6 formula-type number, not flag"]],
    ["1 == f", ["6 formula-type flag, not number"]],
    ["f == 'municipal'", ["6 formula-type text, not flag"]],
    ["a < b < c", ["1 formula-type flag, not number"]],
    ["a == '1'", ["6 formula-type text, not number"]],
    ["'a' == 'a'", ["1 formula-type text, not number", "8 formula-type text, not number"]],
    ["k < 'municipal'", ["1 formula-not-allowed <"]],
    ["k == 1", ["6 formula-type number, not text"]],
    ["1 == k", ["1 formula-type number, not text"]],
    ["k == k", ["6 formula-type choice, not text"]],
    ["k == f", ["6 formula-type flag, not text"]],
    ["!k == 'municipal'", ["2 formula-type choice, not flag"]],
    ["k == 'municipl'", ["6 unknown-word municipl (municipal?)"]],
    ["k == 'Municipal'", ["6 unknown-word Municipal (municipal?)"]],
    ["'x' != k", ["1 unknown-word x"]],
    ["k + 1 > 2", ["1 formula-type choice, not number"]],
  ])("%s: %j", (text, problems) => {
    expect(rowRefusals(text)).toEqual(problems);
  });
});

describe("whatever JavaScript has besides is refused:", () => {
  test.each<[string, string[]]>([
    ["1 % 2", ["1 formula-not-allowed %"]],
    ["2 ** 3", ["1 formula-not-allowed **"]],
    ["1 | 2", ["1 formula-not-allowed |"]],
    ["1 ^ 2", ["1 formula-not-allowed ^"]],
    ["1 & 2", ["1 formula-not-allowed &"]],
    ["1 << 2", ["1 formula-not-allowed <<"]],
    ["1 >>> 2", ["1 formula-not-allowed >>>"]],
    ["1 ?? 2", ["1 formula-not-allowed ??"]],
    ["1 + 2 === 3", ["1 formula-not-allowed ==="]],
    ["1 !== 1", ["1 formula-not-allowed !=="]],
    ["1 + +2", ["5 formula-not-allowed +"]],
    ["~1", ["1 formula-not-allowed ~"]],
    ["1 + (2 ? 3 : 4)", ["5 formula-not-allowed … ? … : …"]],
    ["count(organizations, f ? g : f)", ["22 formula-not-allowed … ? … : …"]],
    ["1 + [2]", ["5 formula-not-allowed […]"]],
    ["1 + (2, 3)", ["5 formula-not-allowed ,"]],
    ["1, 2", ["1 formula-not-allowed ,"]],
    ["this", ["1 formula-not-allowed this"]],
    ["null + 1", ["1 formula-not-allowed null"]],
    ["1 + true", ["5 formula-not-allowed true"]],
    ["false", ["1 formula-not-allowed false"]],
    ["1e5", ["1 formula-not-allowed 1e5"]],
    ["1 + 1e-5", ["5 formula-not-allowed 1e-5"]],
    [".5", ["1 formula-not-allowed .5"]],
    ["5.", ["1 formula-not-allowed 5."]],
    [`1 + ${"9".repeat(401)}`, [`5 formula-not-allowed ${"9".repeat(401)}`]],
  ])("%s", (text, problems) => {
    expect(refusals(text)).toEqual(problems);
  });
});

test("every problem of a formula is told at once", () => {
  expect(refusals("sum(organizations.xyz, w5) / regions.z + 1e5 + true")).toEqual([
    "5 formula-unknown-name xyz",
    "24 formula-unknown-name w5",
    "30 formula-unknown-name z",
    "42 formula-not-allowed 1e5",
    "48 formula-not-allowed true",
  ]);
});
