import type { Fraction } from "../exact/fraction.ts";
import type { Equation } from "../model/equation.ts";
import type { Fields, ReadableFields, Written } from "../model/fields.ts";
import type { Scale } from "../model/methodology.ts";
import type { Report } from "../model/report.ts";
import type { Unread } from "../model/unread.ts";
import type { Unit } from "../model/wording.ts";
import type { Lang } from "../words/lang.ts";
import type { Band } from "./band.ts";
import type { Better } from "./better.ts";
import type { Extent } from "./extent.ts";

/** All that is to be known of a kind of scale. */
export type ScaleKind<S extends Scale = Scale, F extends Fields = Fields> =
  | SteppedKind<S, F>
  | ContinuousKind<S, F>;

interface Described<S extends Scale, F extends Fields> {
  readonly kind: S["kind"];
  readonly fields: F;
  read(written: Written<F>): S;
  /** Reports what contradicts itself in what was written, by its path within the scale. */
  check?(written: ReadableFields<F>, weight: Fraction | Unread, report: Report): void;
  better(scale: S): Better;
  /** What values are worth, in points; values are in the unit. */
  text(scale: S, weight: Fraction, unit: Unit | undefined): Readonly<Record<Lang, string>>;
  /** The same text for the same meaning, independent of language. */
  print(scale: S): string;
  /** Its keys beside `kind`. */
  json(scale: S): object;
}

/** Points grow in steps: all values of a band are worth the same. */
export interface SteppedKind<S extends Scale = Scale, F extends Fields = Fields> extends Described<S, F> {
  readonly form: "stepped";
  /** The best band first. */
  bands(scale: S): readonly Band[];
  withBands(scale: S, bands: readonly Band[]): S;
}

/** Every difference in value counts, between the ends of the scale. */
export interface ContinuousKind<S extends Scale = Scale, F extends Fields = Fields> extends Described<S, F> {
  readonly form: "continuous";
  /** Whether it measures a region by the values of all: then it has to be given their extent. */
  readonly relative: boolean;
  /** Whether its values have to be shares, 0 to 1. */
  readonly takesShares?: true;
  /** Whether the best value leaves it nothing to divide by. */
  bestNotPositive?(scale: S, extent: Extent): boolean;
  /** The share of the weight that a value earns, 0 to 1. */
  share(scale: S, value: Fraction, extent: Extent | undefined): Fraction;
  /** The calculation of the share, before it is cut to 0 and 1. */
  equation(scale: S, value: Fraction, extent: Extent | undefined): Equation;
  ends(scale: S, extent: Extent | undefined): Ends;
  /** The value that earns a share between 0 and 1; undefined where none does. */
  valueOf(scale: S, share: Fraction, extent: Extent | undefined): Fraction | undefined;
}

/** The value that is worth nothing, and the one that is worth the most. */
export interface Ends {
  readonly worst: Fraction;
  readonly best: Fraction;
}
