import { exportName } from "./export-name.ts";

/** Whether a file of a folder is the region export by its name. */
export function isRegionExport(name: string): boolean {
  return exportName(name) === "regions";
}
