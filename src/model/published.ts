import type { Fraction } from "../exact/fraction.ts";

/** A number as it was printed: 464, and 464.0 with one place after the point. */
export interface PrintedNumber {
  readonly value: Fraction;
  readonly places: number;
}

/** A place as it was printed: of `2–3` the first and the last, of `2` that place twice. */
export interface PrintedPlace {
  readonly first: Fraction;
  readonly last: Fraction;
}

/** One row of a table of places that was published elsewhere. What it does not say is undefined. */
export interface PublishedRow {
  /** The name as printed. */
  readonly region: string;
  readonly period: string | undefined;
  readonly place: PrintedPlace | undefined;
  readonly districtPlace: PrintedPlace | undefined;
  readonly score: PrintedNumber | undefined;
  readonly maxScore: Fraction | undefined;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Physical line, from 1. */
  readonly line: number;
}

/** A published table, often a part of one: the rows of one period. */
export interface PublishedTable {
  readonly file: string;
  readonly period: string | undefined;
  readonly rows: readonly PublishedRow[];
}
