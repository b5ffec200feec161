import { headingsOf } from "../check/header.ts";
import { headerSearch } from "../check/header-search.ts";
import { publishedColumns } from "../check/published/columns.ts";
import { checkPublished } from "../check/published/published.ts";
import { type Checked, refused } from "../model/checked.ts";
import { findings, mapped, merge } from "../model/findings.ts";
import type { PublishedRow } from "../model/published.ts";
import type { Source } from "../model/source.ts";
import { openTable } from "../read/open-table.ts";
import { readTable } from "../read/table.ts";
import { areRussian } from "../registry/identify.ts";
import { isWholeOfRegions } from "../registry/wholes.ts";

/** read → check of a published table; its encoding and delimiter are found out. `sheet` is that of a book. */
export async function loadPublished(
  source: Source,
  sheet?: string,
): Promise<Checked<readonly PublishedRow[]>> {
  const file = source.name;
  const columns = Object.values(publishedColumns);
  const dialect = { encoding: undefined, delimiter: undefined, sheet };
  const opened = await openTable(source, dialect, { role: "published", headingsIn: headingsOf(columns) });
  if ("kind" in opened) return refused(opened);
  const { placed } = opened;
  const table = await readTable(opened.chunks, file, opened.dialect, headerSearch(columns));
  if ("kind" in table) return refused(placed(table));
  const checked = checkPublished(table, file, {
    areKnown: areRussian,
    isWhole: isWholeOfRegions,
  });
  return { ...checked, findings: mapped(merge(findings(opened.remarks()), checked.findings), placed) };
}
