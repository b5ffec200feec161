import { parseExact } from "../exact/decimal.ts";
import { compare, type Fraction, ratio } from "../exact/fraction.ts";
import { round } from "../exact/round.ts";
import { reportIssues } from "../methodology/issues.ts";
import type { RegionCode } from "../model/brand.ts";
import { type Checked, refused } from "../model/checked.ts";
import { findings } from "../model/findings.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { RatingResult, ResultRegion } from "../model/rating-result.ts";
import { type RatingShape, ratingSchema, ratingShape } from "./rating-shape.ts";

/** The JSON of `compute`, checked: a whole rating, each of whose regions stands in it once. */
export function checkRatingJson(value: unknown, file: string): Checked<RatingResult> {
  const at = { in: "export", file } as const;
  const schema = schemaOf(value);
  if (schema !== ratingSchema) return refused(problem("not-a-rating", at, { schema }));
  const parsed = ratingShape.safeParse(value);
  const problems: Problem[] = [];
  if (parsed.success) problems.push(...contradictions(parsed.data, file));
  else {
    reportIssues(parsed.error.issues, value, {
      report(kind, path, data) {
        const column = path.length === 0 ? {} : { column: pathText(path) };
        problems.push(problem(kind, { ...at, ...column }, data));
      },
    });
  }
  if (!parsed.success || problems.length > 0) return { ok: false, findings: findings(problems) };
  return { ok: true, value: resultOf(parsed.data, file), findings: [] };
}

function contradictions({ regions, summary, by = "total" }: RatingShape, file: string): readonly Problem[] {
  const at = { in: "export", file } as const;
  const place = (...path: PropertyKey[]) => ({ ...at, column: pathText(["regions", ...path]) });
  const seen = new Set<string>();
  const found: Problem[] = [];
  if (regions.length !== summary.rated)
    found.push(problem("partial-rating", at, { shown: regions.length, rated: summary.rated }));
  for (const [index, { region_code: id, blocks }] of regions.entries()) {
    if (seen.has(id)) found.push(problem("duplicate-id", place(index, "region_code"), { id }));
    if (by !== "total" && !Object.hasOwn(blocks, by))
      found.push(problem("missing-key", place(index, "blocks"), { key: by }));
    seen.add(id);
  }
  return found;
}

function resultOf(shape: RatingShape, file: string): RatingResult {
  const { methodology, period, by = "total", not_rated, refused_rows = 0 } = shape;
  const { id, sha256, max_points, ties, rounding } = methodology;
  const regions = shape.regions
    .map((one): ResultRegion => {
      const exactPoints = numberOf(by === "total" ? one.exact_total : one.blocks[by]);
      return {
        code: one.region_code as RegionCode,
        name: one.region,
        district: one.federal_district ?? undefined,
        place: ratio(BigInt(one.place * 2), 2n),
        shared: one.shared,
        exactPoints,
        points: round(exactPoints, rounding),
        blocks: new Map(Object.entries(one.blocks).map(([block, points]) => [block, numberOf(points)])),
      };
    })
    .sort((a, b) => compare(a.place, b.place));
  return {
    label: period ?? file.replace(/^.*[\\/]/, "").replace(/\.json(\.gz)?$/i, ""),
    methodology: {
      id,
      sha256,
      maxPoints: numberOf(max_points),
      ties,
      rounding,
      order: orderOf(regions),
      whole: undefined,
    },
    by,
    regions,
    notRated: not_rated.map(({ region_code, region }) => ({ code: region_code as RegionCode, name: region })),
    refusedRows: refused_rows,
    refusedIn: [],
  };
}

/** The JSON does not say which way is better, but its first place and its last do. */
function orderOf(regions: readonly ResultRegion[]): "ascending" | "descending" {
  const best = regions[0];
  const last = regions.at(-1);
  if (best === undefined || last === undefined) return "descending";
  return compare(last.points, best.points) > 0 ? "ascending" : "descending";
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

/** `regions[3].place` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${String(part)}`))
    .join("");
}
