import { printExact } from "../../exact/decimal.ts";

import type { Tool } from "../../model/tool.ts";
import type { Contradiction, PrintedGroup, TieCheck } from "./tie-check.ts";

/** The contract `pos-rating/tie-check/1`. */
export function tieCheckJson({ published, methods }: TieCheck, tool: Tool): object {
  return {
    schema: "pos-rating/tie-check/1",
    tool: { name: tool.name, version: tool.version },
    period: published.period ?? null,
    published: published.file,
    places: published.rows.filter(({ place }) => place !== undefined).length,
    possible: methods.flatMap(({ ties, contradictions }) => (contradictions.length === 0 ? [ties] : [])),
    methods: methods.map(({ ties, contradictions }) => ({
      ties,
      possible: contradictions.length === 0,
      contradictions: contradictions.map(contradictionJson),
    })),
  };
}

function contradictionJson(contradiction: Contradiction): object {
  const { kind, group } = contradiction;
  const groups = kind === "overlap" ? [group, contradiction.next] : [group];
  return { kind, groups: groups.map(groupJson) };
}

function groupJson({ place, rows }: PrintedGroup): object {
  return { place: printExact(place), rows: rows.map(({ row, region }) => ({ row, region })) };
}
