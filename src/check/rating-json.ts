import { parseExact } from "../exact/decimal.ts";
import { compare, type Fraction, ratio } from "../exact/fraction.ts";
import { round } from "../exact/round.ts";
import type { RegionCode } from "../model/brand.ts";
import { type Checked, refused } from "../model/checked.ts";
import { findings } from "../model/findings.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { RatingResult, ResultMethodology, ResultRegion } from "../model/rating-result.ts";
import { pathText } from "../model/report.ts";
import { firstRatingProblems, orderOfScores } from "./first-rating-json.ts";
import {
  type FirstRatingShape,
  firstRatingSchema,
  firstRatingShape,
  firstRegionShape,
  type RatingShape,
  ratingRegionShape,
  ratingSchema,
  ratingShape,
} from "./rating-shape.ts";
import { shapedRating } from "./shaped-rating.ts";

/** The JSON of `compute`, checked: a whole rating, each of whose regions stands in it once. Its first version is read too. */
export function checkRatingJson(value: unknown, file: string): Checked<RatingResult> {
  const schema = schemaOf(value);
  switch (schema) {
    case ratingSchema: {
      const shaped = shapedRating(value, ratingShape, ratingRegionShape, file);
      if (!shaped.ok) return shaped;
      const problems = [...contradictions(shaped.value, file), ...unknownBlock(shaped.value, file)];
      if (problems.length > 0) return { ok: false, findings: findings(problems) };
      return { ok: true, value: resultOf(shaped.value, file), findings: [] };
    }
    case firstRatingSchema: {
      const shaped = shapedRating(value, firstRatingShape, firstRegionShape, file);
      if (!shaped.ok) return shaped;
      const problems = contradictions(shaped.value, file);
      return problems.length > 0
        ? { ok: false, findings: findings(problems) }
        : firstResultOf(shaped.value, file);
    }
    default:
      return refused(problem("not-a-rating", { in: "export", file }, { schema }));
  }
}

function contradictions(
  { regions, summary, by = "total" }: RatingShape | FirstRatingShape,
  file: string,
): readonly Problem[] {
  const at = { in: "export", file } as const;
  const place = (...path: PropertyKey[]) => ({ ...at, column: pathText(["regions", ...path]) });
  const seen = new Set<string>();
  const problems: Problem[] = [];
  if (regions.length !== summary.rated)
    problems.push(problem("partial-rating", at, { shown: regions.length, rated: summary.rated }));
  for (const [index, { region_code: id, blocks }] of regions.entries()) {
    if (seen.has(id)) problems.push(problem("duplicate-id", place(index, "region_code"), { id }));
    if (by !== "total" && !Object.hasOwn(blocks, by))
      problems.push(problem("missing-key", place(index, "blocks"), { key: by }));
    seen.add(id);
  }
  return problems;
}

/** The block that the places compare has to be one of the methodology: its weight is their maximum. */
function unknownBlock({ by, methodology }: RatingShape, file: string): readonly Problem[] {
  if (by === "total" || methodology.blocks.some(({ id }) => id === by)) return [];
  return [problem("unknown-id", { in: "export", file, column: "by" }, { id: by, suggestion: undefined })];
}

function resultOf(shape: RatingShape, file: string): RatingResult {
  const { by, methodology } = shape;
  const { order, rounding, break_ties: breakTies } = methodology;
  const blocks = methodology.blocks.map((block) => ({
    ...block,
    titleEn: block.title_en,
    weight: numberOf(block.weight),
  }));
  const indicators = methodology.indicators.map((indicator) => ({
    ...indicator,
    titleEn: indicator.title_en,
    weight: numberOf(indicator.weight),
  }));
  const common = commonOf(shape, file);
  return {
    ...common,
    by,
    maximum: by === "total" ? common.methodology.maxPoints : blocks.find(({ id }) => id === by)?.weight,
    methodology: {
      ...common.methodology,
      on: rounding.on,
      order,
      breakTies,
      outline: { blocks, indicators },
    },
    regions: regionsOf(shape, ({ exact_score }) => exact_score),
  };
}

function firstResultOf(shape: FirstRatingShape, file: string): Checked<RatingResult> {
  const { by = "total", methodology } = shape;
  const common = commonOf(shape, file);
  const regions = regionsOf(shape, ({ exact_total, blocks }) => (by === "total" ? exact_total : blocks[by]));
  const problems = firstRatingProblems(shape, regions, file);
  if (problems.length > 0) return { ok: false, findings: findings(problems) };
  const { on } = methodology.rounding;
  const value: RatingResult = {
    ...common,
    by,
    maximum: by === "total" ? common.methodology.maxPoints : undefined,
    methodology: {
      ...common.methodology,
      on,
      order: orderOfScores(regions, on) ?? "descending",
      breakTies: undefined,
      outline: undefined,
    },
    regions,
  };
  return { ok: true, value, findings: [] };
}

type Common = Omit<RatingResult, "methodology" | "by" | "maximum" | "regions"> & {
  readonly methodology: Omit<ResultMethodology, "on" | "order" | "breakTies" | "outline">;
};

/** What both versions say alike. */
function commonOf(shape: RatingShape | FirstRatingShape, file: string): Common {
  const { id, sha256, max_points, ties, rounding } = shape.methodology;
  const { places, mode } = rounding;
  return {
    label: shape.period ?? file.replace(/^.*[\\/]/, "").replace(/\.json(\.gz)?$/i, ""),
    methodology: {
      id,
      sha256,
      maxPoints: numberOf(max_points),
      ties,
      rounding: { places, mode },
      whole: undefined,
    },
    notRated: shape.not_rated.map(({ region_code, region }) => ({
      code: region_code as RegionCode,
      name: region,
    })),
    refusedRows: shape.refused_rows ?? 0,
    refusedIn: [],
  };
}

/** The best place first. */
function regionsOf<Region extends RatingShape["regions"][number] | FirstRatingShape["regions"][number]>(
  {
    regions,
    methodology: { rounding },
  }: { readonly regions: readonly Region[] } & Pick<RatingShape | FirstRatingShape, "methodology">,
  scoreText: (region: Region) => string | undefined,
): readonly ResultRegion[] {
  return regions
    .map((region): ResultRegion => {
      const exactScore = numberOf(scoreText(region));
      return {
        code: region.region_code as RegionCode,
        name: region.region,
        district: region.federal_district ?? undefined,
        place: ratio(BigInt(region.place * 2), 2n),
        shared: region.shared,
        exactScore,
        score: round(exactScore, rounding),
        blocks: new Map(Object.entries(region.blocks).map(([block, points]) => [block, numberOf(points)])),
      };
    })
    .sort((a, b) => compare(a.place, b.place));
}

/** The number in a text that the shape has already found to be one. */
function numberOf(text: string | undefined): Fraction {
  const value = parseExact(text ?? "");
  if (value === undefined) throw new Error(`not a number: ${text}`);
  return value;
}

function schemaOf(value: unknown): string {
  return typeof value === "object" && value !== null && "schema" in value ? String(value.schema) : "";
}
