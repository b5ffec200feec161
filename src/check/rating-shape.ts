import * as z from "zod/mini";
import { parseExact } from "../exact/decimal.ts";
import { isPositive, zero } from "../exact/fraction.ts";
import { roundingModes } from "../exact/round.ts";
import { tieMethods } from "../model/methodology.ts";

/* The JSON of a rating as `compute` writes it, as far as a comparison needs it. Further keys are allowed. */

export const ratingSchema = "pos-rating/rating/2";
export const firstRatingSchema = "pos-rating/rating/1";

const exact = z.string().check(z.refine((text) => parseExact(text) !== undefined, "number"));
const positive = exact.check(z.refine((text) => isPositive(parseExact(text) ?? zero), "positive-number"));
const count = z.int().check(z.gte(0, "whole-number"));
const digits = z.int().check(z.gte(0, "decimal-places"), z.lte(99, "decimal-places"));
/** A whole number or a half, which a double holds exactly. */
const place = z.number().check(z.refine((value) => value >= 1 && Number.isSafeInteger(2 * value), "number"));
const on = z.enum(["exact", "rounded"]);

const region = {
  region_code: z.string(),
  region: z.string(),
  federal_district: z.nullable(z.string()),
  place,
  shared: z.boolean(),
  blocks: z.record(z.string(), exact),
};

const methodology = {
  id: z.string(),
  sha256: z.string(),
  max_points: positive,
  ties: z.enum(tieMethods),
};

const rounding = { places: digits, mode: z.enum(roundingModes) };

const rating = {
  schema: z.string(),
  period: z.nullable(z.string()),
  summary: z.object({ rated: count }),
  refused_rows: z.optional(count),
  /** Its items, and those of `regions`, are held to their own shapes, one after another. */
  not_rated: z.array(z.unknown()),
  regions: z.array(z.unknown()),
};

const titles = { title: z.string(), title_en: z.optional(z.string()) };

export const ratingShape = z.object({
  ...rating,
  methodology: z.object({
    ...methodology,
    order: z.enum(["descending", "ascending"]),
    rounding: z.object({ on, ...rounding }),
    break_ties: z.array(z.string()),
    blocks: z.array(z.object({ id: z.string(), ...titles, aggregate: z.string(), weight: positive })),
    indicators: z.array(z.object({ id: z.string(), ...titles, block: z.string(), weight: positive })),
  }),
  by: z.string(),
});

export const ratingRegionShape = z.object({ ...region, exact_score: exact });

/** The first version, which does not say the order and the score that the places compare. */
export const firstRatingShape = z.object({
  ...rating,
  methodology: z.object({ ...methodology, rounding: z.object({ on: z.optional(on), ...rounding }) }),
  by: z.optional(z.string()),
});

export const firstRegionShape = z.object({
  ...region,
  exact_total: exact,
  excluded: z.optional(z.array(z.string())),
});

export const notRatedShape = z.object({ region_code: z.string(), region: z.string() });

/** A rating of which each list is checked. */
type Whole<Head, Region> = Omit<Head, "regions" | "not_rated"> & {
  readonly regions: readonly Region[];
  readonly not_rated: readonly z.infer<typeof notRatedShape>[];
};

export type RatingShape = Whole<z.infer<typeof ratingShape>, z.infer<typeof ratingRegionShape>>;
export type FirstRatingShape = Whole<z.infer<typeof firstRatingShape>, z.infer<typeof firstRegionShape>>;
