import type { ColumnId } from "../../src/model/brand.ts";
import type { Column, ColumnType } from "../../src/model/methodology.ts";

const number = { kind: "integer", min: undefined, max: undefined } as const;

function columns(types: Readonly<Record<string, ColumnType>>): ReadonlyMap<string, Column> {
  return new Map(
    Object.entries(types).map(([id, type]) => [
      id,
      { id: id as ColumnId, headers: [], type, optional: true, carried: false },
    ]),
  );
}

export const kinds = ["executive", "municipal", 'a "quoted" one', "back\\slash", "both \"'\\"] as const;

export const organizations = columns({
  a: number,
  b: { ...number, kind: "decimal" },
  c: number,
  f: { kind: "flag" },
  g: { kind: "flag" },
  k: { kind: "choice", of: kinds },
  id: { kind: "code" },
  name: { kind: "text" },
});

export const regions = columns({
  code: { kind: "code" },
  name: { kind: "text" },
  population: number,
  area: { ...number, kind: "decimal" },
  capital: { kind: "flag" },
  climate: { kind: "choice", of: ["cold", "warm"] },
});

export const exportColumns = { regions, organizations };
export const numberColumns = ["a", "b", "c"].map((id) => id as ColumnId);
export const flagColumns = ["f", "g"].map((id) => id as ColumnId);
export const choiceColumn = "k" as ColumnId;
