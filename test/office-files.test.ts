import { writeOds } from "hucre/ods";
import { describe, expect, test } from "vitest";
import { russia } from "../src/registry/russia.ts";
import { asCsv, type Lines } from "../tools/fuzz/corruptions/corruption.ts";
import { type SampleFile, sampleFiles } from "../tools/fuzz/corruptions/sample.ts";
import { verdictIn } from "../tools/fuzz/corruptions/verdict.ts";
import { bookOf } from "./build/books.ts";
import { encode } from "./build/files.ts";

/*
 * The sample as offices send it. The rating is the same, or it is refused with a word; another one comes of no disguise.
 */

type Name = SampleFile["name"];
type Disguise = (lines: Lines, file: SampleFile) => Lines;

const asIs: Disguise = (lines) => lines;
const wide = (lines: Lines, text: string) => (lines[0] ?? []).map((_, index) => (index === 0 ? text : ""));

const titled: Disguise = (lines) => [
  wide(lines, "Отчёт о работе с обращениями за 2025 год"),
  wide(lines, ""),
  ...lines,
];
const numbered: Disguise = (lines) =>
  lines.toSpliced(
    1,
    0,
    (lines[0] ?? []).map((_, index) => `${index + 1}`),
  );
const noted: Disguise = (lines) => [...lines, wide(lines, "* По данным ведомств на 1 января 2026 года")];
const inTwoRows: Disguise = (lines) => [
  (lines[0] ?? []).map((_, index) => ["Сведения", "", "", "Показатели"][index] ?? ""),
  ...lines,
];
const totalled: Disguise = (lines, { columns }) => [
  ...lines,
  (lines[0] ?? []).map((_, index) => {
    if (index === columns.name) return "Итого";
    return columns.numbers.includes(index)
      ? `${lines.slice(1).reduce((sum, cells) => sum + Number(cells[index]), 0)}`
      : "";
  }),
];

/** The codes of regions as somebody else writes them. */
const coded =
  (write: (code: string) => string): Disguise =>
  (lines, { columns }) =>
    lines.map((cells, row) =>
      row === 0 ? cells : cells.with(columns.region, write(cells[columns.region] ?? "")),
    );
const regionOf = (code: string) => russia.find((region) => region.code === code);
const named = coded((code) => regionOf(code)?.name ?? code);
const inEnglish = coded((code) => regionOf(code)?.en ?? code);
const inIso = coded((code) => regionOf(code)?.iso[0] ?? code);
const inOkato = coded((code) => regionOf(code)?.okato ?? code);
const withoutZeros = coded((code) => code.replace(/^0/, ""));

const asText = (lines: Lines) => Buffer.from(asCsv(lines));

async function verdict(
  disguises: Readonly<Partial<Record<Name, Disguise>>>,
  write: (lines: Lines) => Uint8Array | Promise<Uint8Array> = asText,
  ending = "csv",
) {
  const files = sampleFiles.map(async (file) => {
    const lines = (disguises[file.name] ?? asIs)(file.lines, file);
    return [file.name.replace("csv", ending), await write(lines)] as const;
  });
  return verdictIn(Object.fromEntries(await Promise.all(files)));
}

const both = (disguise: Disguise) => ({ "regions.csv": disguise, "organizations.csv": disguise });
const book = (lines: Lines) => bookOf(lines);
const ods = async (lines: Lines) =>
  writeOds({ sheets: [{ name: "Данные", rows: lines.map((cells) => [...cells]) }] });

/* Numbers are numbers in a book; codes are texts there, and numbers where nobody saw to that. */
const typed = (lines: Lines) =>
  bookOf(lines.map((cells) => cells.map((text) => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text))));
const careless = (lines: Lines) =>
  bookOf(lines.map((cells) => cells.map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : text))));

describe("the same rating", () => {
  test.each<[string, Partial<Record<Name, Disguise>>, Parameters<typeof verdict>[1]?, string?]>([
    ["as it is", {}],
    ["titles above", both(titled)],
    ["columns numbered", both(numbered)],
    ["a footnote below", both(noted)],
    ["a header of two rows", both(inTwoRows)],
    ["totals below", both(totalled)],
    ["all of these", both((lines, file) => titled(numbered(noted(totalled(lines, file), file), file), file))],
    ["names instead of codes, in organisations", { "organizations.csv": named }],
    ["English names, in organisations", { "organizations.csv": inEnglish }],
    ["ISO codes", both(inIso)],
    ["ISO codes, in organisations", { "organizations.csv": inIso }],
    ["ОКАТО", both(inOkato)],
    ["codes without zeros in both", both(withoutZeros)],
    ["a book", {}, book, "xlsx"],
    [
      "a book with titles, numbers, totals",
      both((lines, file) => titled(numbered(totalled(lines, file), file), file)),
      book,
      "xlsx",
    ],
    ["a book of numbers", {}, typed, "xlsx"],
    ["a book that took the zeros away", {}, careless, "xlsx"],
    ["a book of OpenDocument", {}, ods, "ods"],
    ["CP866", {}, (lines) => encode(asPlain(lines), "cp866")],
    ["KOI8-R", {}, (lines) => encode(asPlain(lines), "koi8-r")],
    ["MacCyrillic with CR", {}, (lines) => encode(asPlain(lines).replaceAll("\n", "\r"), "x-mac-cyrillic")],
    ["CR", {}, (lines) => Buffer.from(asCsv(lines, ";", "\r"))],
  ])("%s", async (_, disguises, write, ending) => {
    expect(await verdict(disguises, write, ending)).toBe("same");
  });
});

describe("one of several ratings would be possible: refused", () => {
  test.each<[string, Partial<Record<Name, Disguise>>]>([
    ["codes without zeros, in organisations", { "organizations.csv": withoutZeros }],
    ["codes of no region", { "organizations.csv": coded(() => "99") }],
  ])("%s", async (_, disguises) => {
    expect(await verdict(disguises)).toBe("refused");
  });
});

/** As csv, in letters that every Cyrillic encoding has. */
function asPlain(lines: Lines): string {
  return asCsv(lines, ";").replaceAll(/[«»№–—]/g, "-");
}
