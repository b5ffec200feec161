import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Worksheet } from "../../../src/format/xlsx/worksheets.ts";
import { writeWorksheets } from "../../../src/format/xlsx/write-worksheets.ts";

const sheet: Worksheet = {
  name: "Год 'y' & 2025",
  title: ["Рейтинг & места", "слово ".repeat(30)],
  columns: [
    { heading: "Место", align: "right", width: 8 },
    { heading: "Регион", align: "left", width: 20 },
  ],
  rows: [
    [{ value: 5, format: '"="0' }, "=1+1"],
    [undefined, "#N/A"],
    [undefined, "_x0041_"],
    [undefined, "слово ".repeat(10)],
  ],
  notes: ["примечание"],
  frozenColumns: 1,
};

async function partsOf(
  sheets: readonly Worksheet[],
  title = "Рейтинг & места",
): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeWorksheets(sheets, { title, creator: "pos-rating 1" }));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

test("headings stay in sight and are repeated on every page, under a name that Excel takes", async () => {
  const { "xl/workbook.xml": book, "xl/worksheets/sheet1.xml": xml } = await partsOf([sheet]);
  expect(xml).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"');
  expect(book).toContain("'Год ''y'' &amp; 2025'!$A:$A,'Год ''y'' &amp; 2025'!$3:$3</definedName>");
  expect(xml).toContain('<autoFilter ref="A3:B7"/>');
});

test("A4, fitted to its width, with the title and the number of the page at the foot", async () => {
  const wide = {
    ...sheet,
    columns: [...sheet.columns, { heading: "Что", align: "left", width: 90 } as const],
  };
  const { "xl/worksheets/sheet1.xml": narrow, "xl/worksheets/sheet2.xml": broad } = await partsOf([
    sheet,
    { ...wide, name: "Широкий" },
  ]);
  expect(narrow).toContain(
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(broad).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(narrow).toContain("<oddFooter>&amp;LРейтинг &amp;&amp; места&amp;R&amp;P / &amp;N</oddFooter>");
});

/* width of the table, in characters · pages that it is printed across */
test.each([
  [190, 1],
  [280, 1],
  [281, 2],
  [400, 3],
])("a table of %d characters is printed on pages %d wide", async (width, pages) => {
  const columns = [{ heading: "Что", align: "left", width } as const];
  const { "xl/worksheets/sheet1.xml": xml } = await partsOf([{ ...sheet, columns, rows: [["1"]] }]);
  expect(xml).toContain(`fitToWidth="${pages}" fitToHeight="0"`);
});

test("a long title at the foot is cut between characters, none of which is half a sign of Excel's", async () => {
  const footer = async (title: string) => {
    const { "xl/worksheets/sheet1.xml": xml = "" } = await partsOf([sheet], title);
    return /<oddFooter>&amp;L(.*)&amp;R&amp;P \/ &amp;N</.exec(xml)?.[1];
  };
  expect(await footer(`${"ж".repeat(199)}&&`)).toBe("ж".repeat(199));
  expect(await footer(`${"ж".repeat(198)}&&`)).toBe(`${"ж".repeat(198)}&amp;&amp;`);
  expect(await footer(`${"ж".repeat(199)}🙂`)).toBe("ж".repeat(199));
});

test("no text is a formula or an error; a number has its format", async () => {
  const {
    "xl/worksheets/sheet1.xml": xml = "",
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": texts,
  } = await partsOf([sheet]);
  expect(xml).not.toMatch(/<f>|t="e"/);
  expect(texts).toContain("<t>=1+1</t>");
  expect(xml).toContain('t="inlineStr" s="');
  expect(texts).toContain("<t>_x005F_x0041_</t>");
  expect(styles).toContain('formatCode="&quot;=&quot;0"');
});

test("rows of several lines are as high as these", async () => {
  const { "xl/worksheets/sheet1.xml": xml = "" } = await partsOf([sheet]);
  const heights = [...xml.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?/g)].map(([, row, height]) => [
    row,
    height,
  ]);
  expect(heights).toEqual([
    ["1", "19"],
    ["2", "45"],
    ["3", undefined],
    ["4", undefined],
    ["5", undefined],
    ["6", undefined],
    ["7", "60"],
    ["9", "15"],
  ]);
});

test("sentences alone have no table", async () => {
  const { "xl/worksheets/sheet1.xml": xml } = await partsOf([{ ...sheet, columns: [], rows: [] }]);
  expect(xml).not.toMatch(/<pane|<autoFilter|<mergeCell/);
  expect(xml).toContain('<c r="A3"');
});

test("the clock does not show", async () => {
  const { "docProps/core.xml": properties } = await partsOf([sheet]);
  expect(properties?.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
    "2000-01-01T00:00:00Z",
    "2000-01-01T00:00:00Z",
  ]);
});
