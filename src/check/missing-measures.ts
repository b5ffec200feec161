import type { IndicatorId, RegionCode } from "../model/brand.ts";
import type { Methodology } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region, Value } from "../model/region.ts";
import { indicatorsOf } from "../model/walk.ts";

/** The regions that lack a value which the methodology does not do without. The spared ones may: they are not rated. */
export function checkMissingMeasures(
  { blocks }: Methodology,
  regions: readonly Region[],
  measurement: ReadonlyMap<IndicatorId, readonly Value[]>,
  spared: Pick<ReadonlySet<RegionCode>, "has">,
  file: string,
): readonly Problem[] {
  const needed = indicatorsOf(blocks).filter(({ missing }) => missing === "refuse");
  return regions.flatMap(({ row, line, code }, position) =>
    (spared.has(code) ? [] : needed)
      .filter(({ id }) => measurement.get(id)?.[position] === undefined)
      .map(({ id, formula }) => {
        const at = { in: "export", file, row, line, region: code } as const;
        return problem("missing-measure", at, { indicator: id, formula: formula.text });
      }),
  );
}
