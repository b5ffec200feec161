import { expect, test } from "vitest";
import { recordsForPeople } from "../../src/format/records-for-people.ts";
import { numberCell, type Table, termCell, textCell } from "../../src/format/table.ts";

const records: Table = {
  title: [],
  columns: [{ id: "zone", heading: "Зона", align: "left" }],
  rows: [[termCell("leader", "Лидер")]],
  notes: [],
};

test("Russian headings and words are those that the rows have", () => {
  expect(recordsForPeople(records, "ru")).toBe(records);
});

test("in English headings and words are ids, and everything else is as it was", () => {
  const more = { ...records, rows: [...records.rows, [numberCell("1")]] };
  expect(recordsForPeople(more, "en")).toEqual({
    ...more,
    columns: [{ id: "zone", heading: "zone", align: "left" }],
    rows: [[textCell("leader")], [numberCell("1")]],
  });
});
