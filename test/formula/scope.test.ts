import { describe, expect, test } from "vitest";
import { regionFormula } from "../../src/formula/check.ts";
import { refusals, regions, rowRefusals } from "../build/formulas.ts";

describe("a region formula", () => {
  test.each([
    "regions.population",
    "sum(a) / regions.population",
    "sum(organizations.a)",
    "sum(organizations . a)",
    "sum (a, f)",
    "mean(a * b - 1, k == 'municipal' && !f)",
    "min(a)",
    "max(organizations.b, c > 0)",
    "count(organizations)",
    "count(organizations, f) / count(organizations)",
    "1000 * (sum(a) + sum(b)) / regions.population",
  ])("may be %s", (text) => {
    expect(refusals(text)).toEqual(["none"]);
  });

  test.each(["regions.capital && sum(a) <= regions.population", "regions.climate == 'cold'"])(
    "may be the rule %s",
    (text) => {
      expect(refusals(text, "flag")).toEqual(["none"]);
    },
  );

  /* text, its problems */
  test.each<[string, string[]]>([
    ["regions.populatoin", ["1 formula-unknown-name populatoin (population?)"]],
    ["1 + population", ["5 formula-unknown-name population (regions.population?)"]],
    ["1 + a", ["5 formula-unknown-name a"]],
    ["regions", ["1 formula-unknown-name regions"]],
    ["regions.code", ["1 formula-type code, not number"]],
    ["regions.name", ["1 formula-type text, not number"]],
    ["regions.capital", ["1 formula-type flag, not number"]],
    ["organizations.a", ["1 formula-not-allowed organizations.a"]],
    ["region.population", ["1 formula-not-allowed region.population"]],
    ["summ(a)", ["1 formula-unknown-name summ (sum?)"]],
    ["Sum(a)", ["1 formula-unknown-name Sum (sum?)"]],
    ["median(a)", ["1 formula-unknown-name median (mean?)"]],
    ["stdev(a)", ["1 formula-unknown-name stdev"]],
    ["sum(aa)", ["5 formula-unknown-name aa"]],
    ["sum(organizations.aa)", ["5 formula-unknown-name aa"]],
    ["sum(regions.population)", ["5 formula-not-allowed regions.population"]],
    ["sum(population)", ["5 formula-unknown-name population"]],
    ["sum(sum(a))", ["5 formula-not-allowed sum(…)"]],
    ["sum(a, count(organizations) > 1)", ["8 formula-not-allowed count(…)"]],
    ["sum(id)", ["5 formula-type code, not number"]],
    ["sum(name)", ["5 formula-type text, not number"]],
    ["sum(k)", ["5 formula-type choice, not number"]],
    ["sum(f)", ["5 formula-type flag, not number"]],
    ["sum(a, b)", ["8 formula-type number, not flag"]],
    ["sum()", ["1 formula-not-allowed sum(…)"]],
    ["sum(a, f, g)", ["11 formula-not-allowed sum(…)"]],
    ["sum(a)(b)", ["1 formula-not-allowed sum(…)(…)"]],
    ["count()", ["1 formula-not-allowed count(…)"]],
    ["count(a)", ["7 formula-type a, not organizations"]],
    ["count(f)", ["7 formula-type f, not organizations"]],
    ["count(organisations)", ["7 formula-type organisations, not organizations"]],
    ["sum(organizations)", ["5 formula-unknown-name organizations"]],
  ])("%s: %j", (text, problems) => {
    expect(refusals(text)).toEqual(problems);
  });

  test("has no aggregates where there are no organisations", () => {
    const at = { in: "methodology", file: "m" } as const;
    const columns = { regions, tables: new Map() };
    expect(regionFormula("regions.population / 2", "number", columns, at)).toHaveProperty("expression");
    expect(regionFormula("count(organizations)", "number", columns, at)).toMatchObject([
      { kind: "formula-not-allowed", what: "count(…)" },
    ]);
  });
});

describe("a row formula", () => {
  test.each<[string, string[]]>([
    ["regions.population > 1", ["1 formula-not-allowed regions.population"]],
    ["sum(a) > 1", ["1 formula-not-allowed sum(…)"]],
    ["a > bb", ["5 formula-unknown-name bb"]],
    ["name == 'x'", ["1 formula-type text, not number"]],
  ])("%s: %j", (text, problems) => {
    expect(rowRefusals(text)).toEqual(problems);
  });
});

describe("nothing of the host language can be reached:", () => {
  test.each<[string, string[]]>([
    ["constructor", ["1 formula-unknown-name constructor"]],
    ["__proto__", ["1 formula-unknown-name __proto__"]],
    ["hasOwnProperty", ["1 formula-unknown-name hasOwnProperty"]],
    ["globalThis", ["1 formula-unknown-name globalThis"]],
    ["regions.constructor", ["1 formula-unknown-name constructor"]],
    ["regions.__proto__", ["1 formula-unknown-name __proto__"]],
    ["sum(organizations.toString)", ["5 formula-unknown-name toString"]],
    ["sum(constructor)", ["5 formula-unknown-name constructor"]],
    ["constructor(1)", ["1 formula-unknown-name constructor"]],
    ["toString(a)", ["1 formula-unknown-name toString"]],
    ["process.exit", ["1 formula-not-allowed process.exit"]],
    ["process.exit(1)", ["1 formula-not-allowed process.exit(…)"]],
    ["regions.population.constructor", ["1 formula-not-allowed regions.population.constructor"]],
    ["regions['population']", ["1 formula-not-allowed regions[…]"]],
    ["regions[population]", ["1 formula-not-allowed regions[…]"]],
    ["sum(organizations[a])", ["5 formula-not-allowed organizations[…]"]],
    ["regions[0]", ["1 formula-not-allowed regions[…]"]],
    ["regions?.population", ["1 formula-not-allowed regions?.population"]],
    ["sum(organizations['a'])", ["5 formula-not-allowed organizations[…]"]],
    ["'a'.length", ["1 formula-not-allowed 'a'.length"]],
    ["(1).constructor", ["1 formula-not-allowed 1.constructor"]],
    ["this.process", ["1 formula-not-allowed this.process"]],
    ["[].constructor", ["1 formula-not-allowed […].constructor"]],
    ["regions.population(1)", ["1 formula-not-allowed regions.population(…)"]],
    ["Function('return 1')()", ["1 formula-not-allowed Function(…)(…)"]],
  ])("%s", (text, problems) => {
    expect(refusals(text)).toEqual(problems);
  });
});
