import { headingsOf } from "../check/header.ts";
import { headerSearch } from "../check/header-search.ts";
import { type CheckedRegions, checkRegions, noRegions } from "../check/regions.ts";
import { findings, mapped, merge } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Input } from "../model/rating.ts";
import type { ExportFiles } from "../model/source.ts";
import { digest } from "../read/digest.ts";
import { districtSpellings } from "../registry/districts.ts";
import { areRussian, identify } from "../registry/identify.ts";
import { isWholeOfRegions } from "../registry/wholes.ts";
import { withAliases } from "./aliases.ts";
import { loadTable } from "./table.ts";

/** The regions, with every problem of their export: what belongs to them is read next, whatever these are. */
export interface LoadedRegions extends CheckedRegions {
  readonly inputs: readonly Input[];
  /** Of a book: where the regions stand. */
  readonly sheet: string | undefined;
}

const registry = { identify, districtSpellings, areKnown: areRussian, isWhole: isWholeOfRegions };

export async function loadRegions(
  { exports }: Pick<Methodology, "exports">,
  files: ExportFiles,
): Promise<LoadedRegions> {
  const { regions: source, dialect, hashes } = files;
  const hash = hashes ? await digest() : undefined;
  const { columns, headerRows, sheet } = exports.regions;
  const loaded = await loadTable(
    source,
    { ...dialect, sheet: dialect.sheet ?? sheet },
    { role: "export", headingsIn: headingsOf(columns) },
    headerSearch(columns, headerRows),
    hash,
  );
  if (loaded.kind === "unread")
    return { ...noRegions, findings: findings([loaded.problem]), inputs: [], sheet: loaded.sheet };
  const { table, placed, leaveOut } = loaded;
  const sha256 = hash?.digest("hex");
  const checked = checkRegions({ ...table, leaveOut }, source.name, exports, registry, files.keptProblems);
  const input = {
    role: "regions",
    file: source.name,
    sha256,
    rows: checked.usable ? checked.rows : table.rows.length,
    ...loaded.form,
  } as const;
  const named = await withAliases(checked.regions, files);
  const all = mapped(merge(findings(loaded.remarks()), checked.findings), placed);
  return {
    ...checked,
    regions: named.regions,
    usable: checked.usable && named.usable,
    findings: merge(all, named.findings),
    inputs: [input, ...named.inputs],
    sheet: loaded.sheet,
  };
}
