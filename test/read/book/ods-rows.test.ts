import fc from "fast-check";
import { expect, test } from "vitest";
import { noRemarks } from "../../../src/read/book/book.ts";
import { odsRows } from "../../../src/read/book/ods-rows.ts";
import { cut } from "../../build/files.ts";

async function rowsOf(tables: string, sheet = 0, sizes: readonly number[] = []) {
  const remarks = noRemarks();
  const parts: Uint8Array[] = [];
  const xml = `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  for await (const part of odsRows(cut(Buffer.from(xml), sizes), sheet, remarks)) parts.push(part);
  return { text: Buffer.concat(parts).toString(), remarks };
}

const table = (rows: string) => `<table:table table:name="a">${rows}</table:table>`;

const cells: readonly (readonly [xml: string, text: string])[] = [
  [
    '<table:table-cell office:value-type="float" office:value="12"><text:p>12,0</text:p></table:table-cell>',
    "12",
  ],
  ['<table:table-cell office:value-type="float" office:value="1.1499999999999999"/>', "1.15"],
  [
    '<table:table-cell office:value-type="percentage" office:value="0.95"><text:p>95 %</text:p></table:table-cell>',
    "0.95",
  ],
  ['<table:table-cell office:value-type="string"><text:p>007</text:p></table:table-cell>', "007"],
  [
    '<table:table-cell office:value-type="string"><text:p>а<text:s text:c="2"/>б<text:span>в</text:span></text:p></table:table-cell>',
    "а  бв",
  ],
  [
    '<table:table-cell office:value-type="string"><text:p>а</text:p><text:p>б</text:p></table:table-cell>',
    '"а\nб"',
  ],
  [
    '<table:table-cell office:value-type="string"><text:p>а<text:tab/>б<text:line-break/>в</text:p></table:table-cell>',
    '"а\tб\nв"',
  ],
  [
    '<table:table-cell office:value-type="string"><office:annotation><text:p>замечание</text:p></office:annotation><text:p>Север</text:p></table:table-cell>',
    "Север",
  ],
  [
    '<table:table-cell office:value-type="string"><text:p><text:a>ссылка</text:a></text:p></table:table-cell>',
    "ссылка",
  ],
  [
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ИСТИНА</text:p></table:table-cell>',
    "Да",
  ],
  ['<table:table-cell office:value-type="boolean" office:boolean-value="false"/>', "Нет"],
  [
    '<table:table-cell office:value-type="date" office:date-value="2025-01-31"><text:p>31.01.25</text:p></table:table-cell>',
    "2025-01-31",
  ],
  [
    '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
    "#N/A",
  ],
  ['<table:table-cell table:formula="of:=[.B1]*2"/>', "=[.B1]*2"],
  ['<table:table-cell table:formula="of:=[.B1]*2" office:value-type="float" office:value="8"/>', "8"],
  ["<table:covered-table-cell/>", ""],
  ["<table:table-cell/>", ""],
];

test.each(cells)("%s is read as %s", async (xml, text) => {
  const { text: rows } = await rowsOf(
    table(
      `<table:table-row><table:table-cell/>${xml}<table:table-cell office:value-type="float" office:value="9"/></table:table-row>`,
    ),
  );
  expect(rows).toBe(`\t${text}\t9\n`);
});

test("the same is read however the bytes are cut", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), async (sizes) => {
      const rows = cells.map(([xml]) => `<table:table-row>${xml}</table:table-row>`).join("");
      const { text } = await rowsOf(table(rows));
      expect((await rowsOf(table(rows), 0, sizes)).text).toBe(text);
    }),
    { numRuns: 30 },
  ));

const one = '<table:table-cell office:value-type="float" office:value="1"/>';

test("repeated rows and cells are as many, and those of nothing are not there at the end", async () => {
  const { text } = await rowsOf(
    table(
      `<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="3"/><table:table-cell table:number-columns-repeated="16381"/></table:table-row><table:table-row table:number-rows-repeated="2"/><table:table-row>${one}</table:table-row><table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    ),
  );
  expect(text).toBe("1\t1\t1\n1\t1\t1\n\n\n1\n");
});

test("each sheet has its own rows", async () => {
  const both = `${table(`<table:table-row>${one}</table:table-row>`)}${table(`<table:table-row><table:table-cell/>${one}</table:table-row>`)}`;
  expect([(await rowsOf(both, 0)).text, (await rowsOf(both, 1)).text]).toEqual(["1\n", "\t1\n"]);
});

test("rows that are hidden or filtered are read and told", async () => {
  const { text, remarks } = await rowsOf(
    table(
      `<table:table-row>${one}</table:table-row><table:table-row table:visibility="filter">${one}</table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="2">${one}</table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="1000"/>`,
    ),
  );
  expect(text).toBe("1\n1\n1\n1\n");
  expect(remarks).toMatchObject({ hiddenRows: 3, firstHidden: 2 });
});

test.each([
  [
    '<table:table-row><table:table-cell table:number-columns-repeated="16385" office:value-type="float" office:value="1"/></table:table-row>',
  ],
  [`<table:table-row table:number-rows-repeated="1048577">${one}</table:table-row>`],
])("%s is no sheet", async (row) => {
  await expect(rowsOf(table(row))).rejects.toThrow("damaged");
});

test("a cell that is said to be repeated all over the sheet is too large at once", async () => {
  const cell =
    '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
  const rows = rowsOf(
    table(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`),
  );
  await expect(rows).rejects.toMatchObject({ data: { fault: "too-large" } });
});

test("a sheet that ends early is damaged", async () => {
  await expect(rowsOf("<table:table>")).rejects.toThrow("damaged");
});
