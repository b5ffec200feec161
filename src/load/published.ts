import { headingsOf } from "../check/header.ts";
import { headerSearch } from "../check/header-search.ts";
import { publishedColumns } from "../check/published/columns.ts";
import { checkPublished } from "../check/published/published.ts";
import { type Checked, refused } from "../model/checked.ts";
import { findings, mapped, merge } from "../model/findings.ts";
import type { PublishedRow } from "../model/published.ts";
import type { Source } from "../model/source.ts";
import { areRussian } from "../registry/identify.ts";
import { isWholeOfRegions } from "../registry/wholes.ts";
import { loadTable } from "./table.ts";

/** read → check of a published table; its encoding and delimiter are found out. `sheet` is that of a book. */
export async function loadPublished(
  source: Source,
  sheet?: string,
): Promise<Checked<readonly PublishedRow[]>> {
  const columns = Object.values(publishedColumns);
  const dialect = { encoding: undefined, delimiter: undefined, sheet };
  const wanted = { role: "published", headingsIn: headingsOf(columns) } as const;
  const loaded = await loadTable(source, dialect, wanted, headerSearch(columns));
  if (loaded.kind === "unread") return refused(loaded.problem);
  const { table, remarks, placed, leaveOut } = loaded;
  const checked = checkPublished({ ...table, leaveOut }, source.name, {
    areKnown: areRussian,
    isWhole: isWholeOfRegions,
  });
  return { ...checked, findings: mapped(merge(findings(remarks()), checked.findings), placed) };
}
