import { crc32, deflateRawSync } from "node:zlib";

/** A cell as a test writes it: a text, a number, nothing, or the rest of its tag: ` t="e"><v>#N/A</v>`. */
export type BookCell = string | number | undefined | { readonly xml: string };

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly state?: "hidden" | "veryHidden";
  /** Rows, from 1, that are hidden. */
  readonly hidden?: readonly number[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A cell that is shown as a number format by its id says: 9 is 0 %, 14 a date. */
export function shown(number: number | string, format: number): BookCell {
  return { xml: ` s="${[0, 9, 14, 22, 20, 164].indexOf(format)}"><v>${number}</v>` };
}

/** A formula, computed or not. */
export function formula(text: string, value?: number): BookCell {
  return { xml: `><f>${escaped(text)}</f>${value === undefined ? "" : `<v>${value}</v>`}` };
}

/** The parts of a book of Excel, of which a test may spoil any. */
export function xlsxParts(sheets: readonly BookSheet[], date1904 = false): Record<string, string> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const relations = [
    ...numbered.map(({ id }) => relation(`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`)),
    relation("rIdStyles", "styles", "styles.xml"),
  ];
  const names = numbered.map(
    ({ name, state, id }) =>
      `<sheet name="${escaped(name)}" sheetId="${id}" ${state === undefined ? "" : `state="${state}" `}r:id="rId${id}"/>`,
  );
  const settings = date1904 ? '<workbookPr date1904="1"/>' : "";
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${relationships}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}">${settings}<sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${relationships}">${relations.join("")}</Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 9, 14, 22, 20, 164].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, sheetXml(sheet)])),
  };
}

/** A book of Excel. */
export function xlsx(sheets: readonly BookSheet[]): Buffer {
  return archive(xlsxParts(sheets));
}

/** A book of one sheet, whose cells are texts and numbers as the rows of a table say them. */
export function bookOf(rows: readonly (readonly BookCell[])[], name = "Данные"): Buffer {
  return xlsx([{ name, rows }]);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function sheetXml({ rows, hidden = [] }: BookSheet): string {
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const inside = cells.map((cell, column) => cellXml(`${letters(column)}${row}`, cell)).join("");
    return `<row r="${row}"${hidden.includes(row) ? ' hidden="1"' : ""}>${inside}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellXml(name: string, cell: BookCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${name}"${cell.xml}</c>`;
}

function letters(column: number): string {
  const first = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return `${first}${String.fromCharCode(65 + (column % 26))}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP archive whose parts are stored as they are: the same bytes on every machine. */
export function archive(parts: Parts): Buffer {
  return archiveOf(parts, 0, (data) => data);
}

export function deflated(parts: Parts): Buffer {
  return archiveOf(parts, 8, deflateRawSync);
}

function archiveOf(parts: Parts, method: number, pack: (data: Buffer) => Buffer): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content as string);
    const packed = pack(data);
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt16LE(0x0021, 8);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, title, packed]);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), fields, place, title]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from("PK\u0005\u0006"), end]);
}
