import { identify, type NamedRegion } from "./identify.ts";

/** The regions whose name is not that of their code, each with the name that is: only of codes that are Russia's. */
export function misnamed<R extends NamedRegion>(regions: readonly R[]): ReadonlyMap<R, string> {
  return identify(regions).misnamed;
}
