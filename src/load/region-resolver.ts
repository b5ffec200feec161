import { normal } from "../model/normal.ts";
import type { Region } from "../model/region.ts";
import { areRussian } from "../registry/identify.ts";
import { type RegionNames, regionNames } from "../registry/resolve.ts";
import { isWholeOfRegions } from "../registry/wholes.ts";

/** What a text stands for that is no code of a region. */
export interface Resolved {
  readonly region?: Region;
  /** Whether it is the sum of regions. */
  readonly isTotal?: boolean;
  readonly suggestion?: string | undefined;
}

/**
 * A region that rows name otherwise than by its code; the names are worked out when the first row does so. `totals`
 * are what the region export's own rows of totals are called.
 */
export function regionResolver(
  regions: readonly Region[],
  totals: ReadonlySet<string>,
): (text: string) => Resolved {
  let names: RegionNames<Region> | undefined;
  let areOfRussia: boolean | undefined;
  const isTotal = (text: string) => {
    if (totals.has(normal(text))) return true;
    if (!isWholeOfRegions(text)) return false;
    areOfRussia ??= areRussian(regions);
    return areOfRussia;
  };
  return (text) => {
    names ??= regionNames(regions);
    const finding = names.find(text);
    switch (finding.kind) {
      case "found":
        return { region: finding.region };
      case "ambiguous":
        return {};
      case "unknown": {
        if (isTotal(text)) return { isTotal: true };
        const { suggestion } = finding;
        const suggested = regions.find(({ name, code }) => name === suggestion || code === suggestion);
        return { suggestion: suggested?.code };
      }
    }
  };
}
