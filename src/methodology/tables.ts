import { isRead, type Readable } from "../model/unread.ts";
import type { MethodologyShape, TableShape } from "./shape.ts";

/** Keys under `exports` that are no table of their own. */
const OTHER_KEYS: readonly string[] = ["missing_values", "regions", "aliases"];

/** The ids of the tables that stand under `exports` beside the regions: what has columns is one. */
export function tableIds(exports: unknown): readonly string[] {
  if (typeof exports !== "object" || exports === null) return [];
  return Object.entries(exports).flatMap(([id, value]) => {
    if (OTHER_KEYS.includes(id) || !/^[A-Za-z]\w*$/.test(id)) return [];
    return id === "organizations" || hasColumns(value) ? [id] : [];
  });
}

/** The tables whose rows belong to regions, by their ids, in the order of the file. */
export function tableShapes(
  exports: Readable<MethodologyShape["exports"]>,
): readonly (readonly [id: string, shape: Readable<TableShape>])[] {
  if (!isRead(exports)) return [];
  // The schema has checked what stands under each of these keys.
  const shapes = exports as unknown as Readonly<Record<string, Readable<TableShape>>>;
  return tableIds(exports).flatMap((id) => {
    const shape = shapes[id];
    return shape === undefined ? [] : [[id, shape] as const];
  });
}

function hasColumns(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "columns");
}
