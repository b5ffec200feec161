import { printExact } from "../../exact/decimal.ts";
import { compare, sum } from "../../exact/fraction.ts";
import type { BlockId } from "../../model/brand.ts";
import { type Checked, checked } from "../../model/checked.ts";
import { findings } from "../../model/findings.ts";
import type { Block, Methodology, RankingRule } from "../../model/methodology.ts";
import { nearest } from "../../model/nearest.ts";
import type { Problem } from "../../model/problem.ts";
import { tieMethodOf, tieWords } from "../../model/ties.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import { blockPoints, checkBlocks } from "./blocks.ts";
import { type Context, context, type MethodologyPlace, numberOf, type Path } from "./context.ts";
import { checkExports, exportColumns } from "./exports.ts";
import { reportIssues } from "./issues.ts";
import { type MethodologyShape, methodologyShape } from "./shape.ts";
import { checkUsedColumns } from "./used-columns.ts";

/** The methodology as it was read: plain data, and the place of each of its parts. */
export interface Written {
  readonly value: unknown;
  readonly at: (path: Path) => MethodologyPlace;
  readonly file: string;
  readonly sha256: string;
}

/** Shape first; then meaning, all of it at once. */
export function checkMethodology(written: Written): Checked<Methodology> {
  const problems: Problem[] = [];
  const here = context(written.at, problems);
  const shape = methodologyShape.safeParse(written.value);
  if (!shape.success) {
    reportIssues(shape.error.issues, written.value, here);
    return { ok: false, findings: findings(problems) };
  }
  const methodology = meaning(shape.data, written, here, problems);
  return checked(methodology, findings(problems));
}

function meaning(
  shape: MethodologyShape,
  { file, sha256 }: Written,
  here: Context,
  problems: readonly Problem[],
): Methodology {
  const columns = exportColumns(shape.exports, here);
  const exports = checkExports(shape.exports, columns, here);
  const blocks = checkBlocks(shape.blocks, ["blocks"], columns, here);
  const maxPoints = numberOf(shape.max_points);
  checkIds(shape, here);
  const methodology: Methodology = {
    id: shape.id,
    title: shape.title,
    note: shape.note,
    file,
    sha256,
    maxPoints,
    ranking: rankingOf(shape.ranking, blocks, here),
    notRated: shape.not_rated ?? [],
    exports,
    blocks,
  };
  const added = sum(shape.blocks.map(blockPoints));
  if (compare(added, maxPoints) !== 0) {
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
  blocks: readonly Block[],
  { report }: Context,
): RankingRule {
  const ties = tieMethodOf(shape.ties);
  if (ties === undefined) {
    const data = { value: shape.ties, of: tieWords, suggestion: nearest(shape.ties, tieWords) };
    report("unknown-word", ["ranking", "ties"], data);
  }
  const ids: readonly string[] = [...blocksOf(blocks), ...indicatorsOf(blocks)].map(({ id }) => id);
  const breakTies = shape.break_ties ?? [];
  for (const [index, id] of breakTies.entries()) {
    if (!ids.includes(id))
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

/** Blocks and indicators share one set of ids: they share the columns of a table. */
function checkIds(shape: MethodologyShape, { report }: Context): void {
  const seen = new Set<string>();
  const meet = (id: string, path: Path) => {
    if (seen.has(id)) report("duplicate-id", path, { id });
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
}
