import { printExact } from "../../exact/decimal.ts";
import { printRow } from "../../formula/print/text.ts";
import type { Indicator, Methodology } from "../../model/methodology.ts";
import type { Outline, OutlineIndicator } from "../../model/outline.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { kindOf } from "../../scale/scale.ts";
import type { IndicatorPart, MethodologyDifference, MethodologyRule } from "./comparison.ts";

/**
 * What is not the same in the methodologies of two results. Titles, weights and blocks are compared where both
 * results have them, formulas and scales where both methodologies are there whole.
 */
export function methodologyDifferences(
  previous: RatingResult,
  current: RatingResult,
): readonly MethodologyDifference[] {
  const before = rulesOf(previous);
  const after = rulesOf(current);
  const rules = [...before].flatMap(([rule, value]): readonly MethodologyDifference[] => {
    const other = after.get(rule);
    if (other === undefined || other === value) return [];
    return [{ kind: "rule", rule, previous: value, current: other }];
  });
  const [old, present] = [previous.methodology.outline, current.methodology.outline];
  if (old === undefined || present === undefined) return rules;
  return [...rules, ...blocks(old, present), ...indicators(previous, current, old, present)];
}

function rulesOf({ methodology, by }: RatingResult): ReadonlyMap<MethodologyRule, string> {
  const { id, sha256, maxPoints, ties, rounding, on, order, breakTies, whole } = methodology;
  return new Map<MethodologyRule, string>([
    ["id", id],
    ["sha256", sha256],
    ["max_points", printExact(maxPoints)],
    ["ties", ties],
    ["rounding", `${rounding.places}, ${rounding.mode}`],
    ["by", by],
    ...(on === undefined ? [] : ([["on", on]] as const)),
    ["order", order],
    ...(breakTies === undefined ? [] : ([["break_ties", breakTies.join(", ")]] as const)),
    ...(whole === undefined ? [] : ([["where", conditionsOf(whole)]] as const)),
  ]);
}

/** Which rows of its exports a methodology counts. */
function conditionsOf({ exports: { regions, tables } }: Methodology): string {
  return [regions, ...tables]
    .flatMap(({ where }) => (where === undefined ? [] : [printRow(where.expression)]))
    .join("; ");
}

function blocks(before: Outline, after: Outline): readonly MethodologyDifference[] {
  const present = new Map(after.blocks.map((block) => [block.id, block]));
  return before.blocks.flatMap(({ id, aggregate }): readonly MethodologyDifference[] => {
    const other = present.get(id)?.aggregate;
    if (other === undefined || other === aggregate) return [];
    return [{ kind: "aggregate", block: id, previous: aggregate, current: other }];
  });
}

function indicators(
  previous: RatingResult,
  current: RatingResult,
  before: Outline,
  after: Outline,
): readonly MethodologyDifference[] {
  const old = new Map(before.indicators.map((indicator) => [indicator.id, indicator]));
  const present = new Set(after.indicators.map(({ id }) => id));
  const [whole, other] = [wholeIndicators(previous), wholeIndicators(current)];
  const removed = before.indicators.filter(({ id }) => !present.has(id));
  return [
    ...removed.map((indicator) => ({ kind: "removed", indicator }) as const),
    ...after.indicators.flatMap((indicator): readonly MethodologyDifference[] => {
      const earlier = old.get(indicator.id);
      if (earlier === undefined) return [{ kind: "added", indicator }];
      const parts = differingParts(
        textsOf(earlier, whole.get(indicator.id)),
        textsOf(indicator, other.get(indicator.id)),
      );
      return parts.length === 0 ? [] : [{ kind: "indicator", previous: earlier, current: indicator, parts }];
    }),
  ];
}

function wholeIndicators({ methodology: { whole } }: RatingResult): ReadonlyMap<string, Indicator> {
  return new Map(indicatorsOf(whole?.blocks ?? []).map((indicator) => [indicator.id, indicator]));
}

type PartTexts = Readonly<Record<IndicatorPart, string | undefined>>;

/** Parts that are known on both sides, and not the same. */
function differingParts(before: PartTexts, after: PartTexts): readonly IndicatorPart[] {
  return (Object.keys(before) as IndicatorPart[]).filter((part) => {
    const [text, other] = [before[part], after[part]];
    return text !== undefined && other !== undefined && text !== other;
  });
}

/** Each part of an indicator as a text that is the same for the same meaning; undefined where it is not known. */
function textsOf({ title, weight, block }: OutlineIndicator, whole: Indicator | undefined): PartTexts {
  return {
    title,
    weight: printExact(weight),
    formula: whole?.formula.text,
    scale: whole && kindOf(whole.scale).print(whole.scale),
    missing: whole?.missing,
    block,
  };
}
