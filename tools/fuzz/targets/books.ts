import fc from "fast-check";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import { archive, deflated } from "../../../test/build/books.ts";
import { meaningOf } from "../books/cells.ts";
import { damagedBook, damages } from "../books/damage.ts";
import { type Outcome, outcomeOf } from "../books/outcome.ts";
import { asCsv, rightTables, type Table, tables } from "../books/table.ts";
import { type OdsManner, odsOf } from "../books/to-ods.ts";
import { type XlsxManner, xlsxOf } from "../books/to-xlsx.ts";
import { isWellFormed } from "../books/well-formed.ts";
import { target } from "../target.ts";

const choices = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 });
const book = fc.oneof(
  fc.record({
    ending: fc.constant("xlsx" as const),
    manner: fc.record({
      choices,
      date1904: fc.boolean(),
      prefix: fc.boolean(),
      references: fc.boolean(),
      merged: fc.boolean(),
    }),
  }),
  fc.record({
    ending: fc.constant("ods" as const),
    manner: fc.record({ choices, repeated: fc.boolean(), filled: fc.boolean(), grouped: fc.boolean() }),
  }),
);

type Book =
  | { readonly ending: "xlsx"; readonly manner: XlsxManner }
  | { readonly ending: "ods"; readonly manner: OdsManner };

function partsOf(table: Table, { ending, manner }: Book): Record<string, string> {
  switch (ending) {
    case "xlsx":
      return xlsxOf(table, manner);
    case "ods":
      return odsOf(table, manner);
  }
}

/** Memory that no book of a few rows may take, in kilobytes. */
const MOST_MEMORY = 1_500_000;

/**
 * A book gives what its rows give as delimited text. Once it is damaged, it gives the same, or it is told that
 * something is wrong with it, or it is another book, which another program reads in the same way.
 */
export const books = target(
  "books",
  fc.oneof(
    fc.tuple(tables, book, fc.boolean(), fc.constant(undefined)),
    fc.tuple(rightTables, book, fc.boolean(), damages),
  ),
  async ([table, how, isPacked, damage]) => {
    const { name } = table;
    const parts = partsOf(table, how);
    const bytes = isPacked ? deflated(parts) : archive(parts);
    const whole = await outcomeOf(name, how.ending, bytes);
    if (damage === undefined) {
      const plain = await outcomeOf(name, "csv", asCsv(table));
      expect(withoutRemarks(whole)).toEqual(withoutRemarks(plain));
      expectRemarks(table, whole);
      return whole.regions === undefined ? "as its rows, refused" : "as its rows, rated";
    }
    const damaged = damagedBook(parts, damage, isPacked);
    const outcome = await outcomeOf(name, how.ending, damaged.bytes);
    expect(process.resourceUsage().maxRSS).toBeLessThan(MOST_MEMORY);
    if (outcome.regions === undefined) {
      expect(outcome.problems).not.toEqual([]);
      return "damaged, refused";
    }
    if (areSame(outcome.regions, whole.regions)) return "damaged, the same";
    if (isTold(outcome, whole)) return "damaged, told";
    const broken = Object.entries(damaged.parts ?? {}).find(
      ([part, text]) => part !== "mimetype" && !isWellFormed(text),
    );
    expect(broken?.[0], "another rating of a part that is no XML, and not a word").toBeUndefined();
    const rows = await rowsOf(how.ending, damaged.bytes, table);
    expect(outcome.regions).toEqual((await outcomeOf(name, "csv", asCsv({ rows }))).regions);
    return "another book";
  },
);

const areSame = (some: unknown, others: unknown) => JSON.stringify(some) === JSON.stringify(others);

/** Whether a problem is told that is none of the whole book. */
function isTold(damaged: Outcome, whole: Outcome): boolean {
  const usual = new Set(whole.problems.map(({ message }) => message));
  return damaged.problems.some(({ message }) => !usual.has(message));
}

const remarks: readonly string[] = ["hidden-rows", "formulas-without-values"];

function withoutRemarks({ regions, problems }: Outcome): Outcome {
  return { regions, problems: problems.filter(({ kind }) => !remarks.includes(kind)) };
}

/** Hidden rows and formulas without values are told where there are any, and the table is read at all. */
function expectRemarks({ rows, hidden }: Table, { problems }: Outcome): void {
  const kinds = problems.map(({ kind }) => kind);
  const hides = hidden.some((row) => (rows[row - 1] ?? []).some((text) => text !== ""));
  const formulas = rows.flat().some((text) => meaningOf(text).is === "formula");
  if (!hides && hidden.length === 0) expect(kinds).not.toContain("hidden-rows");
  if (!formulas) expect(kinds).not.toContain("formulas-without-values");
  if (kinds.some((kind) => kind.startsWith("header-") || kind.endsWith("-column"))) return;
  if (hides) expect(kinds).toContain("hidden-rows");
  if (formulas) expect(kinds).toContain("formulas-without-values");
}

/** The rows of the sheet as another program reads them. */
async function rowsOf(
  ending: Book["ending"],
  bytes: Uint8Array,
  table: Table,
): Promise<readonly (readonly string[])[]> {
  const { sheets } = await (ending === "xlsx" ? readXlsx(bytes) : readOds(bytes));
  const sheet = sheets[table.before.length];
  return (sheet?.rows ?? []).map((cells) => cells.map(textOf));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "Да" : "Нет";
  return String(value);
}
