import { printExact } from "../../exact/decimal.ts";
import type { Indicator, Methodology, Scale } from "../../model/methodology.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import type { IndicatorPart, MethodologyDifference, MethodologyRule } from "./comparison.ts";

/**
 * What is not the same in the methodologies of two results. Of indicators and blocks it can speak only where
 * both methodologies are there whole.
 */
export function methodologyDifferences(
  previous: RatingResult,
  current: RatingResult,
): readonly MethodologyDifference[] {
  const then = rulesOf(previous);
  const now = rulesOf(current);
  const rules = [...then].flatMap(([rule, value]): readonly MethodologyDifference[] => {
    const other = now.get(rule);
    if (other === undefined || other === value) return [];
    return [{ kind: "rule", rule, previous: value, current: other }];
  });
  const before = previous.methodology.whole;
  const after = current.methodology.whole;
  if (before === undefined || after === undefined) return rules;
  return [...rules, ...aggregates(before, after), ...indicators(before, after)];
}

function rulesOf({ methodology, by }: RatingResult): ReadonlyMap<MethodologyRule, string> {
  const { id, sha256, maxPoints, ties, rounding, whole } = methodology;
  return new Map<MethodologyRule, string>([
    ["id", id],
    ["sha256", sha256],
    ["max_points", printExact(maxPoints)],
    ["ties", ties],
    ["rounding", `${rounding.places}, ${rounding.mode}`],
    ["by", by],
    ...(whole === undefined
      ? []
      : ([
          ["on", whole.ranking.on],
          ["order", whole.ranking.order],
          ["break_ties", whole.ranking.breakTies.join(", ")],
        ] as const)),
  ]);
}

function aggregates(before: Methodology, after: Methodology): readonly MethodologyDifference[] {
  const blocks = new Map(blocksOf(after.blocks).map((block) => [block.id, block]));
  return blocksOf(before.blocks).flatMap(({ id, aggregate }): readonly MethodologyDifference[] => {
    const other = blocks.get(id)?.aggregate;
    if (other === undefined || other === aggregate) return [];
    return [{ kind: "aggregate", block: id, previous: aggregate, current: other }];
  });
}

function indicators(before: Methodology, after: Methodology): readonly MethodologyDifference[] {
  const then = new Map(indicatorsOf(before.blocks).map((indicator) => [indicator.id, indicator]));
  const now = new Map(indicatorsOf(after.blocks).map((indicator) => [indicator.id, indicator]));
  const homes = { before: blockOfEach(before), after: blockOfEach(after) };
  const removed = [...then.values()].filter(({ id }) => !now.has(id));
  return [
    ...removed.map((indicator) => ({ kind: "removed", indicator }) as const),
    ...[...now.values()].flatMap((indicator): readonly MethodologyDifference[] => {
      const old = then.get(indicator.id);
      if (old === undefined) return [{ kind: "added", indicator }];
      const parts = (Object.keys(textOf) as IndicatorPart[]).filter((part) => {
        const text = textOf[part];
        return text(old, homes.before) !== text(indicator, homes.after);
      });
      return parts.length === 0 ? [] : [{ kind: "indicator", previous: old, current: indicator, parts }];
    }),
  ];
}

type Homes = ReadonlyMap<string, string>;

/** Each part of an indicator as a text that is the same for the same meaning. */
const textOf: Readonly<Record<IndicatorPart, (indicator: Indicator, homes: Homes) => string | undefined>> = {
  title: ({ title }) => title,
  weight: ({ weight }) => printExact(weight),
  formula: ({ formula }) => formula.text,
  scale: ({ scale }) => scaleText(scale),
  missing: ({ missing }) => missing,
  block: ({ id }, homes) => homes.get(id),
};

function scaleText(scale: Scale): string {
  switch (scale.kind) {
    case "bands": {
      const bands = scale.bands.map(({ edge, points }) => `${printExact(edge)}: ${printExact(points)}`);
      return [scale.kind, scale.better, ...bands].join(" ");
    }
    case "goalposts":
      return [scale.kind, printExact(scale.worst), printExact(scale.best)].join(" ");
    case "minmax":
    case "distance_to_best":
      return [scale.kind, scale.better].join(" ");
    case "none":
      return scale.kind;
  }
}

function blockOfEach({ blocks }: Methodology): Homes {
  return new Map(
    blocksOf(blocks).flatMap((block) =>
      block.children.flatMap((child) => (child.kind === "indicator" ? [[child.id, block.id] as const] : [])),
    ),
  );
}
