import type { ExportFiles } from "../../src/model/source.ts";
import { sourceOf } from "./bytes.ts";

/** The exports of a calculation, as texts: one of regions, any number of organisations. */
export function exportFiles(
  regions: string | Uint8Array,
  organizations: readonly (string | Uint8Array)[] = [],
  more: Partial<ExportFiles> = {},
): ExportFiles {
  return {
    regions: sourceOf(regions, { name: "regions.csv" }),
    organizations: organizations.map((content, index) =>
      sourceOf(content, { name: index === 0 ? "organizations.csv" : `organizations-${index + 1}.csv` }),
    ),
    dialect: { encoding: undefined, delimiter: undefined },
    skipInvalid: false,
    hashes: false,
    ...more,
  };
}
