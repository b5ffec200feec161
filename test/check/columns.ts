import { parseDecimal } from "../../src/exact/decimal.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import type { Column, ColumnType } from "../../src/model/methodology.ts";

export function column(id: string, type: ColumnType, more: Partial<Column> = {}): Column {
  return { id: id as ColumnId, headers: [], type, optional: false, carried: false, ...more };
}

export function number(kind: "integer" | "decimal", min?: string, max?: string): ColumnType {
  return {
    kind,
    min: min === undefined ? undefined : parseDecimal(min),
    max: max === undefined ? undefined : parseDecimal(max),
  };
}

export const code: ColumnType = { kind: "code" };
export const text: ColumnType = { kind: "text" };
export const flag: ColumnType = { kind: "flag" };
export const choice = (...of: readonly string[]): ColumnType => ({ kind: "choice", of });
