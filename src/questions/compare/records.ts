import { printExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { recordColumn } from "../../format/record-column.ts";
import { type Cell, empty, numberCell, type Table, termCell, textCell } from "../../format/table.ts";
import { changeColumns, placeChange, pointsChange } from "../../model/change-columns.ts";
import { printedChange } from "../../rank/printed-change.ts";
import { recordHeading } from "../../words/record-headings.ts";
import type { Comparison } from "./comparison.ts";
import { type ThenAndNow, thenAndNow } from "./then-and-now.ts";

const statusWords = {
  came: "только в новом периоде",
  left: "только в прежнем периоде",
  stayed: "в обоих периодах",
} as const;

/** The comparison for machines, a row a region: columns by their ids, independent of language. */
export function comparisonRecords(comparison: Comparison): Table {
  const blocks = comparison.blocks.map(({ id }) => id);
  const outlines = [comparison.previous, comparison.current].flatMap(
    ({ methodology }) => methodology.outline ?? [],
  );
  const titles = new Map(
    outlines.flatMap((outline) => outline.blocks.map(({ id, title }) => [id, title] as const)),
  );
  const ids = [
    "region_code",
    "region",
    "federal_district",
    "status",
    ...placeChange,
    ...pointsChange,
    ...blocks.flatMap(changeColumns),
  ];
  return {
    title: [],
    columns: ids.map((id) => recordColumn(id, recordHeading(id, titles))),
    rows: thenAndNow(comparison).map((row) => record(row, blocks, comparison)),
    notes: [],
  };
}

function record(row: ThenAndNow, blocks: readonly string[], comparison: Comparison): readonly Cell[] {
  const region = row.current ?? row.previous;
  const status = row.previous === undefined ? "came" : row.current === undefined ? "left" : "stayed";
  return [
    textCell(region?.code ?? ""),
    textCell(region?.name ?? ""),
    region?.district === undefined ? empty : textCell(region.district),
    termCell(status, statusWords[status]),
    exact(row.current?.place),
    exact(row.previous?.place),
    exact(row.places?.gained),
    ...points(row.points, comparison),
    ...blocks.flatMap((id) => {
      const change = row.blocks.get(id);
      return change === undefined ? [empty, empty, empty] : points(change, comparison);
    }),
  ];
}

function points(change: ThenAndNow["points"], { previous, current }: Comparison): readonly Cell[] {
  const printed = printedChange(change, previous.methodology, current.methodology);
  return [printed.current, printed.previous, printed.gained].map((text) =>
    text === undefined ? empty : numberCell(text),
  );
}

function exact(value: Fraction | undefined): Cell {
  return value === undefined ? empty : numberCell(printExact(value));
}
