import type { ColumnId, TableId } from "./brand.ts";
import type { Value } from "./region.ts";

/** A row of a table, kept whole. */
export interface Organization {
  readonly table: TableId;
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Undefined where its export has no key. */
  readonly key: string | undefined;
  readonly name: string | undefined;
  /** Of every column that is measured: numbers as they are, flags as 0 and 1, choices as their position. */
  readonly cells: ReadonlyMap<ColumnId, Value>;
  /** Where each of these columns stands in the file, from 0. */
  readonly indexes: ReadonlyMap<ColumnId, number>;
}
