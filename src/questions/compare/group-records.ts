import { recordColumn } from "../../format/record-column.ts";
import { empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { changeColumns } from "../../model/change-columns.ts";
import { printedChange } from "../../rank/printed-change.ts";
import type { Comparison } from "./comparison.ts";

const ids = {
  district: "federal_district",
  block: "block",
} as const;

/** The means for machines, a row a district or a block: columns by their ids, independent of language. */
export function groupRecords(comparison: Comparison, by: "district" | "block"): Table {
  const { previous, current, districts, blocks } = comparison;
  const columns = [ids[by], ...changeColumns("mean"), "improved", "worsened", "stayed"];
  const groups = by === "district" ? districts : blocks;
  return {
    title: [],
    columns: columns.map((id) => recordColumn(id)),
    rows: groups.map(({ id, mean, tally }) => {
      const printed = printedChange(mean, previous.methodology, current.methodology);
      const counts = [tally?.improved, tally?.worsened, tally?.stayed].map((count) => count?.toString());
      return [
        textCell(id),
        ...[printed.current, printed.previous, printed.gained, ...counts].map((text) =>
          text === undefined ? empty : numberCell(text),
        ),
      ];
    }),
    notes: [],
  };
}
