import { abilitiesOf } from "../column/column.ts";
import { decimalPlaces } from "../exact/decimal.ts";
import { type Fraction, one, ratio } from "../exact/fraction.ts";
import type { ColumnId, TableId } from "../model/brand.ts";
import type { Column, Methodology } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import type { Region, Value } from "../model/region.ts";
import type { Lever } from "./lever.ts";

/** The least difference between two cells of a decimal column, as it is written; of other columns, nothing. */
export interface Units {
  readonly ofRegions: ReadonlyMap<ColumnId, Fraction>;
  readonly ofTables: ReadonlyMap<TableId, ReadonlyMap<ColumnId, Fraction>>;
}

export function unitsOf(
  { exports }: Methodology,
  regions: readonly Region[],
  organizations: readonly Organization[],
): Units {
  return {
    ofRegions: unitsIn(exports.regions.columns, regions),
    ofTables: new Map(
      exports.tables.map(({ id, columns }) => [
        id,
        unitsIn(
          columns,
          organizations.filter(({ table }) => table === id),
        ),
      ]),
    ),
  };
}

/** A unit of the last decimal place that any row of a column has. */
function unitsIn(
  columns: readonly Column[],
  rows: readonly { readonly cells: ReadonlyMap<ColumnId, Value> }[],
): ReadonlyMap<ColumnId, Fraction> {
  return new Map(
    columns
      .filter(({ type }) => abilitiesOf(type).change === "decimal")
      .map(({ id }) => {
        let places = 0;
        for (const { cells } of rows) {
          const value = cells.get(id);
          places = Math.max(places, (value && decimalPlaces(value)) ?? 0);
        }
        return [id, ratio(1n, 10n ** BigInt(places))];
      }),
  );
}

/** What a count can differ by: a unit of the last decimal place of its column; 1 where that holds no decimals. */
export function unitOf({ ofRegions, ofTables }: Units, { leaf, column }: Lever): Fraction {
  const units = leaf.kind === "cell" ? ofRegions : ofTables.get(leaf.aggregate.table);
  return units?.get(column.id) ?? one;
}
