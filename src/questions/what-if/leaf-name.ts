import { leafId } from "../../change/region-data.ts";
import type { RegionLeaf } from "../../model/expression.ts";
import type { Exports } from "../../model/methodology.ts";
import type { Lang } from "../../words/lang.ts";
import { columnsOfLeaf, leafTitle, saysLeaf } from "../../words/leaf-words.ts";
import { titleOf } from "../../words/title-of.ts";

/**
 * `все публичные слушания`: the title of its column; with its formula in brackets where the title does not
 * say all of it, or belongs to another column as well; the formula alone where there is no title.
 */
export function leafName(leaf: RegionLeaf, exports: Exports, lang: Lang): string {
  const formula = leafId(leaf);
  const title = leafTitle(leaf, exports, lang);
  if (title === undefined) return formula;
  const [column, ...more] = columnsOfLeaf(leaf, exports);
  const columns = [exports.regions, ...exports.tables].flatMap((table) => table.columns);
  const alike = columns.filter((other) => titleOf(other, lang) === title).length > 1;
  const plain = column !== undefined && more.length === 0 && saysLeaf(column, leaf) && !isNarrowed(leaf);
  return plain && !alike ? title : `${title} (${formula})`;
}

/** Whether a condition asks for more than one flag. */
function isNarrowed(leaf: RegionLeaf): boolean {
  return (
    leaf.kind === "aggregate" && leaf.aggregate.where !== undefined && leaf.aggregate.where.kind !== "leaf"
  );
}
