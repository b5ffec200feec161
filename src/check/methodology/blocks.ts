import { printExact } from "../../exact/decimal.ts";
import { compare, type Fraction, isPositive, sum, zero } from "../../exact/fraction.ts";
import { isFormula, regionFormula } from "../../formula/formula.ts";
import type { BlockId, IndicatorId } from "../../model/brand.ts";
import type { Block, Indicator } from "../../model/methodology.ts";
import { type Context, numberOf, type Path } from "./context.ts";
import type { ExportColumns } from "./exports.ts";
import { checkScale } from "./scale.ts";
import type { BlockShape, IndicatorShape } from "./shape.ts";

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
  const { title, aggregate } = shape;
  return { kind: "block", id: shape.id as BlockId, title, aggregate, weight: blockPoints(shape), children };
}

/** Points at most: a sum is worth what its children are, anything else what it says. */
export function blockPoints(shape: BlockShape): Fraction {
  if (shape.aggregate !== "sum") return shape.weight === undefined ? zero : numberOf(shape.weight);
  const indicators = (shape.indicators ?? []).map(({ weight }) => numberOf(weight));
  return sum([...indicators, ...(shape.blocks ?? []).map(blockPoints)]);
}

function checkWeight(shape: BlockShape, path: Path, { report }: Context): void {
  const points = blockPoints(shape);
  if (shape.weight === undefined) {
    if (shape.aggregate !== "sum") report("missing-key", path, { key: "weight" });
    return;
  }
  const stated = numberOf(shape.weight);
  const data = { of: shape.id, stated: printExact(stated), added: printExact(points) };
  if (compare(stated, points) !== 0) report("weights-differ", [...path, "weight"], data);
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
  const { title, evidence, missing } = shape;
  return { kind: "indicator", id: shape.id as IndicatorId, title, evidence, weight, formula, scale, missing };
}
