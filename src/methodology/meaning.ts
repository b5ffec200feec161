import type { BlockId } from "../model/brand.ts";
import { type Methodology, type NotRatedRule, type RankingRule, tieMethods } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import type { Path } from "../model/report.ts";
import { tieMethodOf, tieWords } from "../model/ties.ts";
import { isRead, type Readable, type Unread, unread, whole, wholeList, wholeTree } from "../model/unread.ts";
import { checkBlocks } from "./blocks.ts";
import { exportColumns } from "./columns.ts";
import { type Context, type MethodologyPlace, numberOf } from "./context.ts";
import { checkExports } from "./exports.ts";
import { checkIds, type Ids } from "./ids.ts";
import type { MethodologyShape } from "./shape.ts";
import { checkSum, pointsOf } from "./sums.ts";
import { checkUsedColumns } from "./used-columns.ts";
import { checkZones } from "./zones.ts";

/** The methodology as it was read: plain data, and the place of each of its parts. */
export interface Written<Value> {
  readonly value: Value;
  readonly at: (path: Path) => MethodologyPlace;
  readonly file: string;
  readonly sha256: string;
}

/** What a methodology means as far as it could be read, or unread; reports everything that contradicts itself in it. */
export function checkMeaning(
  { value: shape, file, sha256 }: Omit<Written<Readable<MethodologyShape>>, "at">,
  context: Context,
): Methodology | Unread {
  if (!isRead(shape)) return unread;
  const columns = exportColumns(shape.exports, context);
  const exports = checkExports(shape.exports, columns, context);
  const blocks = checkBlocks(shape.blocks, ["blocks"], columns, context);
  checkUsedColumns(shape, columns, context);
  checkMaxPoints(shape, context);
  return whole({
    id: shape.id,
    title: shape.title,
    titleEn: shape.title_en,
    note: shape.note,
    noteEn: shape.note_en,
    source: shape.source,
    file,
    sha256,
    maxPoints: numberOf(shape.max_points),
    ranking: rankingOf(shape.ranking, checkIds(shape, context), context),
    notRated: notRatedRules(shape.not_rated ?? []),
    exports,
    blocks,
    zones: checkZones(shape.zones ?? [], context),
  });
}

type NotRatedShapes = NonNullable<MethodologyShape["not_rated"]>;

function notRatedRules(shapes: Readable<NotRatedShapes>): readonly NotRatedRule[] | Unread {
  const rules = wholeTree<NotRatedShapes>(shapes);
  if (!isRead(rules)) return unread;
  return rules.map(({ region, reason, reason_en: reasonEn }) => ({ region, reason, reasonEn }));
}

function checkMaxPoints(
  { max_points, blocks }: Exclude<Readable<MethodologyShape>, Unread>,
  context: Context,
): void {
  const maxPoints = numberOf(max_points);
  if (!isRead(maxPoints)) return;
  const sums = { added: pointsOf(blocks, "added"), stated: pointsOf(blocks, "stated") } as const;
  checkSum("max_points", maxPoints, sums, ["max_points"], context);
}

function rankingOf(
  shape: Readable<MethodologyShape["ranking"]>,
  ids: Ids,
  { report }: Context,
): RankingRule | Unread {
  if (!isRead(shape)) return unread;
  const { on, order, ties, round } = shape;
  const method = isRead(ties) ? tieMethodOf(ties) : undefined;
  if (isRead(ties) && method === undefined) {
    const data = { value: ties, of: tieMethods, suggestion: nearest(ties, tieWords) };
    report("unknown-word", ["ranking", "ties"], data);
  }
  const breakTies = shape.break_ties ?? [];
  for (const [index, id] of (isRead(breakTies) ? breakTies : []).entries()) {
    if (!isRead(id) || !ids.complete || ids.known.has(id)) continue;
    report("unknown-id", ["ranking", "break_ties", index], { id, suggestion: nearest(id, ids.known) });
  }
  return whole({
    on,
    round: isRead(round) ? whole({ places: placesOf(round.places), mode: round.mode }) : unread,
    order,
    ties: method ?? unread,
    breakTies: isRead(breakTies) ? wholeList(breakTies.map((id) => id as BlockId | Unread)) : unread,
  });
}

function placesOf(text: string | Unread): number | Unread {
  return isRead(text) ? Number(text) : unread;
}
