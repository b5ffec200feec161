import type { Noun } from "./wording.ts";

/** Where a problem is. The kind of place decides the exit code: a file 4, the methodology 3, an export 1. */
export type Place =
  | {
      readonly in: "file";
      readonly file: string;
      /** Of a book. */
      readonly sheet?: string;
      readonly row?: number;
      readonly byte?: number;
    }
  | {
      readonly in: "methodology";
      readonly file: string;
      /** Physical line, from 1. */
      readonly line?: number;
      /** `blocks[0].indicators[3].weight` */
      readonly path?: string;
      readonly owner?: PartOwner;
      /** Character of the formula, from 1. */
      readonly character?: number;
    }
  | ({
      readonly in: "export";
      readonly file: string;
      /** Of a book: its rows have no lines. */
      readonly sheet?: string;
      /** As a spreadsheet counts: the header is row 1. */
      readonly row?: number;
      /** Physical line, from 1: differs from the row where cells hold line breaks. */
      readonly line?: number;
      /** The column's id in the methodology, or its header where it has none. */
      readonly column?: string;
      /** The column's position in the file, from 0: printed as a letter. */
      readonly index?: number;
    } & Whose);

/** What a path of the methodology leads through that has an id, and the path inside of it. */
export interface PartOwner {
  readonly kind: "indicator" | "block" | "rule";
  readonly id: string;
  readonly path: string;
}

/** The row that a problem stands in. */
export interface Whose {
  readonly region?: string;
  /** The key of the row. */
  readonly organization?: string;
  /** Where it is no organisation: the table that the row is of. */
  readonly table?: string;
}

export type Severity = "error" | "warning";

/** What a number cell turned out to be. */
export type NumberFault =
  | "text"
  | "exponent"
  | "grouped"
  | "spreadsheet-error"
  | "date"
  | "percent"
  | "too-long";

/** What a cell of dates turned out to be. */
export type DateFault = "text" | "no-such-day" | "short-year" | "day-or-month-first" | "serial-number";

/** What became of a code. */
export type CodeFault = "exponent" | "date" | "decimal" | "spreadsheet-error";

/** Why a formula has no value: a text of the formula that is an empty cell, has no rows to go by, or is a divisor of zero. */
export interface NoValue {
  readonly kind: "empty-cell" | "no-rows" | "zero-divisor";
  readonly of: string;
}

/** A value that a broken rule looked at. */
export interface Operand {
  readonly name: string;
  readonly value: string;
}

/** A column that says of which period a row is, and what it holds in two rows. */
export interface Period {
  readonly heading: string;
  /** What the methodology calls it, or may call it where it does not declare it. */
  readonly column: { readonly id: string; readonly isDeclared: boolean };
  readonly values: readonly [string, string];
}

/** What a table is read for. */
export type TableRole = "export" | "published" | "aliases";

/** Why a row does not count: it is a sum of others, the columns' numbers, the header again, a note, outside the condition `where`, or replaced by a later row of its key. */
export type LeftOutReason = "total" | "numbering" | "header" | "footnote" | "where" | "replaced";

/** Rows of a table, as a spreadsheet counts. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Every kind of problem, with the data that its sentence needs. */
export interface ProblemData {
  // Files.
  "cannot-read": {
    readonly reason: "not-found" | "is-folder" | "not-a-folder" | "no-permission" | "other";
    readonly detail: string;
  };
  "cannot-write": {
    readonly reason:
      | "exists"
      | "not-found"
      | "is-folder"
      | "not-a-folder"
      | "no-permission"
      | "too-long"
      | "other";
    readonly detail: string;
  };
  /** More files than one under the usual names of one export. */
  "several-exports": { readonly role: string; readonly names: readonly string[] };
  "file-changed": Record<never, never>;
  /** `files` is what its files may be called, without their endings. */
  "no-export": { readonly role: string; readonly files: string; readonly folder: string };
  encoding: { readonly encoding: string; readonly value: string };
  /** Nothing in the text is UTF-8, and in no encoding of one byte a character it is surely Russian. */
  "unknown-encoding": Record<never, never>;
  "nul-byte": Record<never, never>;
  "bad-gzip": { readonly detail: string };
  /** The detail is the part of a damaged or too large book that is meant. */
  "bad-book": {
    readonly fault: "damaged" | "encrypted" | "old-format" | "binary" | "markup" | "no-book" | "too-large";
    readonly detail: string;
  };
  "unknown-sheet": { readonly sheet: string; readonly of: readonly string[] };
  /** Two or more sheets of a book that look like the table equally. */
  "several-sheets": { readonly sheets: readonly string[]; readonly table: TableRole };
  /** Of rows that a book or a filter hides, the first is the place's. */
  "hidden-rows": { readonly rows: number };
  /** Formulas of a book that nobody has computed; the first is the place's. */
  "formulas-without-values": { readonly cells: number };
  "file-too-large": { readonly limit: number };
  /** The system refuses what has to be reserved, or there is more to keep than can be. */
  "not-enough-memory": { readonly reason: "refused" | "full" };
  "table-too-large": { readonly limit: number; readonly unit: "rows" | "columns" | "cells" };

  // A result to compare.
  "json-syntax": Record<never, never>;
  "not-a-rating": { readonly schema: string };
  "partial-rating": { readonly shown: number; readonly rated: number };
  /** What the first version of the format does not say; the region is one that lacks it. */
  "outdated-rating": { readonly reason: "score" | "order"; readonly region: string | undefined };

  // The shape of an export.
  "empty-file": Record<never, never>;
  "no-rows": Record<never, never>;
  "unclosed-quote": Record<never, never>;
  "stray-quote": Record<never, never>;
  "row-too-long": { readonly limit: number };
  /** The one that the file seems to have. */
  "wrong-delimiter": { readonly delimiter: string };
  /** A header below the first row: the two rows that it is read from, where it is not one; and those above it. */
  "header-found": { readonly rows: RowRange | undefined; readonly above: RowRange | undefined };
  /** A row that seems to be the header: what it lacks, or the rows of numbers above it that would be lost. */
  "header-unclear": { readonly lacking: readonly string[]; readonly above: RowRange | undefined };
  /** The row that the methodology declares as the header is blank, or is not there. */
  "header-absent": Record<never, never>;
  /** All of one reason in a file: the first of them, with a text of each. */
  "left-out-rows": {
    readonly reason: LeftOutReason;
    readonly count: number;
    readonly rows: readonly { readonly row: number; readonly text: string }[];
  };
  /** A file of another kind: the first of its headings, and of the columns that were looked for. */
  "no-known-column": { readonly headers: readonly string[]; readonly wanted: readonly string[] };
  "missing-column": { readonly headers: readonly string[]; readonly suggestion: string | undefined };
  /** `used` is the heading of the column that is read, where the methodology prefers one. */
  "duplicate-column": { readonly header: string; readonly first: number; readonly used?: string };
  /** Two or more that are like no column that is lacking. */
  "unknown-columns": { readonly columns: readonly { readonly header: string; readonly index: number }[] };
  "unknown-column": { readonly header: string; readonly suggestion: string | undefined };
  /** One for each run of blank rows between others. */
  "blank-row": { readonly rows: number };
  "extra-cell": { readonly cells: number; readonly expected: number };
  "missing-cell": { readonly cells: number; readonly expected: number };
  /** All cells of the row but one are empty. */
  "lone-cell": { readonly value: string };

  // Cells.
  "missing-value": { readonly value: string };
  "not-a-number": { readonly value: string; readonly fault: NumberFault };
  "ambiguous-number": { readonly value: string; readonly readings: readonly string[] };
  "not-an-integer": { readonly value: string };
  "out-of-range": {
    readonly value: string;
    readonly min: string | undefined;
    readonly max: string | undefined;
  };
  "not-a-date": { readonly value: string; readonly fault: DateFault };
  /** Its decimal mark is known by other cells of its column. */
  "mark-settled": { readonly value: string; readonly mark: string };
  "not-a-flag": { readonly value: string };
  "not-a-choice": {
    readonly value: string;
    readonly of: readonly string[];
    readonly suggestion: string | undefined;
  };
  /** What Excel made of a code: digits lost, a date, signs for a column that is too narrow, an error. */
  "spoilt-code": { readonly value: string; readonly fault: CodeFault };
  "duplicate-key": {
    readonly value: string;
    readonly first: { readonly file: string; readonly row: number };
    /** What tells the two rows apart, where they are of different periods. */
    readonly period?: Period | undefined;
  };
  "unknown-region": { readonly value: string; readonly suggestion: string | undefined };
  "ambiguous-region": { readonly value: string; readonly of: readonly string[] };

  // Meaning.
  /** Of an aggregate, an indicator, a block or the total. */
  "too-many-digits": { readonly of: string; readonly limit: number };
  "broken-rule": {
    readonly rule: string;
    readonly check: string;
    readonly operands: readonly Operand[];
    /** What the methodology calls it; with `{left}` and `{right}` where the values of `sides` belong. */
    readonly title?: string | undefined;
    readonly titleEn?: string | undefined;
    readonly sides?: { readonly left: string; readonly right: string } | undefined;
  };
  "missing-measure": { readonly indicator: string; readonly formula: string; readonly cause: NoValue };

  /** Nine tenths of the rows are refused, and for what: one column, a rule, or several of them. */
  "most-rows-wrong": {
    readonly rows: number;
    readonly refused: number;
    readonly columns: readonly string[];
    readonly fault: "column" | "region" | "rule" | "shifted";
  };
  /** Values above 1 where a scale takes shares: of so many regions, the first few. */
  "not-a-share": {
    readonly indicator: string;
    readonly values: readonly string[];
    readonly regions: number;
    readonly of: number;
    /** Whether they look like percent. */
    readonly percent: boolean;
  };
  /** All regions lie beyond one end of a scale: it tells none from another. */
  "beyond-scale": {
    readonly indicator: string;
    readonly end: "best" | "worst";
    readonly edge: string;
    readonly regions: number;
  };
  "best-not-positive": { readonly indicator: string; readonly value: string };

  /** A region to be rated that no organisation belongs to, or no row of another table: its unit says what those are. */
  "no-organizations": {
    readonly code: string;
    readonly name: string;
    readonly table: string;
    readonly unit?: Noun | undefined;
  };
  "repeated-name": {
    readonly value: string;
    readonly first: { readonly row: number; readonly code: string };
  };
  /** The suggestion is the name that the registry has for the code. */
  "name-not-of-code": { readonly value: string; readonly code: string; readonly suggestion: string };
  /** Of the first of so many rows whose code lacks the zero in front. */
  "zeros-lost": { readonly value: string; readonly code: string; readonly rows: number };
  "lone-district": { readonly value: string; readonly rows: number; readonly suggestion: string };

  // The methodology.
  "yaml-syntax": { readonly detail: string };
  "yaml-too-large": { readonly limit: number };
  "repeated-key": { readonly key: string };
  /** `under`: the keys under which it would be known; the empty one is the top of the file. */
  "unknown-key": {
    readonly key: string;
    readonly suggestion: string | undefined;
    readonly under: readonly string[];
  };
  "missing-key": { readonly key: string };
  "wrong-shape": {
    readonly expected:
      | "text"
      | "list"
      | "keys"
      | "number"
      | "whole-number"
      | "decimal-places"
      | "header-row"
      | "positive-number"
      | "id"
      | "file-name"
      | "yes-or-no"
      | "not-empty"
      | "percentage"
      | "forms";
  };
  "unknown-word": {
    readonly value: string;
    readonly of: readonly string[];
    readonly suggestion: string | undefined;
  };
  "duplicate-id": { readonly id: string };
  "reserved-id": { readonly id: string };
  "unknown-id": { readonly id: string; readonly suggestion: string | undefined };
  "wrong-column-type": { readonly column: string; readonly type: string; readonly expected: string };
  "weights-differ": { readonly of: string; readonly stated: string; readonly added: string };
  "not-positive": { readonly value: string };
  "band-above-weight": { readonly points: string; readonly weight: string };
  "best-band-below-weight": { readonly points: string; readonly weight: string };
  "bands-out-of-order": { readonly edge: string; readonly previous: string };
  "bands-alike": { readonly edge: string };
  "band-with-two-edges": { readonly keys: readonly string[] };
  "goalposts-equal": { readonly value: string };
  "zones-out-of-order": { readonly from: string; readonly previous: string };
  /** `of` is empty where the rule does not compare two sides. */
  "unknown-placeholder": { readonly placeholder: string; readonly of: readonly string[] };
  "last-zone-begins": { readonly zone: string };
  "range-reversed": { readonly min: string; readonly max: string };
  "not-supported": { readonly what: string };
  "unused-column": { readonly column: string };
  "used-carried-column": { readonly column: string; readonly mark: "carried" | "private" };
  "formula-too-long": { readonly limit: number; readonly unit: "characters" | "levels" };
  "formula-syntax": { readonly detail: string };
  "formula-not-allowed": { readonly what: string };
  "formula-type": { readonly actual: string; readonly expected: string };
  "formula-unknown-name": {
    readonly name: string;
    readonly suggestion: string | undefined;
    /** Whether a column of an export is called for. */
    readonly isColumn: boolean;
  };
}

export type ProblemKind = keyof ProblemData;

/** Something that a user can cause and mend. What only a programmer can cause is thrown. */
export type Problem<Kind extends ProblemKind = ProblemKind> = {
  [K in Kind]: { readonly kind: K; readonly severity: Severity; readonly at: Place } & ProblemData[K];
}[Kind];

export function problem<Kind extends ProblemKind>(
  kind: Kind,
  at: Place,
  data: ProblemData[Kind],
  severity: Severity = "error",
): Problem {
  return { ...data, kind, severity, at } as unknown as Problem;
}
