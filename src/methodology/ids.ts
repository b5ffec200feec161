import { ownColumns } from "../model/record-columns.ts";
import type { Path } from "../model/report.ts";
import { isRead, known, type Readable, type Unread, unread } from "../model/unread.ts";
import type { Context } from "./context.ts";
import type { BlockShape, MethodologyShape } from "./shape.ts";
import { tableShapes } from "./tables.ts";

/** The ids of blocks and indicators, and whether all of them could be read. */
export interface Ids {
  readonly known: ReadonlySet<string>;
  readonly complete: boolean;
}

/** Blocks and indicators share one set of ids: they share the columns of a table, with those that are there anyway. */
export function checkIds(shape: Exclude<Readable<MethodologyShape>, Unread>, context: Context): Ids {
  checkRuleIds(shape.exports, context);
  const nodes = nodesOf(shape.blocks, ["blocks"]);
  const seen = new Set<string>();
  for (const { id, path } of nodes) {
    if (!isRead(id)) continue;
    if (seen.has(id)) context.report("duplicate-id", [...path, "id"], { id });
    if (ownColumns.has(id)) context.report("reserved-id", [...path, "id"], { id });
    seen.add(id);
  }
  return { known: seen, complete: nodes.every(({ id }) => isRead(id)) };
}

interface Node {
  readonly id: string | Unread;
  readonly path: Path;
}

function nodesOf(blocks: Readable<readonly BlockShape[]>, path: Path): readonly Node[] {
  if (!isRead(blocks)) return [{ id: blocks, path }];
  return blocks.flatMap((block, index): readonly Node[] => {
    const blockPath = [...path, index];
    if (!isRead(block)) return [{ id: block, path: blockPath }];
    const { id, indicators = [], blocks: inside = [] } = block;
    const indicatorNodes: readonly Node[] = isRead(indicators)
      ? indicators.map(
          (indicator, position): Node => ({
            id: isRead(indicator) ? indicator.id : indicator,
            path: [...blockPath, "indicators", position],
          }),
        )
      : [{ id: indicators, path: blockPath }];
    return [{ id, path: blockPath }, ...indicatorNodes, ...nodesOf(inside, [...blockPath, "blocks"])];
  });
}

function checkRuleIds(exports: Readable<MethodologyShape["exports"]>, { report }: Context): void {
  const regions = ["regions", known(exports)?.regions ?? unread] as const;
  for (const [role, shape] of [regions, ...tableShapes(exports)]) {
    const rules = known(known(shape)?.rules) ?? [];
    const seen = new Set<string>();
    for (const [index, rule] of rules.entries()) {
      const id = known(known(rule)?.id);
      if (id === undefined) continue;
      if (seen.has(id)) report("duplicate-id", ["exports", role, "rules", index, "id"], { id });
      seen.add(id);
    }
  }
}
