import { expect, test } from "vitest";
import { cellRules } from "../../../src/check/cell.ts";
import { columnsAskedBy, countedRow } from "../../../src/check/counted-rows.ts";
import type { DecimalMark } from "../../../src/column/number.ts";
import { type ColumnReader, columnReader } from "../../../src/fold/bytes/columns/columns.ts";
import { compiler } from "../../../src/fold/bytes/compile.ts";
import { condition } from "../../../src/fold/bytes/condition.ts";
import { arena } from "../../../src/fold/bytes/kernels/arena.ts";
import type { ColumnId } from "../../../src/model/brand.ts";
import { eachBatch, header, planOf } from "../../build/batches.ts";
import { tiny } from "../../build/tiny.ts";

const names = header.trim().split(",");
const delimiter = "|";
/* The other cells of the column have shown its decimal mark. */
const marks = new Map<ColumnId, DecimalMark>([["spent" as ColumnId, ","]]);

async function judged(where: string, row: string) {
  const plan = planOf(await tiny(["    key: id\n", `    where: '${where}'\n    key: id\n`]));
  if (plan.where === undefined) throw new Error("no condition");
  const rules = cellRules(plan.missingValues, delimiter);
  const indexOf = new Map(plan.columns.map((column) => [column, names.indexOf(column.id)]));
  const memory = arena();
  const readers = new Map<ColumnId, ColumnReader>();
  for (const [column, index] of indexOf) {
    const reader = columnReader(column, index, { ...rules, mark: marks.get(column.id) }, memory);
    if (reader !== undefined) readers.set(column.id, reader);
  }
  const readerOf = (id: ColumnId) => {
    const reader = readers.get(id);
    if (reader === undefined) throw new Error(id);
    return reader;
  };
  const { columns, check } = condition(plan.where, readerOf, compiler(memory));
  const leftOut: number[] = [];
  const told: string[] = [];
  const text = `${header.replaceAll(",", delimiter)}${row}\n`;
  await eachBatch(
    text,
    (batch) => {
      for (const [at, { id }, { kind }] of check(batch, (row) => leftOut.push(row)))
        told.push(`${at} ${id} ${kind}`);
    },
    { delimiter },
    memory,
  );
  const asTexts = countedRow(plan.where, columnsAskedBy(plan.where, indexOf).asked, rules, marks);
  return {
    columns: [...columns],
    counts: leftOut.length === 0,
    told,
    asTexts: asTexts(row.split(delimiter)),
  };
}

/* A condition, a row → whether it counts, and what is told of its cells: the same as where rows are texts */
test.each<[string, string, boolean, readonly string[]]>([
  ["active", "a|A|01|school|1|0|0|", true, []],
  ["active", "a|A|01|school|нет|0|0|", false, []],
  ["asked > 5", "a|A|01|school|1|6|0|", true, []],
  ["asked > 5", "a|A|01|school|1|5|0|", false, []],
  ["answered > 0", "a|A|01|school|1|0|-|", false, []],
  ["active || answered > 0", "a|A|01|school|1|0|-|", true, []],
  ["asked > 5", "a|A|01|school|1|x|0|", true, ["0 asked refused"]],
  ["active && asked > 5", "a|A|01|school|0|x|0|", false, ["0 asked refused"]],
  ["active && asked > 5", "a|A|01|school|1|x|0|", true, ["0 asked refused"]],
  // A cell that is told has a value: it is not the one that leaves the row unjudged.
  ["spent > 0.5", "a|A|01|school|1|0|0|1,234", true, ["0 spent value"]],
  ["answered > 0 && spent > 0.5", "a|A|01|school|1|0|-|1,234", false, ["0 spent value"]],
])("%s: %s", async (where, row, counts, told) => {
  expect(await judged(where, row)).toMatchObject({ counts, told, asTexts: counts });
});

test("the columns that it reads are told, each once", async () => {
  const { columns } = await judged("asked > 5 && (active || asked > 9)", "a|A|01|school|1|6|0|");
  expect(columns).toEqual(["asked", "active"]);
});
