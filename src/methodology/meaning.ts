import { printExact } from "../exact/decimal.ts";
import { compare } from "../exact/fraction.ts";
import type { BlockId } from "../model/brand.ts";
import { type Checked, checked } from "../model/checked.ts";
import { findingsByLine } from "../model/findings.ts";
import type { Methodology, RankingRule } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import type { Problem } from "../model/problem.ts";
import { ownColumns } from "../model/record-columns.ts";
import type { Path } from "../model/report.ts";
import { tieMethodOf, tieWords } from "../model/ties.ts";
import { checkBlocks, pointsOf } from "./blocks.ts";
import { type Context, context, type MethodologyPlace, numberOf } from "./context.ts";
import { checkExports, exportColumns } from "./exports.ts";
import type { MethodologyShape } from "./shape.ts";
import { checkUsedColumns } from "./used-columns.ts";
import { checkZones } from "./zones.ts";

/** The methodology as it was read: plain data, and the place of each of its parts. */
export interface Written<Value> {
  readonly value: Value;
  readonly at: (path: Path) => MethodologyPlace;
  readonly file: string;
  readonly sha256: string;
}

/** What a methodology of the right shape means, or everything that contradicts itself in it. */
export function checkMeaning(written: Written<MethodologyShape>): Checked<Methodology> {
  const problems: Problem[] = [];
  const methodology = meaning(written.value, written, context(written.at, problems), problems);
  return checked(methodology, findingsByLine(problems));
}

function meaning(
  shape: MethodologyShape,
  { file, sha256 }: Written<MethodologyShape>,
  here: Context,
  problems: readonly Problem[],
): Methodology {
  const columns = exportColumns(shape.exports, here);
  const exports = checkExports(shape.exports, columns, here);
  const blocks = checkBlocks(shape.blocks, ["blocks"], columns, here);
  const maxPoints = numberOf(shape.max_points);
  const ids = checkIds(shape, here);
  const methodology: Methodology = {
    id: shape.id,
    title: shape.title,
    titleEn: shape.title_en,
    note: shape.note,
    source: shape.source,
    file,
    sha256,
    maxPoints,
    ranking: rankingOf(shape.ranking, ids, here),
    notRated: shape.not_rated ?? [],
    exports,
    blocks,
    zones: checkZones(shape.zones ?? [], here),
  };
  const added = pointsOf(shape.blocks);
  if (added !== undefined && compare(added, maxPoints) !== 0) {
    here.report("weights-differ", ["max_points"], {
      of: "max_points",
      stated: shape.max_points,
      added: printExact(added),
    });
  }
  if (problems.length === 0) checkUsedColumns(exports, blocks, here);
  return methodology;
}

function rankingOf(
  shape: MethodologyShape["ranking"],
  ids: ReadonlySet<string>,
  { report }: Context,
): RankingRule {
  const ties = tieMethodOf(shape.ties);
  if (ties === undefined) {
    const data = { value: shape.ties, of: tieWords, suggestion: nearest(shape.ties, tieWords) };
    report("unknown-word", ["ranking", "ties"], data);
  }
  const breakTies = shape.break_ties ?? [];
  for (const [index, id] of breakTies.entries()) {
    if (!ids.has(id))
      report("unknown-id", ["ranking", "break_ties", index], { id, suggestion: nearest(id, ids) });
  }
  return {
    on: shape.on,
    round: { places: Number(shape.round.places), mode: shape.round.mode },
    order: shape.order,
    ties: ties ?? "dense",
    breakTies: breakTies.map((id) => id as BlockId),
  };
}

type BlockNode = MethodologyShape["blocks"][number];

/** Blocks and indicators share one set of ids: they share the columns of a table, with those that are there anyway. */
function checkIds(shape: MethodologyShape, { report }: Context): ReadonlySet<string> {
  const seen = new Set<string>();
  const meet = (id: string, path: Path) => {
    if (seen.has(id)) report("duplicate-id", path, { id });
    if (ownColumns.has(id)) report("reserved-id", path, { id });
    seen.add(id);
  };
  const walk = (blocks: readonly BlockNode[], path: Path) => {
    for (const [index, block] of blocks.entries()) {
      meet(block.id, [...path, index, "id"]);
      for (const [i, { id }] of (block.indicators ?? []).entries())
        meet(id, [...path, index, "indicators", i, "id"]);
      walk(block.blocks ?? [], [...path, index, "blocks"]);
    }
  };
  walk(shape.blocks, ["blocks"]);
  for (const role of ["regions", "organizations"] as const) {
    const rules = shape.exports[role]?.rules ?? [];
    for (const [index, { id }] of rules.entries()) {
      const first = rules.findIndex((rule) => rule.id === id);
      if (first < index) report("duplicate-id", ["exports", role, "rules", index, "id"], { id });
    }
  }
  return seen;
}
