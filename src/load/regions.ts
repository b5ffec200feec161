import { headerSearch } from "../check/header-search.ts";
import { type CheckedRegions, checkRegions, noRegions } from "../check/regions.ts";
import { findings } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Input } from "../model/rating.ts";
import type { ExportFiles } from "../model/source.ts";
import { unpacked } from "../read/bytes.ts";
import { digest } from "../read/digest.ts";
import { readTable } from "../read/table.ts";

/** The regions, with every problem of their export: what belongs to them is read next, whatever these are. */
export interface LoadedRegions extends CheckedRegions {
  readonly inputs: readonly Input[];
}

export async function loadRegions(
  { exports }: Pick<Methodology, "exports">,
  files: ExportFiles,
): Promise<LoadedRegions> {
  const { regions: source, dialect, hashes } = files;
  const hash = hashes ? await digest() : undefined;
  const table = await readTable(
    unpacked(source, hash),
    source.name,
    dialect,
    headerSearch(exports.regions.columns, exports.regions.headerRows),
  );
  if ("kind" in table) {
    return { ...noRegions, findings: findings([table]), inputs: [] };
  }
  const { encoding, delimiter, rows } = table;
  const sha256 = hash?.digest("hex");
  const input = {
    role: "regions",
    file: source.name,
    sha256,
    rows: rows.length,
    encoding,
    delimiter,
  } as const;
  const [{ identify }, { districtSpellings }] = await Promise.all([
    import("../registry/identify.ts"),
    import("../registry/districts.ts"),
  ]);
  const registry = { identify, districtSpellings };
  return { ...checkRegions(table, source.name, exports, registry), inputs: [input] };
}
