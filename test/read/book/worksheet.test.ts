import fc from "fast-check";
import { expect, test } from "vitest";
import { noRemarks } from "../../../src/read/book/book.ts";
import { sharedStrings } from "../../../src/read/book/strings.ts";
import { worksheetRows } from "../../../src/read/book/worksheet.ts";
import { cut } from "../../build/files.ts";

const shared = {
  strings: await sharedStrings(cut(Buffer.from("<sst><si><t>Север</t></si><si><t>a\tb</t></si></sst>"))),
  styles: ["number", "date", "time"],
  epoch: 1900,
} as const;

async function rowsOf(data: string, sizes: readonly number[] = []) {
  const remarks = noRemarks();
  const parts: Uint8Array[] = [];
  const xml = `<worksheet><cols><col min="1"/></cols>${data}<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
  for await (const part of worksheetRows(cut(Buffer.from(xml), sizes), shared, remarks)) parts.push(part);
  return { text: Buffer.concat(parts).toString(), remarks };
}

/* The rest of a cell's tag → the text that is read. */
const cells: readonly (readonly [xml: string, text: string])[] = [
  ["><v>12</v></c>", "12"],
  [' t="n"><v>1.1499999999999999</v></c>', "1.15"],
  [' s="9"><v>0.5</v></c>', "0.5"],
  ["><v>1E-3</v></c>", "0.001"],
  [' t="s"><v>0</v></c>', "Север"],
  [' t="s"><v>1</v></c>', '"a\tb"'],
  [' t="str"><f>A1</f><v>007</v></c>', "007"],
  [' t="str"><v>a&amp;b_x0041_</v></c>', "a&bA"],
  [' t="inlineStr"><is><t>00123</t></is></c>', "00123"],
  [' t="inlineStr"><is><r><t>Се</t></r><r><t>вер</t></r><rPh><t>x</t></rPh></is></c>', "Север"],
  [' t="b"><v>1</v></c>', "Да"],
  [' t="b"><v>0</v></c>', "Нет"],
  [' t="e"><v>#N/A</v></c>', "#N/A"],
  [' t="d"><v>2025-01-31T00:00:00</v></c>', "2025-01-31"],
  [' s="1"><v>45658</v></c>', "2025-01-01"],
  [' s="1"><v>0.5</v></c>', "0.5"],
  [' s="2"><v>0.5</v></c>', "12:00:00"],
  ["><f>B1*2</f><v>8</v></c>", "8"],
  ["><f>B1*2</f></c>", "=B1*2"],
  ['><f t="shared" si="0"/></c>', "="],
  ["><f>B1&amp;C1</f><v></v></c>", "=B1&C1"],
  ["><v>1<!-- r -->2</v></c>", "12"],
  ["><v><![CDATA[12]]></v></c>", "12"],
  [' t="str"><v><![CDATA[a&lt;b]]></v></c>', "a&lt;b"],
  [' s="1"/>', ""],
  ["></c>", ""],
];

test.each(cells)("%s is read as %s", async (xml, text) => {
  const { text: rows } = await rowsOf(
    `<sheetData><row r="1"><c r="B1"${xml}<c r="C1"><v>9</v></c></row></sheetData>`,
  );
  expect(rows).toBe(`\t${text}\t9\n`);
});

test("the same is read however the bytes are cut, and with any prefix", () =>
  fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...cells], { minLength: 1 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      async (some, sizes) => {
        const rows = some.map(([xml], row) => `<row r="${row + 2}"><c r="A${row + 2}"${xml}</row>`).join("");
        const data = `<sheetData>${rows}</sheetData>`;
        const prefixed = data.replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:");
        const { text } = await rowsOf(data);
        expect((await rowsOf(data, sizes)).text).toBe(text);
        expect((await rowsOf(prefixed, sizes)).text).toBe(text);
      },
    ),
  ));

test("rows and cells may leave their numbers out", async () => {
  const { text } = await rowsOf(
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
  );
  expect(text).toBe("1\t2\n\n\n\t\t3\t4\n");
});

test("empty cells at the end, and empty rows at the end, are not there", async () => {
  const { text } = await rowsOf(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>',
  );
  expect(text).toBe("1\n");
});

test("rows that are hidden are read and told, and so are formulas without values", async () => {
  const { text, remarks } = await rowsOf(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><f>A1</f></c></row><row r="3" hidden="true"/><row r="4" hidden="0"/></sheetData>',
  );
  expect(text).toBe("1\n=A1\n");
  expect(remarks).toEqual({
    hiddenRows: 2,
    firstHidden: 2,
    formulas: new Map([[2, { column: 1, count: 1 }]]),
  });
});

test.each(["", "<sheetData/>"])("a sheet of nothing: %s", async (data) => {
  const rows = rowsOf(data);
  if (data === "") await expect(rows).rejects.toThrow("damaged");
  else expect((await rows).text).toBe("");
});

test.each([
  '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
  '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
  '<row r="0"/>',
  '<row r="1048577"><c><v>1</v></c></row>',
  '<row r="1"><c r="XFE1"><v>1</v></c></row>',
  '<row r="1"><c r="1"><v>1</v></c></row>',
  '<row r="1"><c r="A2"><v>1</v></c></row>',
  '<row r="1"><c r="A"><v>1</v></c></row>',
  '<row r="1"><c r="A1"><v>1</v></x></row>',
  '<row r="1"><c t="s"><v>2</v></c></row>',
  '<row r="1"><c t="s"><v>-1</v></c></row>',
  '<row r="1"><c t="x"><v>1</v></c></row>',
])("%s is damaged", async (rows) => {
  await expect(rowsOf(`<sheetData>${rows}</sheetData>`)).rejects.toThrow("damaged");
});

test("a sheet that ends early is damaged", async () => {
  await expect(rowsOf('<sheetData><row r="1">')).rejects.toThrow("damaged");
});
