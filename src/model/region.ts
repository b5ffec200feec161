import type { Fraction } from "../exact/fraction.ts";
import type { ColumnId, RegionCode } from "./brand.ts";

/** An exact number, or undefined where there is none. Never 0 for "unknown". */
export type Value = Fraction | undefined;

/** A row of the region export. */
export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  /** Further names that it goes by: of the methodology's file of aliases. */
  readonly aliases?: readonly string[] | undefined;
  readonly district: string | undefined;
  /** Numbers as they are, flags as 0 and 1, choices as their position in the list. Without cells that were refused. */
  readonly cells: ReadonlyMap<ColumnId, Value>;
  readonly row: number;
  readonly line: number;
}
