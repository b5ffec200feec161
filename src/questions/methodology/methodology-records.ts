import { printExact } from "../../exact/decimal.ts";
import { recordColumn } from "../../format/record-column.ts";
import { type Cell, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { printRegion } from "../../formula/print/text.ts";
import type { Block, Indicator, Methodology } from "../../model/methodology.ts";
import { blocksOf } from "../../model/walk.ts";
import { kindOf } from "../../scale/scale.ts";

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
    evidence.length === 0 ? empty : textCell(evidence.join(" ")),
    textCell(printRegion(formula.expression)),
    textCell(kindOf(scale).print(scale)),
    textCell(missing),
  ];
}
