import { aliasColumns, checkAliases } from "../check/aliases.ts";
import { headingsOf } from "../check/header.ts";
import { headerSearch } from "../check/header-search.ts";
import { type Findings, findings } from "../model/findings.ts";
import type { Input } from "../model/rating.ts";
import type { Region } from "../model/region.ts";
import type { ExportFiles } from "../model/source.ts";
import { digest } from "../read/digest.ts";
import { folded } from "../registry/names.ts";
import { regionNames } from "../registry/resolve.ts";
import { loadTable } from "./table.ts";

/** The regions with the further names that the methodology's file gives them. */
export interface RegionsWithAliases {
  readonly regions: readonly Region[];
  readonly findings: Findings;
  readonly inputs: readonly Input[];
  /** False where the file could not be read, or is another: who is meant by which name is not known. */
  readonly usable: boolean;
}

/** The file stands beside the methodology: how exports are written says nothing of it. */
const anyDialect = { encoding: undefined, delimiter: undefined };

/** read → check of the file of aliases, where the methodology names one. */
export async function withAliases(
  regions: readonly Region[],
  { aliases: source, hashes }: ExportFiles,
): Promise<RegionsWithAliases> {
  if (source === undefined) return { regions, findings: [], inputs: [], usable: true };
  const file = source.name;
  const hash = hashes ? await digest() : undefined;
  const wanted = { role: "aliases", headingsIn: headingsOf(aliasColumns) } as const;
  const loaded = await loadTable(source, anyDialect, wanted, headerSearch(aliasColumns), hash);
  if (loaded.kind === "unread")
    return { regions, findings: findings([loaded.problem]), inputs: [], usable: false };
  const { table, form, remarks, placed } = loaded;
  const { find } = regionNames(regions);
  const { aliases, problems, usable } = checkAliases(table, file, regions, { find, folded });
  return {
    regions: regions.map((region) => {
      const names = aliases.get(region);
      return names === undefined ? region : { ...region, aliases: names };
    }),
    findings: findings([...remarks(), ...problems].map(placed)),
    inputs: [{ role: "aliases", file, sha256: hash?.digest("hex"), rows: table.rows.length, ...form }],
    usable,
  };
}
