import type { ColumnId } from "../../src/model/brand.ts";
import type { Column, ColumnType } from "../../src/model/methodology.ts";
import { column, number } from "../build/model.ts";

function columns(types: Readonly<Record<string, ColumnType>>): ReadonlyMap<string, Column> {
  return new Map(Object.entries(types).map(([id, type]) => [id, column(id, type, { optional: true })]));
}

export const kinds = ["executive", "municipal", 'a "quoted" one', "back\\slash", "both \"'\\"] as const;

export const organizations = columns({
  a: number("integer"),
  b: number("decimal"),
  c: number("integer"),
  f: { kind: "flag" },
  g: { kind: "flag" },
  k: { kind: "choice", of: kinds },
  id: { kind: "code" },
  name: { kind: "text" },
});

export const regions = columns({
  code: { kind: "code" },
  name: { kind: "text" },
  population: number("integer"),
  area: number("decimal"),
  capital: { kind: "flag" },
  climate: { kind: "choice", of: ["cold", "warm"] },
});

export const exportColumns = { regions, organizations };
export const numberColumns = ["a", "b", "c"].map((id) => id as ColumnId);
export const flagColumns = ["f", "g"].map((id) => id as ColumnId);
export const choiceColumn = "k" as ColumnId;
