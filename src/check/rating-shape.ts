import * as z from "zod/mini";
import { parseExact } from "../exact/decimal.ts";
import { roundingModes } from "../exact/round.ts";
import { tieMethods } from "../model/methodology.ts";

/* `pos-rating/rating/1` as `compute` writes it, as far as a comparison needs it. Further keys are allowed. */

export const ratingSchema = "pos-rating/rating/1";

const exact = z.string().check(z.refine((text) => parseExact(text) !== undefined, "number"));
const count = z.int().check(z.gte(0, "whole-number"));
const digits = z.int().check(z.gte(0, "whole-number"), z.lte(99, "whole-number"));
/** A whole number or a half, which a double holds exactly. */
const place = z.number().check(z.refine((value) => value >= 1 && Number.isSafeInteger(2 * value), "number"));

const region = z.object({
  region_code: z.string(),
  region: z.string(),
  federal_district: z.nullable(z.string()),
  place,
  shared: z.boolean(),
  exact_total: exact,
  blocks: z.record(z.string(), exact),
});

export const ratingShape = z.object({
  schema: z.string(),
  period: z.nullable(z.string()),
  methodology: z.object({
    id: z.string(),
    sha256: z.string(),
    max_points: exact,
    ties: z.enum(tieMethods),
    rounding: z.object({ places: digits, mode: z.enum(roundingModes) }),
  }),
  by: z.optional(z.string()),
  summary: z.object({ rated: count }),
  refused_rows: z.optional(count),
  regions: z.array(region),
  not_rated: z.array(z.object({ region_code: z.string(), region: z.string() })),
});

export type RatingShape = z.infer<typeof ratingShape>;
