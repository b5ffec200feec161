import { missingWords } from "../../check/cell.ts";
import type { Header } from "../../check/header.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { Column, OrganizationExport } from "../../model/methodology.ts";
import type { Organization } from "../../model/organization.ts";
import type { CellBatch, ColumnBatch } from "./batch.ts";
import { fractionAt } from "./vector.ts";

/** Keeps the rows of a few regions as they stream by. */
export interface RowKeeper {
  readonly add: (file: string, header: Header, cells: CellBatch, columns: ColumnBatch) => void;
  /** By the region's position in the region export, in the order of the files. */
  readonly rows: () => ReadonlyMap<number, readonly Organization[]>;
}

/** Rows that were refused belong to no region. */
export function rowKeeper(
  regions: ReadonlySet<number>,
  { key, name }: OrganizationExport,
  missingValues: readonly string[],
): RowKeeper {
  const missing = missingWords(missingValues);
  const kept = new Map<number, Organization[]>([...regions].map((position) => [position, []]));
  return {
    rows: () => kept,
    add(file, header, cells, columns) {
      if (kept.size === 0) return;
      const indexOf = new Map([...header].map(([{ id }, index]) => [id, index]));
      const measured = new Map([...header].filter(([column]) => isMeasured(column)).map(idAndIndex));
      const text = (row: number, id: ColumnId | undefined) => {
        const index = id === undefined ? undefined : indexOf.get(id);
        const found = index === undefined ? "" : cells.text(row, index).trim();
        return missing.has(found.toLowerCase()) ? undefined : found;
      };
      for (let row = 0; row < columns.rows; row++) {
        kept.get(columns.regions[row] as number)?.push({
          file,
          row: cells.rowNumbers[row] as number,
          key: text(row, key) ?? "",
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
  return !carried && type.kind !== "code" && type.kind !== "text";
}
