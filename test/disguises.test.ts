import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText } from "../src/format/to-json.ts";
import { type CheckedMethodology, loadMethodology } from "../src/methodology/load.ts";
import type { Column } from "../src/model/methodology.ts";
import type { Input } from "../src/model/rating.ts";
import type { TextEncodingName } from "../src/model/source.ts";
import { inputNotes } from "../src/provenance/input-notes.ts";
import { encode, folder, root, sourceOf } from "./build/files.ts";
import { organizationsOf } from "./build/model.ts";
import { type Ran, run } from "./cli/run.ts";

/** An export by what it says: its columns as declared, the texts of its cells. */
interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** In small letters. */
  readonly missingValues: ReadonlySet<string>;
}

/** How an export looks: nothing of this may show in a rating. */
interface Look {
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
const plain: Look = {
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
function tableOf(file: string, columns: readonly Column[], missingValues: readonly string[]): Table {
  const [header = [], ...rows]: string[][] = parse(readFileSync(file), { record_delimiter: "\n" });
  const inOrder = header.map((id) => {
    const column = columns.find((one) => one.id === id);
    if (column === undefined) throw new Error(`${file}: ${id}`);
    return column;
  });
  return { columns: inOrder, rows, missingValues: new Set(missingValues) };
}

/** The table's bytes in a look. */
function disguised(table: Table, look: Look): Buffer {
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
    default:
      throw new Error(`no disguise for the type ${type?.kind}`);
  }
}

function numberOf(text: string, { decimalMark, groups, delimiter }: Look): string {
  const [whole = "", behind] = text.split(".");
  const grouped = groups === "" ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/g, groups);
  if (behind === undefined) return grouped;
  const number = `${grouped}${decimalMark}${behind}`;
  // Asked about on purpose where the other mark is usual: `1,234` is two numbers beside commas, `1,2340` one.
  const isUsual = decimalMark === "." ? delimiter === "," : delimiter === ";";
  return !isUsual && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(number) ? `${number}0` : number;
}

/*
 * One data set in twelve disguises, each alone, several at once, and drawn by chance, gives the same bytes
 * of csv and json. Only json's provenance differs, and says how each file really looks. What `explain` says of
 * the organisations, whose names no rating shows, is the same too.
 */

/** A data set, and what its plain files come to. */
interface DataSet {
  readonly methodology: CheckedMethodology;
  /** What is explained: a sum over all the organisations of a region. */
  readonly indicator: string;
  readonly regions: Table;
  readonly organizations: Table;
  readonly plainly: { readonly csv: Ran; readonly json: Ran; readonly explained: Ran };
}

/** How the files of one calculation look; several looks of the organisations are several files. */
interface Disguise {
  readonly regions: Look;
  readonly organizations: readonly Look[];
  /** Which of the files comes by standard input. */
  readonly stdin?: "regions" | "organizations";
  /** What the command line says of all the files. */
  readonly said?: readonly string[];
}

/** How the region export looks, and each file of the organisations: as the region export where none is said. */
type Row = [name: string, regions: Look, ...organizations: Look[]];

interface Explanation {
  readonly region: string;
  readonly organizations: readonly { readonly parts: readonly { readonly name: string | null }[] }[];
}

interface File {
  readonly role: "regions" | "organizations";
  readonly name: string;
  readonly bytes: Buffer;
  readonly rows: number;
  readonly look: Look;
}

/* The sample has only whole numbers and no missing values: the other set has all that a disguise can hurt. */
const sample = await dataSet("sample", "methodology.yaml", "answered_on_time");
const everyKind = await dataSet("disguises", "fixtures/disguises/methodology.yaml", "answers");

const excel: Look = { ...plain, encoding: "utf-16le", mark: true, delimiter: "\t", lineEnd: "\r\n" };
const office: Look = {
  ...{ ...plain, encoding: "windows-1251", delimiter: ";", lineEnd: "\r\n", gzip: true },
  ...{ decimalMark: ",", groups: "\u00a0", header: "russian", flags: ["Да", "Нет"], missing: "—" },
};

const twelve: Row[] = [
  ["1 UTF-8 with a mark", { ...plain, mark: true }],
  ["2 UTF-16 LE", { ...plain, encoding: "utf-16le", mark: true }],
  ["3 UTF-16 BE", { ...plain, encoding: "utf-16be", mark: true }],
  ["4 Windows-1251", { ...plain, encoding: "windows-1251" }],
  ["5 semicolons", { ...plain, delimiter: ";" }],
  ["6 tabs", { ...plain, delimiter: "\t" }],
  ["7 pipes", { ...plain, delimiter: "|" }],
  ["8 decimal commas and groups by spaces", { ...plain, delimiter: ";", decimalMark: ",", groups: " " }],
  ["9 Russian headers, the columns reversed", { ...plain, header: "russian", reversed: true }],
  ["10 gzip", { ...plain, gzip: true }],
  ["11 organisations in three files", { ...plain, ending: "nothing" }, plain, plain, plain],
  [
    "12 CRLF, empty lines at the end, sep=; and every cell quoted",
    { ...plain, lineEnd: "\r\n", ending: "empty-lines", sepLine: true, delimiter: ";", quoteAll: true },
  ],
];

const parts: Row[] = [
  ["decimal commas", { ...plain, delimiter: ";", decimalMark: "," }],
  ["decimal commas beside tabs", { ...plain, delimiter: "\t", decimalMark: "," }],
  ["decimal commas beside commas", { ...plain, decimalMark: "," }],
  ["groups by spaces", { ...plain, groups: " " }],
  ["groups by no-break spaces", { ...plain, groups: "\u00a0" }],
  ["groups by no-break spaces of Windows-1251", { ...plain, encoding: "windows-1251", groups: "\u00a0" }],
  ["groups by narrow no-break spaces", { ...plain, groups: "\u202f" }],
  ["Russian headers", { ...plain, header: "russian" }],
  ["the columns reversed", { ...plain, reversed: true }],
  ["CRLF", { ...plain, lineEnd: "\r\n" }],
  ["no line end", { ...plain, ending: "nothing" }],
  ["empty lines at the end", { ...plain, ending: "empty-lines" }],
  ["sep=,", { ...plain, sepLine: true }],
  ["every cell quoted", { ...plain, quoteAll: true }],
  ["flags as да and нет", { ...plain, flags: ["да", "нет"] }],
  ["flags as ДА and Нет", { ...plain, flags: ["ДА", "Нет"] }],
  ["flags as true and false", { ...plain, flags: ["true", "false"] }],
  ["flags as TRUE and FALSE", { ...plain, flags: ["TRUE", "FALSE"] }],
  ["flags as + and -", { ...plain, flags: ["+", "-"] }],
  ["loud choices", { ...plain, loudChoices: true }],
  ["missing values as a hyphen", { ...plain, missing: "-" }],
  ["missing values as a dash of Windows-1251", { ...plain, encoding: "windows-1251", missing: "—" }],
  ["missing values as Н/Д", { ...plain, missing: "Н/Д" }],
];

const severalAtOnce: Row[] = [
  ["Excel's Unicode text", excel],
  ["Excel's Unicode text with decimal commas and да", { ...excel, decimalMark: ",", flags: ["да", "нет"] }],
  ["an office's file", office],
  ["an office's file, unpacked", { ...office, gzip: false }],
  ["an office's file among others", office, { ...excel, header: "russian", reversed: true }, plain, office],
  [
    "UTF-16 BE, pipes, sep=|, gzip",
    { ...excel, encoding: "utf-16be", delimiter: "|", sepLine: true, gzip: true },
  ],
  ["a mark, sep=; and CRLF", { ...plain, mark: true, sepLine: true, delimiter: ";", lineEnd: "\r\n" }],
  ["a mark, every cell quoted", { ...plain, mark: true, quoteAll: true }],
];

describe.each([
  ["the sample", sample, twelve],
  ["every kind of column", everyKind, [...twelve, ...parts, ...severalAtOnce]],
])("%s", (_, data, looks) => {
  test("plain, it is the fixture", async () => {
    const { csv, json } = data.plainly;
    expect([csv.code, csv.stderr, json.code, json.stderr]).toEqual([0, "", 0, ""]);
    expect(csv.stdout).not.toBe("");
    await expectSame(data, { regions: plain, organizations: [plain] });
  });

  test.each(looks)("%s", async (_, regions, ...organizations) => {
    const disguise = { regions, organizations: organizations.length === 0 ? [regions] : organizations };
    for (const file of filesOf(data, disguise)) {
      expect(file.bytes.equals(disguised(data[file.role], plain)), file.name).toBe(false);
    }
    await expectSame(data, disguise);
  });
});

test("plain names are read as they were meant", () => {
  const { regions, organizations, plainly } = everyKind;
  const explanation: Explanation = JSON.parse(plainly.explained.stdout);
  const names = explanation.organizations.flatMap(({ parts }) => parts.map(({ name }) => name));
  const meant = organizations.rows.filter((row) => row[2] === "01").map((row) => row[1] || null);
  expect(explanation.region).toBe(regions.rows[0]?.[1]);
  expect(new Set(names)).toEqual(new Set(meant));
});

/* Standard input · how the region export looks, and each file of the organisations */
test.each<[stdin: "regions" | "organizations", regions: Look, ...organizations: Look[]]>([
  ["regions", plain, plain],
  ["organizations", plain, plain],
  ["regions", office, { ...excel, gzip: true }],
  ["organizations", { ...excel, gzip: true }, office],
  ["organizations", { ...plain, encoding: "windows-1251" }, excel, office],
])("%s by standard input", async (stdin, regions, ...organizations) => {
  await expectSame(everyKind, { regions, organizations, stdin });
});

/* What the command line says · how both exports look */
test.each<readonly [string, Look]>([
  ["-e utf-16le", { ...plain, encoding: "utf-16le" }],
  ["-e utf-16be -d tab", { ...plain, encoding: "utf-16be", delimiter: "\t" }],
  ["-e cp1251 -d ;", { ...office, header: "ids" }],
  ["-e utf-8 -d |", { ...plain, delimiter: "|", mark: true }],
  ["-d ,", { ...plain, sepLine: true, lineEnd: "\r\n" }],
])("with %s", async (said, look) => {
  await expectSame(everyKind, { regions: look, organizations: [look], said: said.split(" ") });
});

const anyLook: fc.Arbitrary<Look> = fc
  .record({
    encoding: fc.constantFrom("utf-8", "windows-1251", "utf-16le", "utf-16be"),
    mark: fc.boolean(),
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    ending: fc.constantFrom("line-end", "nothing", "empty-lines"),
    sepLine: fc.boolean(),
    quoteAll: fc.boolean(),
    decimalMark: fc.constantFrom(".", ","),
    groups: fc.constantFrom("", " ", "\u00a0", "\u202f"),
    header: fc.constantFrom("ids", "russian"),
    reversed: fc.boolean(),
    flags: fc.tuple(
      fc.constantFrom("1", "да", "ДА", "true", "True", "yes", "+"),
      fc.constantFrom("0", "нет", "Нет", "false", "FALSE", "no", "-"),
    ),
    loudChoices: fc.boolean(),
    missing: fc.constantFrom("", "-", "—", "н/д", "Нет данных"),
    gzip: fc.boolean(),
  })
  // UTF-16 is known by its mark, and Windows-1251 has neither a mark nor narrow spaces.
  .map((look) => {
    const { encoding, mark, groups } = look;
    const is1251 = encoding === "windows-1251";
    return {
      ...look,
      mark: encoding.startsWith("utf-16") || (mark && !is1251),
      groups: is1251 && groups === "\u202f" ? "\u00a0" : groups,
    };
  });

test("any disguises, each file in its own", () =>
  fc.assert(
    fc.asyncProperty(
      anyLook,
      fc.array(anyLook, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(undefined, "regions", "organizations"),
      async (regions, organizations, stdin) => {
        await expectSame(everyKind, { regions, organizations, ...(stdin && { stdin }) });
      },
    ),
    { numRuns: 60 },
  ));

/** Down to the organisations of a region. */
function explain(indicator: string): readonly string[] {
  return ["explain", "01", "--indicator", indicator, "-f", "json"];
}

async function dataSet(name: string, methodology: string, indicator: string): Promise<DataSet> {
  const text = readFileSync(join(root, methodology), "utf8");
  const checked = await loadMethodology(sourceOf(text, { name: methodology }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  const { regions, missingValues } = checked.value.exports;
  const organizations = organizationsOf(checked.value.exports);
  const read = (role: "regions" | "organizations", columns = regions.columns) =>
    tableOf(join(root, "fixtures", name, `${role}.csv`), columns, missingValues);
  const cwd = folder({
    "methodology.yaml": text,
    "regions.csv": readFileSync(join(root, "fixtures", name, "regions.csv")),
    "organizations.csv": readFileSync(join(root, "fixtures", name, "organizations.csv")),
  });
  const known = { text, methodology: checked.value };
  const world = { cwd, shipped: async () => known };
  return {
    methodology: known,
    indicator,
    regions: read("regions"),
    organizations: read("organizations", organizations.columns),
    plainly: {
      csv: await run(["compute", "-f", "csv", "--detail"], world),
      json: await run(["compute", "-f", "json"], world),
      explained: await run(explain(indicator), world),
    },
  };
}

/** The disguised files, the organisations cut in as many as there are looks. */
function filesOf({ regions, organizations }: DataSet, disguise: Disguise): readonly File[] {
  const looks = disguise.organizations;
  const size = Math.ceil(organizations.rows.length / looks.length);
  return [
    file("regions", "regions.csv", regions, disguise.regions),
    ...looks.map((look, index) => {
      const rows = organizations.rows.slice(index * size, (index + 1) * size);
      const name = looks.length === 1 ? "organizations.csv" : `organizations-${index + 1}.csv`;
      return file("organizations", name, { ...organizations, rows }, look);
    }),
  ];
}

function file(role: "regions" | "organizations", name: string, table: Table, look: Look): File {
  const bytes = disguised(table, look);
  return { role, name: look.gzip ? `${name}.gz` : name, bytes, rows: table.rows.length, look };
}

async function expectSame(data: DataSet, disguise: Disguise): Promise<void> {
  const { stdin, said = [] } = disguise;
  const files = filesOf(data, disguise);
  const piped = files.find(({ role }) => role === stdin);
  const cwd = folder({
    "methodology.yaml": data.methodology.text,
    ...Object.fromEntries(files.filter((one) => one !== piped).map(({ name, bytes }) => [name, bytes])),
  });
  const named = files.filter(({ role }) => role === stdin).map((one) => (one === piped ? "-" : one.name));
  const args = [...said, ...(stdin === undefined ? [] : [`--${stdin}`, ...named])];
  const world = { cwd, stdin: piped?.bytes ?? "", shipped: async () => data.methodology };
  const csv = await run(["compute", "-f", "csv", "--detail", ...args], world);
  const json = await run(["compute", "-f", "json", ...args], world);
  const explained = await run([...explain(data.indicator), ...args], world);

  const inputs = files.map((one) => ({
    role: one.role,
    file: one === piped ? "<stdin>" : one.name,
    sha256: createHash("sha256").update(one.bytes).digest("hex"),
    rows: one.rows,
    encoding: one.look.encoding,
    delimiter: one.look.delimiter,
  }));
  expect(csv).toEqual({ ...data.plainly.csv, stderr: inputNotes(inputs, "ru") });
  expect([json.code, json.stderr]).toEqual([0, ""]);
  expect(JSON.parse(json.stdout).inputs).toEqual(inputs);
  expect(besideProvenance(json.stdout)).toBe(besideProvenance(data.plainly.json.stdout));
  expect([explained.code, explained.stderr]).toEqual([0, ""]);
  expect(besidePlaces(explained.stdout)).toEqual(besidePlaces(data.plainly.explained.stdout));
}

/** The json without what tells one disguise from another; the rows of a role's files are added up. */
function besideProvenance(json: string): string {
  const rating: { readonly inputs: readonly Input[] } = JSON.parse(json);
  expect(jsonText(rating)).toBe(json);
  const inputs = new Map<string, { readonly rows: number }>();
  for (const { file, sha256, encoding, delimiter, ...others } of rating.inputs) {
    const { rows } = inputs.get(others.role) ?? { rows: 0 };
    inputs.set(others.role, { ...others, rows: rows + others.rows });
  }
  return jsonText({ ...rating, inputs: [...inputs.values()] });
}

/** An explanation, which names the organisations, without the files, rows and cells that they were read from. */
function besidePlaces(json: string): unknown {
  const places = ["inputs", "file", "row", "cells"];
  return JSON.parse(json, (key, value) => (places.includes(key) ? undefined : value));
}
