import fc from "fast-check";
import { expect } from "vitest";
import { isFormula, regionFormula, rowFormula } from "../../../src/formula/check.ts";
import { evaluate } from "../../../src/formula/evaluate.ts";
import { printRegion, printRow } from "../../../src/formula/print/text.ts";
import { exportColumns, organizations } from "../../../test/build/formulas.ts";
import { column, number } from "../../../test/build/model.ts";
import { exact } from "../../../test/build/numbers.ts";
import { kinds } from "../plain/case.ts";
import { inRow } from "../plain/cases.ts";
import { textOf, type Worth, worth } from "../plain/expression.ts";
import { fractionOf, reduced } from "../plain/fraction.ts";
import { target } from "../target.ts";

const at = { in: "methodology", file: "m.yaml" } as const;

/** Longest formula, as docs/methodology.md says. */
const LONGEST = 1000;

const token = fc.oneof(
  fc.constantFrom(
    ...[
      "a",
      "b",
      "c",
      "f",
      "g",
      "k",
      "id",
      "name",
      "organizations",
      "regions",
      "sum",
      "count",
      "mean",
      "min",
      "max",
    ],
    ...[
      "population",
      "area",
      "capital",
      "climate",
      ".",
      ",",
      "(",
      ")",
      "(",
      ")",
      "+",
      "-",
      "*",
      "/",
      "==",
      "!=",
    ],
    ...[
      "<",
      "<=",
      ">",
      ">=",
      "&&",
      "||",
      "!",
      "0",
      "1",
      "0.5",
      "1e5",
      "0x1",
      ".5",
      "5.",
      '"warm"',
      "'cold'",
      '"',
    ],
    ...[
      "organizations.a",
      "regions.area",
      "sum(organizations.a)",
      'k == "executive"',
      "[",
      "]",
      "?",
      ":",
      ";",
      "=",
    ],
    ...[
      "=>",
      "this",
      "null",
      "true",
      "in",
      "new",
      "`",
      "\\",
      "#",
      "@",
      "$",
      "_",
      "é",
      "Я",
      "😀",
      "\n",
      "\t",
      "...",
    ],
  ),
  fc.string({ maxLength: 3 }),
);
const soup = fc
  .tuple(fc.array(token, { maxLength: 14 }), fc.constantFrom("", " "))
  .map(([tokens, between]) => tokens.join(between));

/** Any text is a formula or has problems; a formula that is printed reads as itself. */
const anyText = fc.record({ kind: fc.constant("text" as const), text: soup });

const columns = new Map(
  Object.entries({
    ...{ a: number("integer"), b: number("decimal"), c: number("integer") },
    ...{
      f: { kind: "flag" as const },
      g: { kind: "flag" as const },
      kind: { kind: "choice" as const, of: kinds },
    },
  }).map(([id, type]) => [id, column(id, type, { optional: true })]),
);

const cell = fc.constantFrom("", "0", "1", "2", "-3", "0.25", "9007199254740993");
const flag = fc.constantFrom("", "0", "1");
const cells = fc.record({
  a: cell,
  b: cell,
  c: cell,
  f: flag,
  g: flag,
  kind: fc.constantFrom("", "0", "1", "2"),
});

/** A formula comes to what its tree comes to, worked out plainly. */
const anyTree = fc.record({
  kind: fc.constant("tree" as const),
  tree: fc.oneof(
    inRow.number.map((expression) => ({ expression, wanted: "number" as const })),
    inRow.flag.map((expression) => ({ expression, wanted: "flag" as const })),
  ),
  cells,
});

export const formulas = target("formulas", fc.oneof(anyText, anyTree), async (input) => {
  switch (input.kind) {
    case "text": {
      for (const wanted of ["number", "flag"] as const) {
        const inRegion = regionFormula(input.text, wanted, exportColumns, at);
        if (isFormula(inRegion)) {
          const text = printRegion(inRegion.expression);
          if (text.length > LONGEST) continue;
          expect(regionFormula(text, wanted, exportColumns, at)).toEqual({
            text,
            expression: inRegion.expression,
          });
        } else expect(inRegion.length).toBeGreaterThan(0);
        const ofRow = rowFormula(input.text, wanted, organizations, "organizations", at);
        if (isFormula(ofRow)) {
          const text = printRow(ofRow.expression);
          if (text.length > LONGEST) continue;
          expect(rowFormula(text, wanted, organizations, "organizations", at)).toEqual({
            text,
            expression: ofRow.expression,
          });
        } else expect(ofRow.length).toBeGreaterThan(0);
      }
      return;
    }
    case "tree": {
      const { expression, wanted } = input.tree;
      const text = textOf(expression);
      if (text.length > LONGEST) return;
      const formula = rowFormula(text, wanted, columns, "organizations", at);
      if (!isFormula(formula)) throw new Error(`${text}: ${JSON.stringify(formula)}`);
      const own = input.cells as Readonly<Record<string, string>>;
      const value = evaluate(formula.expression, (id) => {
        const written = own[id] ?? "";
        return written === "" ? undefined : exact(written);
      });
      const plain = worth(expression, plainCells(own));
      expect(value === undefined ? "missing" : `${value.s * value.n}/${value.d}`).toBe(plainText(plain));
    }
  }
});

function plainCells(own: Readonly<Record<string, string>>): Readonly<Record<string, Worth>> {
  return Object.fromEntries(
    Object.entries(own).map(([id, text]): [string, Worth] => {
      if (text === "") return [id, undefined];
      if (id === "f" || id === "g") return [id, text === "1"];
      return [id, id === "kind" ? kinds[Number(text)] : fractionOf(text)];
    }),
  );
}

function plainText(value: Worth): string {
  if (value === undefined) return "missing";
  if (typeof value === "boolean") return value ? "1/1" : "0/1";
  return typeof value === "string" ? value : reduced(value);
}
