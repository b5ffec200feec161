import { crc32, deflateRawSync } from "node:zlib";

/*
 * A book as Excel writes it: texts shared, numbers as numbers, each cell with its name. Deflated at the level
 * that Excel uses.
 */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const relation = (id, type, target) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (...all) =>
  `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;

const NUMBER = /^(0|[1-9]\d{0,14})$/;

const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

function letters(column) {
  const first = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return `${first}${String.fromCharCode(65 + (column % 26))}`;
}

/** The bytes of a book of one sheet; `rows` gives cells as texts. */
export function book(rows) {
  const strings = new Map();
  const shared = (text) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const chunks = [`<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>`];
  let row = 0;
  for (const cells of rows) {
    row += 1;
    const inside = cells.map((cell, column) => {
      const name = `${letters(column)}${row}`;
      return NUMBER.test(cell)
        ? `<c r="${name}"><v>${cell}</v></c>`
        : `<c r="${name}" t="s"><v>${shared(cell)}</v></c>`;
    });
    chunks.push(`<row r="${row}" spans="1:${cells.length}">${inside.join("")}</row>`);
  }
  chunks.push("</sheetData></worksheet>");
  const items = [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`);
  return zip({
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"/>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Данные" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/worksheets/sheet1.xml": Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))),
    "xl/sharedStrings.xml": Buffer.from(`<sst xmlns="${main}">${items.join("")}</sst>`),
  });
}

function zip(parts) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    bodies.push(Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, title, packed]));
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.alloc(2), fields, place, title]));
    offset += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from("PK\u0005\u0006"), end]);
}
