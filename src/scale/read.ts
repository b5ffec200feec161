import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, isPositive } from "../exact/fraction.ts";
import { type Context, numberOf, type Path } from "../methodology/context.ts";
import type { ScaleShape } from "../methodology/shape.ts";
import type { Band, Better, Scale } from "../model/methodology.ts";

export function checkScale(shape: ScaleShape, weight: Fraction, path: Path, context: Context): Scale {
  switch (shape.kind) {
    case "bands": {
      const bands = bandsOf(shape.bands, shape.better, [...path, "bands"], context);
      checkBands(bands, shape.better, weight, [...path, "bands"], context);
      return { kind: "bands", better: shape.better, bands };
    }
    case "goalposts": {
      const worst = numberOf(shape.worst);
      const best = numberOf(shape.best);
      if (compare(worst, best) === 0) context.report("goalposts-equal", path, { value: shape.best });
      return { kind: "goalposts", worst, best };
    }
    case "minmax":
      return { kind: "minmax", better: shape.better };
    case "distance_to_best":
      return { kind: "distance_to_best", better: shape.better ?? "higher" };
    case "none":
      return { kind: "none" };
  }
}

type BandShape = Extract<ScaleShape, { kind: "bands" }>["bands"][number];

/** A band begins `from` its edge where more is better and reaches up `to` it where less is. */
function bandsOf(
  shapes: readonly BandShape[],
  better: Better,
  path: Path,
  { report }: Context,
): readonly Band[] {
  const [key, other] = better === "higher" ? (["from", "to"] as const) : (["to", "from"] as const);
  return shapes.flatMap((shape, index) => {
    const edge = shape[key];
    if (shape[other] !== undefined)
      report("unknown-key", [...path, index, other], { key: other, suggestion: key });
    if (edge === undefined && shape[other] === undefined) report("missing-key", [...path, index], { key });
    return edge === undefined ? [] : [{ edge: numberOf(edge), points: numberOf(shape.points) }];
  });
}

/** Bands go from the best down, edges and points alike, and the best is worth the whole weight. */
function checkBands(
  bands: readonly Band[],
  better: Better,
  weight: Fraction,
  path: Path,
  { report }: Context,
): void {
  for (const [index, { edge, points }] of bands.entries()) {
    const here = [...path, index];
    const data = { points: printExact(points), weight: printExact(weight) };
    const best = index === 0;
    if (!isPositive(points)) report("not-positive", [...here, "points"], { value: printExact(points) });
    if (compare(points, weight) > 0) report("band-above-weight", [...here, "points"], data);
    if (best && compare(points, weight) < 0) report("best-band-below-weight", [...here, "points"], data);
    const previous = bands[index - 1];
    if (previous === undefined) continue;
    const order = compare(edge, previous.edge);
    if (order === 0 || compare(points, previous.points) === 0)
      report("bands-alike", here, { edge: printExact(edge) });
    else if (order > 0 === (better === "higher") || compare(points, previous.points) > 0) {
      report("bands-out-of-order", here, { edge: printExact(edge), previous: printExact(previous.edge) });
    }
  }
}
