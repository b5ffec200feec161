import { headerSearch } from "../check/header-search.ts";
import { publishedColumns } from "../check/published/columns.ts";
import { checkPublished } from "../check/published/published.ts";
import { type Checked, refused } from "../model/checked.ts";
import type { PublishedRow } from "../model/published.ts";
import type { Source } from "../model/source.ts";
import { unpacked } from "../read/bytes.ts";
import { readTable } from "../read/table.ts";

/** read → check of a published table; its encoding and delimiter are found out. */
export async function loadPublished(source: Source): Promise<Checked<readonly PublishedRow[]>> {
  const file = source.name;
  const dialect = { encoding: undefined, delimiter: undefined };
  const search = headerSearch(Object.values(publishedColumns));
  const table = await readTable(unpacked(source), file, dialect, search);
  return "kind" in table ? refused(table) : checkPublished(table, file);
}
