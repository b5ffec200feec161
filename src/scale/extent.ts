import { compare, type Fraction } from "../exact/fraction.ts";

/** The least and the greatest value of an indicator among the rated regions. */
export interface Extent {
  readonly least: Fraction;
  readonly greatest: Fraction;
}

/** Undefined where there are no values. */
export function extentOf(values: Iterable<Fraction>): Extent | undefined {
  let extent: Extent | undefined;
  for (const value of values) {
    extent = {
      least: extent === undefined || compare(value, extent.least) < 0 ? value : extent.least,
      greatest: extent === undefined || compare(value, extent.greatest) > 0 ? value : extent.greatest,
    };
  }
  return extent;
}

/** The extent for a scale that cannot do without it. */
export function required(extent: Extent | undefined): Extent {
  if (extent === undefined) throw new Error("a scale that compares regions needs the values of all of them");
  return extent;
}
