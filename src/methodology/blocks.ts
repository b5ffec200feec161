import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, isPositive, sum, zero } from "../exact/fraction.ts";
import { isFormula, regionFormula } from "../formula/check.ts";
import type { BlockId, IndicatorId } from "../model/brand.ts";
import type { Block, Indicator } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import { type Context, numberOf } from "./context.ts";
import type { ExportColumns } from "./exports.ts";
import { checkScale } from "./scale.ts";
import type { BlockShape, IndicatorShape } from "./shape.ts";
import { unitOf } from "./wording.ts";

export function checkBlocks(
  shapes: readonly BlockShape[],
  path: Path,
  columns: ExportColumns,
  context: Context,
): readonly Block[] {
  return shapes.flatMap((shape, index) => checkBlock(shape, [...path, index], columns, context) ?? []);
}

function checkBlock(
  shape: BlockShape,
  path: Path,
  columns: ExportColumns,
  context: Context,
): Block | undefined {
  const indicators = (shape.indicators ?? []).flatMap(
    (indicator, index) => checkIndicator(indicator, [...path, "indicators", index], columns, context) ?? [],
  );
  const children = [...indicators, ...checkBlocks(shape.blocks ?? [], [...path, "blocks"], columns, context)];
  if ((shape.indicators ?? []).length + (shape.blocks ?? []).length === 0) {
    context.report("missing-key", path, { key: "indicators" });
    return undefined;
  }
  if (shape.aggregate === "geometric") {
    context.report("not-supported", [...path, "aggregate"], { what: "geometric" });
    return undefined;
  }
  checkWeight(shape, path, context);
  const { title, title_en: titleEn, aggregate } = shape;
  const weight = pointsOf([shape]) ?? zero;
  return { kind: "block", id: shape.id as BlockId, title, titleEn, aggregate, weight, children };
}

/**
 * Points at most: a sum is worth what its children are, anything else what it says. Undefined where a
 * block, here or inside, does not say it: that is a problem by itself, and no sum is wrong for it.
 */
export function pointsOf(shapes: readonly BlockShape[]): Fraction | undefined {
  const each = shapes.map(blockPoints);
  const known = each.filter((points) => points !== undefined);
  return known.length < each.length ? undefined : sum(known);
}

function blockPoints({ aggregate, weight, indicators = [], blocks = [] }: BlockShape): Fraction | undefined {
  if (aggregate !== "sum") return weight === undefined ? undefined : numberOf(weight);
  const inside = pointsOf(blocks);
  if (inside === undefined || indicators.length + blocks.length === 0) return undefined;
  return sum([...indicators.map((indicator) => numberOf(indicator.weight)), inside]);
}

function checkWeight(shape: BlockShape, path: Path, { report }: Context): void {
  if (shape.weight === undefined) {
    if (shape.aggregate !== "sum") report("missing-key", path, { key: "weight" });
    return;
  }
  const points = pointsOf([shape]);
  const stated = numberOf(shape.weight);
  if (points !== undefined && compare(stated, points) !== 0) {
    const data = { of: shape.id, stated: printExact(stated), added: printExact(points) };
    report("weights-differ", [...path, "weight"], data);
  }
  if (!isPositive(stated)) report("not-positive", [...path, "weight"], { value: shape.weight });
}

function checkIndicator(
  shape: IndicatorShape,
  path: Path,
  columns: ExportColumns,
  context: Context,
): Indicator | undefined {
  const weight = numberOf(shape.weight);
  if (!isPositive(weight)) context.report("not-positive", [...path, "weight"], { value: shape.weight });
  const scale = checkScale(shape.scale, weight, [...path, "scale"], context);
  const formula = regionFormula(shape.formula, "number", columns, context.at([...path, "formula"]));
  if (!isFormula(formula)) {
    context.add(formula);
    return undefined;
  }
  const { title, title_en: titleEn, evidence, step, missing } = shape;
  return {
    kind: "indicator",
    id: shape.id as IndicatorId,
    title,
    titleEn,
    unit: unitOf(shape.unit),
    step,
    evidence: evidence === undefined ? [] : [evidence].flat(),
    weight,
    formula,
    scale,
    missing,
  };
}
