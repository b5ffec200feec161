import { printExact } from "../../exact/decimal.ts";
import { recordColumn } from "../../format/record-column.ts";
import { type Cell, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { Block, Indicator, Methodology, Scale } from "../../model/methodology.ts";
import { blocksOf } from "../../model/walk.ts";

const columns = ["block", "id", "title", "weight", "evidence", "formula", "scale", "missing"];

/** The indicators for machines: a row each, in the order of the methodology, independent of language. */
export function methodologyRecords({ blocks }: Methodology): Table {
  return {
    title: [],
    columns: columns.map((id) => recordColumn(id)),
    rows: blocksOf(blocks).flatMap((block) =>
      block.children.flatMap((child) => (child.kind === "indicator" ? [record(block, child)] : [])),
    ),
    notes: [],
  };
}

function record(
  block: Block,
  { id, title, weight, evidence, formula, scale, missing }: Indicator,
): readonly Cell[] {
  return [
    textCell(block.id),
    textCell(id),
    textCell(title),
    numberCell(printExact(weight)),
    evidence === undefined ? empty : textCell(evidence),
    textCell(printRegion(formula.expression)),
    textCell(scaleRecord(scale)),
    textCell(missing),
  ];
}

/** `bands >=0.99:50 >=0.97:40`, `goalposts worst:0 best:1`, `minmax better:higher` */
function scaleRecord(scale: Scale): string {
  switch (scale.kind) {
    case "bands": {
      const reached = scale.better === "higher" ? ">=" : "<=";
      const bands = scale.bands.map(
        ({ edge, points }) => `${reached}${printExact(edge)}:${printExact(points)}`,
      );
      return ["bands", ...bands].join(" ");
    }
    case "goalposts":
      return `goalposts worst:${printExact(scale.worst)} best:${printExact(scale.best)}`;
    case "minmax":
    case "distance_to_best":
      return `${scale.kind} better:${scale.better}`;
    case "none":
      return "none";
  }
}
