import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFormula, regionFormula, rowFormula } from "../../../src/formula/check.ts";
import { printAggregate, printRegion, printRow } from "../../../src/formula/print/text.ts";
import type { ColumnId, TableId } from "../../../src/model/brand.ts";
import {
  type Aggregate,
  aggregateFunctions,
  type ExpressionType,
  type RegionLeaf,
} from "../../../src/model/expression.ts";
import { exportColumns, expressionsOver, organizations, rowExpressions } from "../../build/formulas.ts";

const at = { in: "methodology", file: "m" } as const;

function parseRow(text: string, wanted: ExpressionType) {
  const formula = rowFormula(text, wanted, organizations, "organizations", at);
  if (!isFormula(formula)) throw new Error(`${text} is no row formula`);
  return formula.expression;
}

function parseRegion(text: string, wanted: ExpressionType) {
  const formula = regionFormula(text, wanted, exportColumns, at);
  if (!isFormula(formula)) throw new Error(`${text} is no region formula`);
  return formula.expression;
}

describe("a row formula has one canonical text:", () => {
  /* written, wanted, printed */
  test.each<[string, ExpressionType, string]>([
    ["a+b*c", "number", "a + b * c"],
    ["(a+b)*c", "number", "(a + b) * c"],
    ["((a))", "number", "a"],
    ["a-(b-c)", "number", "a - (b - c)"],
    ["(a-b)-c", "number", "a - b - c"],
    ["a/(b*c)", "number", "a / (b * c)"],
    ["a/b*c", "number", "a / b * c"],
    ["-(a+b)", "number", "-(a + b)"],
    ["(-a)*b", "number", "-a * b"],
    ["a--b", "number", "a - -b"],
    ["organizations.a + b", "number", "a + b"],
    ["007.50", "number", "7.5"],
    ["a<b&&b<c||f", "flag", "a < b && b < c || f"],
    ["f&&(g||f)", "flag", "f && (g || f)"],
    ["(f&&g)||f", "flag", "f && g || f"],
    ["f||(g||f)", "flag", "f || (g || f)"],
    ["!(a<b)", "flag", "!(a < b)"],
    ["!f == g", "flag", "!f == g"],
    ["!(f == g)", "flag", "!(f == g)"],
    ["(a<b)==(b<c)", "flag", "a < b == b < c"],
    ["f == (g == f)", "flag", "f == (g == f)"],
    ["'municipal'==k", "flag", 'k == "municipal"'],
    ["f == (k != 'municipal')", "flag", 'f == (k != "municipal")'],
    ["k == 'a \"quoted\" one'", "flag", 'k == "a \\"quoted\\" one"'],
    ["k == 'back\\\\slash'", "flag", 'k == "back\\\\slash"'],
  ])("%s", (written, wanted, printed) => {
    expect(printRow(parseRow(written, wanted))).toBe(printed);
  });
});

describe("a region formula has one canonical text:", () => {
  test.each([
    ["sum( a )", "sum(organizations.a)"],
    ["sum(organizations.a, organizations.f)", "sum(organizations.a, f)"],
    [
      "sum(a+b,f&&g)/regions.population",
      "sum(organizations.a + organizations.b, f && g) / regions.population",
    ],
    ["count( organizations ,k=='municipal' )", 'count(organizations, k == "municipal")'],
    ["-(min(a)-max(a))", "-(min(organizations.a) - max(organizations.a))"],
  ])("%s", (written, printed) => {
    expect(printRegion(parseRegion(written, "number"))).toBe(printed);
  });
});

test("an aggregate is known by its text: equal ones are one, others are not", () => {
  const ids = ["sum(a,f)", "sum(organizations.a, (f))", "sum(a,g)", "max(a,f)", "sum(a)"].map((text) => {
    const expression = parseRegion(text, "number");
    return expression.kind === "leaf" && expression.leaf.kind === "aggregate" && expression.leaf.aggregate.id;
  });
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(4);
});

const short = (text: string) => text.length <= 1000;

describe("what is printed reads as the same expression:", () => {
  test.each(["number", "flag"] as const)("a row's %s", (wanted) => {
    const expressions = wanted === "number" ? rowExpressions.numbers : rowExpressions.flags;
    fc.assert(
      fc.property(expressions, (expression) => {
        const text = printRow(expression);
        fc.pre(short(text));
        expect(parseRow(text, wanted)).toEqual(expression);
        expect(printRow(parseRow(text, wanted))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("a region's number, aggregates and all", () => {
    const aggregates = fc
      .record({
        function: fc.constantFrom(...aggregateFunctions),
        of: rowExpressions.numbers,
        where: fc.option(rowExpressions.flags, { nil: undefined }),
      })
      .map(({ function: name, of, where }): RegionLeaf => {
        const parts: Omit<Aggregate, "id"> = {
          function: name,
          table: "organizations" as TableId,
          of: name === "count" ? undefined : of,
          where,
        };
        return { kind: "aggregate", aggregate: { id: printAggregate(parts), ...parts } };
      });
    const cell = (id: string): RegionLeaf => ({ kind: "cell", column: id as ColumnId });
    const { numbers } = expressionsOver<RegionLeaf>(
      fc.oneof(aggregates, fc.constantFrom(cell("population"), cell("area"))),
      fc.constant(cell("capital")),
      fc.constant({ leaf: cell("climate"), position: 1, text: "warm" }),
    );
    fc.assert(
      fc.property(numbers, (expression) => {
        const text = printRegion(expression);
        fc.pre(short(text));
        expect(parseRegion(text, "number")).toEqual(expression);
      }),
      { numRuns: 2000 },
    );
  });
});
