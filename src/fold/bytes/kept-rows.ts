import { missingWords } from "../../check/cell.ts";
import type { Header } from "../../check/header.ts";
import { abilitiesOf } from "../../column/column.ts";
import type { ColumnId, RegionCode } from "../../model/brand.ts";
import type { Column } from "../../model/methodology.ts";
import type { Organization } from "../../model/organization.ts";
import type { FoldPlan } from "../plan.ts";
import type { CellBatch, ColumnBatch } from "./batch.ts";
import type { RegionFinder } from "./columns/region-column.ts";
import { keyText } from "./keys/key-text.ts";
import { fractionAt } from "./vector.ts";

/** Keeps the rows of a few regions as they stream by. */
export interface RowKeeper {
  readonly add: (file: string, header: Header, cells: CellBatch, columns: ColumnBatch) => void;
  /** In the order of the files. */
  readonly rows: () => ReadonlyMap<RegionCode, readonly Organization[]>;
}

/** Refused rows belong to no region. */
export function rowKeeper(
  {
    id: table,
    key,
    name,
    missingValues,
    keep,
  }: Pick<FoldPlan, "id" | "key" | "name" | "missingValues" | "keep">,
  regions: RegionFinder,
): RowKeeper {
  const missing = missingWords(missingValues);
  const kept = new Map(keep.map((code): [RegionCode, Organization[]] => [code, []]));
  const rowsAt = regions.codes.map((code) => kept.get(code));
  return {
    rows: () => kept,
    add(file, header, cells, columns) {
      if (kept.size === 0) return;
      const indexOf = new Map([...header].map(([{ id }, index]) => [id, index]));
      const measured = new Map([...header].filter(([column]) => isMeasured(column)).map(idAndIndex));
      const text = (row: number, id: ColumnId | undefined) => {
        const index = id === undefined ? undefined : indexOf.get(id);
        const cell = index === undefined ? "" : cells.text(row, index).trim();
        return missing.has(cell.toLowerCase()) ? undefined : cell;
      };
      for (let row = 0; row < columns.rows; row++) {
        rowsAt[columns.regions[row] as number]?.push({
          table,
          file,
          row: cells.rowNumbers[row] as number,
          key: keyText(key.map((id) => text(row, id) ?? "")),
          name: text(row, name),
          cells: new Map([...measured.keys()].map((id) => [id, fractionAt(columns.column(id), row)])),
          indexes: measured,
        });
      }
    },
  };
}

function idAndIndex([{ id }, index]: readonly [Column, number]): readonly [ColumnId, number] {
  return [id, index];
}

function isMeasured({ type, carried }: Column): boolean {
  return !carried && abilitiesOf(type).measured !== undefined;
}
