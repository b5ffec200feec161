import type { Indicator, Methodology } from "../../model/methodology.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import type { ComparedIndicator } from "./attribution.ts";
import { isComparable } from "./comparable.ts";

/** The indicators of both methodologies: those of the current one, then those that left. */
export function comparedIndicators(
  previous: Methodology,
  current: Methodology,
): readonly ComparedIndicator[] {
  const before = indicatorsOf(previous.blocks);
  const now = indicatorsOf(current.blocks);
  const comparedIndicator = (indicator: Indicator, of: Methodology, status: ComparedIndicator["status"]) => {
    const block = blocksOf(of.blocks).find(({ children }) => children.includes(indicator));
    if (block === undefined) throw new Error(`indicator ${indicator.id} is in no block`);
    return { id: indicator.id, title: indicator.title, titleEn: indicator.titleEn, block: block.id, status };
  };
  return [
    ...now.map((indicator) => {
      const earlier = before.find(({ id }) => id === indicator.id);
      if (earlier === undefined) return comparedIndicator(indicator, current, "came");
      const crossed =
        isComparable(indicator.formula.expression, current.exports, previous.exports) &&
        isComparable(earlier.formula.expression, previous.exports, current.exports);
      return comparedIndicator(indicator, current, crossed ? "both" : "remade");
    }),
    ...before
      .filter(({ id }) => !now.some((indicator) => indicator.id === id))
      .map((indicator) => comparedIndicator(indicator, previous, "left")),
  ];
}
