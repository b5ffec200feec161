import { refusedAggregations } from "../aggregate/aggregations.ts";
import { isPositive } from "../exact/fraction.ts";
import { regionFormula } from "../formula/check.ts";
import type { BlockId, IndicatorId } from "../model/brand.ts";
import type { Block, Indicator } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import {
  isRead,
  known,
  type Readable,
  type Unread,
  unread,
  whole,
  wholeList,
  wholeTree,
} from "../model/unread.ts";
import type { ExportColumns } from "./columns.ts";
import { type Context, formulaOf, numberOf } from "./context.ts";
import { checkScale } from "./scale.ts";
import type { BlockShape, IndicatorShape } from "./shape.ts";
import { blockPoints, checkSum, childrenPoints, isAdded, type Sums } from "./sums.ts";
import { nounOf, unitOf } from "./wording.ts";

export function checkBlocks(
  shapes: Readable<readonly BlockShape[]>,
  path: Path,
  columns: ExportColumns,
  context: Context,
): readonly Block[] | Unread {
  if (!isRead(shapes)) return unread;
  return wholeList(shapes.map((shape, index) => checkBlock(shape, [...path, index], columns, context)));
}

function checkBlock(
  shape: Readable<BlockShape>,
  path: Path,
  columns: ExportColumns,
  context: Context,
): Block | Unread {
  if (!isRead(shape)) return unread;
  const { indicators = [], blocks = [], aggregate } = shape;
  const none: readonly Unread[] = [unread];
  const ownIndicators = known(indicators)?.map((indicator, index) =>
    checkIndicator(indicator, [...path, "indicators", index], columns, context),
  );
  const innerBlocks = known(checkBlocks(blocks, [...path, "blocks"], columns, context));
  const children = [...(ownIndicators ?? none), ...(innerBlocks ?? none)];
  if (children.length === 0) {
    context.report("missing-key", path, { key: "indicators" });
    return unread;
  }
  if (isRead(aggregate) && refusedAggregations.includes(aggregate)) {
    context.report("not-supported", [...path, "aggregate"], { what: aggregate });
    return unread;
  }
  checkWeight(shape, path, context);
  return whole({
    kind: "block",
    id: shape.id as BlockId | Unread,
    title: shape.title,
    titleEn: shape.title_en,
    aggregate,
    weight: blockPoints(shape, "added"),
    children: wholeList(children),
  });
}

function checkWeight(shape: Exclude<Readable<BlockShape>, Unread>, path: Path, context: Context): void {
  const { id, aggregate, weight } = shape;
  if (weight === undefined) {
    if (isRead(aggregate) && !isAdded(aggregate)) context.report("missing-key", path, { key: "weight" });
    return;
  }
  if (!isRead(weight)) return;
  const stated = numberOf(weight);
  if (isRead(aggregate) && isAdded(aggregate)) {
    const sums: Sums = { added: childrenPoints(shape, "added"), stated: childrenPoints(shape, "stated") };
    checkSum(known(id) ?? "", stated, sums, [...path, "weight"], context);
  }
  if (!isPositive(stated)) context.report("not-positive", [...path, "weight"], { value: weight });
}

function checkIndicator(
  shape: Readable<IndicatorShape>,
  path: Path,
  columns: ExportColumns,
  context: Context,
): Indicator | Unread {
  if (!isRead(shape)) return unread;
  const weight = numberOf(shape.weight);
  if (isRead(shape.weight) && isRead(weight) && !isPositive(weight))
    context.report("not-positive", [...path, "weight"], { value: shape.weight });
  const scale = checkScale(shape.scale, weight, [...path, "scale"], context);
  const formula = formulaOf(
    shape.formula,
    [...path, "formula"],
    (text, at) => regionFormula(text, "number", columns, at),
    context,
  );
  const evidence = wholeTree<IndicatorShape["evidence"]>(shape.evidence);
  return whole({
    kind: "indicator",
    id: shape.id as IndicatorId | Unread,
    title: shape.title,
    titleEn: shape.title_en,
    unit: unitOf(shape.unit),
    step: wholeTree<IndicatorShape["step"]>(shape.step),
    counts: nounOf(shape.counts),
    evidence: isRead(evidence) ? [evidence ?? []].flat() : unread,
    weight,
    formula,
    scale,
    missing: shape.missing,
  });
}
