import type { Fraction } from "../../exact/fraction.ts";
import type { Reached } from "./explanation.ts";

/** The edges that are printed beside a value. */
export function edgesOf(reached: Reached): readonly Fraction[] {
  if (reached.kind !== "band") return [];
  return [reached.band, reached.next].flatMap((band) => (band === undefined ? [] : [band.edge]));
}
