import type { Fraction } from "../exact/fraction.ts";
import type { Rounding } from "../exact/round.ts";
import type { BlockId, ColumnId, IndicatorId, TableId } from "./brand.ts";
import type { Formula, RegionExpression, RowExpression } from "./expression.ts";
import type { Action, Noun, Unit } from "./wording.ts";

export interface Methodology {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string | undefined;
  readonly note: string | undefined;
  readonly noteEn?: string | undefined;
  /** Where its rules are published. */
  readonly source?: string | undefined;
  /** The file it was read from. */
  readonly file: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly maxPoints: Fraction;
  readonly ranking: RankingRule;
  readonly notRated: readonly NotRatedRule[];
  readonly exports: Exports;
  readonly blocks: readonly Block[];
  /** Parts of the list by the share of the maximum, the best first. Empty where there are none. */
  readonly zones: readonly Zone[];
}

/** The units whose share of the maximum is at least `from`, and in no better zone. */
export interface Zone {
  readonly id: string;
  /** Between 0 and 1; undefined in the last zone, which holds all the rest. */
  readonly from: Fraction | undefined;
  readonly title?: string | undefined;
  readonly titleEn?: string | undefined;
}

export const tieMethods = ["dense", "competition", "modified", "fractional", "ordinal"] as const;

/** dense 1 2 2 3 · competition 1 2 2 4 · modified 1 3 3 4 · fractional 1 2.5 2.5 4 · ordinal 1 2 3 4 */
export type TieMethod = (typeof tieMethods)[number];

export interface RankingRule {
  /** Which totals are compared: the exact ones, or those rounded by `round`. */
  readonly on: "exact" | "rounded";
  readonly round: Rounding;
  readonly order: "descending" | "ascending";
  readonly ties: TieMethod;
  readonly breakTies: readonly (BlockId | IndicatorId)[];
}

export interface NotRatedRule {
  readonly region: string;
  readonly reason: string;
  readonly reasonEn?: string | undefined;
}

export interface Exports {
  /** Cell texts that stand for "no value". */
  readonly missingValues: readonly string[];
  readonly regions: RegionExport;
  /** The tables whose rows belong to regions, in the order of the methodology. */
  readonly tables: readonly TableExport[];
}

/** Further texts that stand for a total, or that rows of totals are kept. */
export type Totals = "keep" | readonly string[];

/** Where the methodology says that the header of an export stands: in one row, or in two. */
export interface DeclaredRows {
  readonly first: number;
  readonly last: number;
}

export interface RegionExport {
  /** Which sheet of a book, by its name or its number from 1. */
  readonly sheet?: string | undefined;
  readonly headerRows?: DeclaredRows | undefined;
  readonly totals?: Totals | undefined;
  /** The rows that count; undefined: all of them. A row for which it has no value does not count. */
  readonly where?: Formula<RowExpression> | undefined;
  /** The file with further names of the regions, by the path that leads to it from the methodology. */
  readonly aliases?: string | undefined;
  readonly key: ColumnId;
  readonly name: ColumnId;
  readonly group: ColumnId | undefined;
  readonly columns: readonly Column[];
  readonly rules: readonly Rule<RegionExpression>[];
}

/** A table whose rows belong to regions: organisations, messages and the like. */
export interface TableExport {
  /** Its key under `exports`, which formulas name it by. */
  readonly id: TableId;
  /** What its files are called, without their endings; a star at the end stands for anything. */
  readonly files: string;
  /** Which sheet of a book, by its name or its number from 1. */
  readonly sheet?: string | undefined;
  readonly headerRows?: DeclaredRows | undefined;
  readonly totals?: Totals | undefined;
  /** The rows that count; undefined: all of them. A row for which it has no value does not count. */
  readonly where?: Formula<RowExpression> | undefined;
  /** The columns that tell rows apart, together; none: rows are named by their numbers. */
  readonly key: readonly ColumnId[];
  /** Whether the last of rows with one key counts, as of exports that overlap; otherwise such rows are a problem. */
  readonly last: boolean;
  readonly name: ColumnId | undefined;
  /** The column that holds the key of the row's region. */
  readonly region: ColumnId;
  /** What a row is: what `count` of the table counts. */
  readonly unit?: Noun | undefined;
  readonly columns: readonly Column[];
  readonly rules: readonly Rule<RowExpression>[];
}

export interface Column {
  readonly id: ColumnId;
  readonly title?: string | undefined;
  readonly titleEn?: string | undefined;
  /** What its numbers count. */
  readonly unit?: Unit | undefined;
  /** What has to be done for its number to change. */
  readonly step?: Action | undefined;
  /** Further names its header may have. */
  readonly headers: readonly string[];
  readonly type: ColumnType;
  /** Whether a cell may hold a missing value. */
  readonly optional: boolean;
  /** What a missing value stands for, as a cell would say it; undefined: for nothing. */
  readonly blank?: string | undefined;
  /** Declared for the reader, used by nothing. */
  readonly carried: boolean;
  /** Names of persons and the like: carried, and its cells are never looked at. */
  readonly private?: boolean | undefined;
}

/** What the cells of a column hold: a kind, and what belongs to it. Only the file of the kind, in src/column, knows what that is. */
export type ColumnType = { readonly kind: string; readonly [part: string]: unknown };

/** A condition that every row (or region) has to meet; a missing value in it leaves it unjudged. */
export interface Rule<E> {
  readonly id: string;
  readonly title?: string | undefined;
  readonly titleEn?: string | undefined;
  readonly severity: "error" | "warning";
  readonly check: Formula<E>;
}

export interface Block {
  readonly kind: "block";
  readonly id: BlockId;
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** How its points follow from its children's: a kind of src/aggregate. */
  readonly aggregate: string;
  /** Points at most. */
  readonly weight: Fraction;
  readonly children: readonly (Block | Indicator)[];
}

export const evidenceMarks = ["published", "order", "supported", "assumed"] as const;

/** How well an indicator is founded: on a publication, an order, what a source speaks of, or nothing. */
export type Evidence = (typeof evidenceMarks)[number];

export interface Indicator {
  readonly kind: "indicator";
  readonly id: IndicatorId;
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** What its value counts. */
  readonly unit?: Unit | undefined;
  /** What has to be done for its value to change. */
  readonly step?: Action | undefined;
  /** What the conditions of its formula count, where that is narrower than a row of the export. */
  readonly counts?: Noun | undefined;
  readonly evidence: readonly Evidence[];
  /** Points at most. */
  readonly weight: Fraction;
  readonly formula: Formula<RegionExpression>;
  readonly scale: Scale;
  readonly missing: MissingRule;
}

/** What a missing value is worth: no points, a problem, or a smaller maximum for the region. */
export type MissingRule = "zero" | "refuse" | "exclude";

/**
 * A rule from a value to a share of the weight, 0 to 1: its kind, and what belongs to it. Only the file of
 * the kind, in src/scale, knows what that is.
 */
export type Scale = { readonly kind: string; readonly [part: string]: unknown };
