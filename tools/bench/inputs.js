import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { book } from "./book.js";

/*
 * Exports of national size, out of the sample: its organisations over and over under new ids, its bodies
 * multiplied to fit. The same bytes at every run.
 */

const sample = new URL("../../fixtures/sample/", import.meta.url);
const [header, ...organizations] = readFileSync(new URL("organizations.csv", sample), "utf8")
  .trimEnd()
  .split("\n");
const [regionHeader, ...regions] = readFileSync(new URL("regions.csv", sample), "utf8").trimEnd().split("\n");

/** The header's columns: where a cell is changed, it is found by its name. */
const columns = header.split(",");

/** Cells of a sample row; quotes stay as they are. */
function cells(row) {
  return row
    .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)
    .slice(0, columns.length)
    .map((cell) => cell.replace(/,$/, ""));
}

const rows = organizations.map(cells);

/** Row `n` of an export as long as it takes: the sample's rows in a circle, ids by their number. */
function row(n) {
  return [String(n + 1).padStart(8, "0"), ...rows[n % rows.length].slice(1)];
}

async function write(
  file,
  count,
  { delimiter = ",", encode = (text) => text, change = (cells) => cells } = {},
) {
  const out = createWriteStream(file);
  out.write(encode(`${columns.join(delimiter)}\n`));
  for (let n = 0; n < count; ) {
    let chunk = "";
    for (const end = Math.min(n + 5000, count); n < end; n++)
      chunk += `${change(row(n), n).join(delimiter)}\n`;
    if (!out.write(encode(chunk))) await new Promise((resolve) => out.once("drain", resolve));
  }
  out.end();
  await finished(out);
}

function* bookRows() {
  yield columns;
  const plain = (cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  for (let n = 0; n < NATIONAL; n++) yield row(n).map(plain);
}

/** What is counted of a region: as many times the sample's as there are organisations; its residents stay. */
function writeRegions(folder, times) {
  const scaled = regions.map((region) => {
    const [code, name, district, population, over14, ...counts] = region.split(",");
    return [code, name, district, population, over14, ...counts.map((count) => Number(count) * times)].join(
      ",",
    );
  });
  writeFileSync(join(folder, "regions.csv"), `${[regionHeader, ...scaled].join("\n")}\n`);
}

/** Windows-1251 of what the sample is written in: ASCII, Cyrillic, quotes, the number sign. */
function windows1251(text) {
  const others = { "«": 0xab, "»": 0xbb, "№": 0xb9, "—": 0x97, "–": 0x96, ё: 0xb8, Ё: 0xa8 };
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      if (code < 128) return code;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : others[character];
    }),
  );
}

const quoted = (text) => `"${text.replace(/^"|"$/g, "")}"`;
const broken = (text) => quoted(`${text.replace(/^"|"$/g, "")},\nвторая строка названия`);

export const NATIONAL = 182_000;

/** Makes a folder for each case; resolves to their paths by name. */
export async function makeInputs(root) {
  const at = columns.indexOf("messages_answered");
  const kinds = {
    national: (file) => write(file, NATIONAL),
    tenfold: (file) => write(file, 10 * NATIONAL),
    windows1251: (file) => write(file, NATIONAL, { delimiter: ";", encode: windows1251 }),
    quoted: (file) => write(file, NATIONAL, { change: ([id, name, ...rest]) => [id, broken(name), ...rest] }),
    wrong: (file) =>
      write(file, NATIONAL, {
        change: (row, n) => (n % 18 === 0 && n < 180_000 ? row.with(at, "нет данных") : row),
      }),
  };
  const folders = {};
  for (const [name, make] of Object.entries(kinds)) {
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    writeRegions(folder, name === "tenfold" ? 800 : 80);
    await make(join(folder, "organizations.csv"));
    folders[name] = folder;
  }
  const gzip = join(root, "gzip");
  mkdirSync(gzip, { recursive: true });
  writeRegions(gzip, 80);
  writeFileSync(
    join(gzip, "organizations.csv.gz"),
    gzipSync(readFileSync(join(folders.national, "organizations.csv"))),
  );
  const xlsx = join(root, "xlsx");
  mkdirSync(xlsx, { recursive: true });
  writeRegions(xlsx, 80);
  writeFileSync(join(xlsx, "organizations.xlsx"), book(bookRows()));
  return { ...folders, gzip, xlsx };
}
