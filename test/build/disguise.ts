import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { Column } from "../../src/model/methodology.ts";
import type { TextEncodingName } from "../../src/model/source.ts";
import { encode } from "./files.ts";

/** An export by what it says: its columns as declared, the texts of its cells. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** In small letters. */
  readonly missingValues: ReadonlySet<string>;
}

/** How an export looks: nothing of this may show in a rating. */
export interface Look {
  readonly encoding: TextEncodingName;
  /** A byte-order mark. */
  readonly mark: boolean;
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly lineEnd: "\n" | "\r\n";
  /** What comes after the last row. */
  readonly ending: "line-end" | "nothing" | "empty-lines";
  /** A first line that says the delimiter. */
  readonly sepLine: boolean;
  readonly quoteAll: boolean;
  readonly decimalMark: "." | ",";
  /** What parts groups of three digits. */
  readonly groups: "" | " " | "\u00a0" | "\u202f";
  /** Ids, or the names that the methodology lists, as people spoil them. */
  readonly header: "ids" | "russian";
  /** Columns from the last to the first. */
  readonly reversed: boolean;
  /** Yes and no of flags. */
  readonly flags: readonly [yes: string, no: string];
  /** Words of choices in other letter case, with other quotes, ё or е. */
  readonly loudChoices: boolean;
  /** What stands for "no value". */
  readonly missing: string;
  readonly gzip: boolean;
}

/** As the fixtures are written. */
export const plain: Look = {
  encoding: "utf-8",
  mark: false,
  delimiter: ",",
  lineEnd: "\n",
  ending: "line-end",
  sepLine: false,
  quoteAll: false,
  decimalMark: ".",
  groups: "",
  header: "ids",
  reversed: false,
  flags: ["1", "0"],
  loudChoices: false,
  missing: "",
  gzip: false,
};

/** Reads a fixture, whose columns are in the order of the methodology. */
export function tableOf(file: string, columns: readonly Column[], missingValues: readonly string[]): Table {
  const [header = [], ...rows]: string[][] = parse(readFileSync(file), { record_delimiter: "\n" });
  const inOrder = header.map((id) => {
    const column = columns.find((one) => one.id === id);
    if (column === undefined) throw new Error(`${file}: ${id}`);
    return column;
  });
  return { columns: inOrder, rows, missingValues: new Set(missingValues) };
}

/** The table's bytes in a look. */
export function disguised(table: Table, look: Look): Buffer {
  const { columns, rows, missingValues } = table;
  const names = columns.map((column, index) => headerOf(column, index, look));
  const cells = rows.map((row) =>
    row.map((text, index) => cellOf(text, columns[index]?.type, missingValues, look)),
  );
  const lines = [names, ...cells].map((row) =>
    (look.reversed ? row.toReversed() : row).map((text) => quoted(text, look)).join(look.delimiter),
  );
  const sep = `sep=${look.delimiter}`;
  const all = look.sepLine ? [look.quoteAll ? `"${sep}"` : sep, ...lines] : lines;
  const ending = { "line-end": look.lineEnd, nothing: "", "empty-lines": look.lineEnd.repeat(4) }[
    look.ending
  ];
  const text = `${look.mark ? "\ufeff" : ""}${all.join(look.lineEnd)}${ending}`;
  const bytes = encode(text, look.encoding);
  return look.gzip ? gzipSync(bytes) : bytes;
}

function quoted(text: string, { delimiter, quoteAll }: Look): string {
  return quoteAll || /["\r\n]/.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** One of the names that are listed, each spoilt in another way. */
function headerOf({ id, headers }: Column, index: number, { header }: Look): string {
  if (header === "ids") return id;
  const name = headers[index % headers.length] ?? id;
  switch (index % 4) {
    case 0:
      return `  ${name.toUpperCase().replaceAll("Ё", "Е").replaceAll(" ", "\n")} `;
    case 1:
      return name.replaceAll(/[«»]/g, '"').replaceAll("ё", "е").replaceAll(" ", "   ");
    case 2:
      return `\u00a0${name.toLowerCase().replaceAll("е", "ё").replaceAll(" ", "\u00a0 ")}\u00a0`;
    default:
      return name;
  }
}

function cellOf(
  text: string,
  type: Column["type"] | undefined,
  missingValues: ReadonlySet<string>,
  look: Look,
): string {
  // "-" is "no" in a column of flags.
  if (text === "" || (missingValues.has(text.toLowerCase()) && type?.kind !== "flag"))
    return missingValues.has(look.missing.toLowerCase()) ? look.missing : text;
  switch (type?.kind) {
    case "flag":
      return look.flags[text === "1" ? 0 : 1];
    case "choice":
      return look.loudChoices ? ` ${text.toUpperCase().replaceAll(/[«»]/g, '"').replaceAll("Ё", "Е")}` : text;
    case "integer":
    case "decimal":
      return numberOf(text, look);
    case "code":
    case "text":
    case undefined:
      return text;
  }
}

function numberOf(text: string, { decimalMark, groups, delimiter }: Look): string {
  const [whole = "", behind] = text.split(".");
  const grouped = groups === "" ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/g, groups);
  if (behind === undefined) return grouped;
  const number = `${grouped}${decimalMark}${behind}`;
  // Refused on purpose where no semicolon parts the cells: `1,234` is two numbers, `1,2340` one.
  return delimiter !== ";" && /^-?[1-9]\d{0,2},\d{3}$/.test(number) ? `${number}0` : number;
}
