import sizes from "../region-sizes.json" with { type: "json" };
import { prng } from "./prng.ts";

/** About how large a region is. */
export interface RegionSize {
  /** Residents. */
  readonly thousands: number;
  /** Municipal districts and urban districts. */
  readonly municipalities: number;
}

const known: Readonly<Record<string, RegionSize>> = sizes;

/** The real size to the right order; of a region that does not exist an invented one. The same in every period. */
export function sizeOf(code: string): RegionSize {
  const random = prng(`size of ${code}`);
  return known[code] ?? { thousands: random.between(180, 2400), municipalities: random.between(8, 45) };
}
