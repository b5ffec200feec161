import type { Region } from "../model/region.ts";
import { type RegionNames, regionNames } from "../registry/resolve.ts";

/** A region that rows name otherwise than by its code; the names are worked out when the first row does so. */
export function regionResolver(
  regions: readonly Region[],
): (text: string) => { readonly region?: Region; readonly suggestion?: string | undefined } {
  let names: RegionNames<Region> | undefined;
  return (text) => {
    names ??= regionNames(regions);
    const finding = names.find(text);
    switch (finding.kind) {
      case "found":
        return { region: finding.region };
      case "ambiguous":
        return {};
      case "unknown": {
        const { suggestion } = finding;
        const suggested = regions.find(({ name, code }) => name === suggestion || code === suggestion);
        return { suggestion: suggested?.code };
      }
    }
  };
}
