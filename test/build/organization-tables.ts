import fc from "fast-check";
import type { ExportFiles, TextEncodingName } from "../../src/model/source.ts";
import { encode, organizationFiles, sourceOf } from "./files.ts";
import { regionsOf } from "./model.ts";
import { tiny } from "./tiny.ts";

/* Tables of organisations with anything that people and spreadsheets do to them. */

export const regions = regionsOf("01", "02", "77", "Кк").map((region) => ({
  ...region,
  name: `Region ${region.code}`,
}));

/* Every aggregate function, with and without a condition, over numbers that leave the range of a double. */
export const methodologies = await Promise.all([
  tiny(),
  tiny(
    ['["", "-", "н/д"]', '["—", "0", "999", "нет данных"]'],
    [
      "mean(organizations.spent, active)",
      'sum(organizations.spent * organizations.asked, kind != "clinic") / 3',
    ],
    [
      "max(organizations.spent) - min(organizations.spent)",
      "max(organizations.answered / organizations.asked, active || spent > 0.5) + mean(organizations.asked) + min(organizations.spent - organizations.answered)",
    ],
    [
      "spent: {type: decimal, optional: true}",
      "spent: {type: decimal, min: -0.5, max: 100000000000000000000}",
    ],
    ["active || spent == 0", 'kind == "school" || spent * asked >= answered'],
    ["title: {type: text}", "title: {type: text, optional: true}"],
  ),
  tiny(
    ['["", "-", "н/д"]', "[]"],
    ["active: {type: flag}", "active: {type: flag, optional: true}"],
    ["asked: {type: integer, min: 0, max: 1000000}", "asked: {type: integer, min: -5}"],
    ["title: {type: text}", "title: {type: code}"],
  ),
  tiny(["key: id\n", "\n"], ["id: {type: code,", "id: {type: code, carried: true,"]),
  tiny(["key: id\n", 'where: kind != "clinic" && asked >= 30\n    key: id\n']),
  tiny(
    ["key: id\n", "where: '!active || spent > 0.5'\n    key: id\n"],
    ["active: {type: flag}", "active: {type: flag, optional: true}"],
  ),
  tiny(["title: {type: text}", "title: {type: code}"], ["key: id\n    name: title", "key: [title, id]"]),
]);

export const columns = [
  "id",
  "title",
  "region",
  "kind",
  "active",
  "asked",
  "answered",
  "spent",
  "remark",
] as const;
type ColumnName = (typeof columns)[number];

const space = fc.constantFrom(" ", "\u00a0", "\u202f", "\t", "\u0001", "\ufeff", "");
const around = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.tuple(space, text, space).map((parts) => parts.join("")) },
  );
const nothing = fc.constantFrom(
  "",
  "-",
  "н/д",
  "Н/Д",
  "—",
  "–",
  "нет данных",
  "0",
  "999",
  " ",
  "\u00a0",
  "\u202f\u202f",
);
const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 30 }).map(String) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        "007",
        "1 234",
        "1\u00a0234",
        "12,5",
        "12.5",
        "0.125",
        ".5",
        "5.",
        "+5",
        "-3",
        "-0",
        "1,234",
        "1.234",
        "1.234.567",
        "0,123",
      ],
      ...[
        "1e5",
        "#Н/Д",
        "12.03.2024",
        "12%",
        "Infinity",
        "0.1",
        "0.2",
        "9007199254740993",
        "999999999999999",
      ],
      ...[
        "1000000000000000",
        "123456789012345.678",
        "0.000000000000001",
        "99999999999999999999.5",
        "-0.25",
        "1000000",
      ],
    ),
  },
);
const cells: Readonly<Record<ColumnName, fc.Arbitrary<string>>> = {
  id: fc.oneof(
    { weight: 10, arbitrary: fc.nat({ max: 60 }).map((n) => `k${n}`) },
    { weight: 1, arbitrary: fc.constantFrom("Ключ", "ключ", "Я", "k\u00a0", 'a"b', "é") },
  ),
  title: fc.constantFrom("Школа № 1", "Больница", "a", 'ООО "Ромашка"', "две\nстроки", "Приют", "\u00a0а"),
  region: fc.constantFrom("01", "02", "77", "1", "2", "кк", "КК", "78", "0"),
  kind: fc.constantFrom("school", "clinic", "School", "ДОМ «елка»", "дом ёлка", "scool", 'дом "Ёлка"'),
  active: fc.constantFrom("1", "0", "да", "нет", "Да", "НЕТ", "true", "FALSE", "+", "-", "2", "yes"),
  asked: number,
  answered: number,
  spent: number,
  remark: fc.constantFrom("", "x", "что угодно"),
};

/** Mostly as it should be, so that rows are accepted; `hostile` rows have anything anywhere. */
export function rowOf(names: readonly ColumnName[]): fc.Arbitrary<readonly string[]> {
  const good = fc.tuple(
    ...names.map((name) => {
      if (name === "asked") return fc.nat({ max: 50 }).map((n) => String(n + 30));
      if (name === "answered" || name === "spent") return fc.nat({ max: 30 }).map(String);
      return name === "region"
        ? fc.constantFrom("01", "02", "77")
        : name === "kind"
          ? fc.constantFrom("school", "clinic")
          : cells[name];
    }),
  );
  const odd = fc.tuple(
    ...names.map((name) =>
      fc.oneof(
        { weight: 8, arbitrary: around(cells[name]) },
        { weight: 1, arbitrary: around(nothing) },
        { weight: 1, arbitrary: fc.constantFrom(...["x", "школа", "1"]) },
      ),
    ),
  );
  const ragged = fc
    .tuple(odd, fc.integer({ min: 0, max: names.length + 2 }))
    .map(([row, length]) => [
      ...row.slice(0, length),
      ...Array.from({ length: Math.max(length - row.length, 0) }, () => "9"),
    ]);
  return fc.oneof(
    { weight: 6, arbitrary: good },
    { weight: 4, arbitrary: odd },
    { weight: 1, arbitrary: ragged },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

const order = fc.shuffledSubarray([...columns], { minLength: columns.length, maxLength: columns.length });

export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function table(maxRows: number): fc.Arbitrary<Table> {
  return order.chain((names) =>
    fc
      .tuple(fc.array(rowOf(names), { maxLength: maxRows }), fc.boolean())
      .map(([rows, extra]) => ({ names: extra ? [...names, "Примечание"] : names, rows })),
  );
}

export interface Writing {
  readonly delimiter: string;
  readonly encoding: TextEncodingName;
  readonly end: string;
  readonly quoteAll: boolean;
  readonly broken: string;
}

export const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  encoding: fc.constantFrom("utf-8", "windows-1251", "utf-16le"),
  end: fc.constantFrom("\n", "\r\n"),
  quoteAll: fc.boolean(),
  broken: fc.oneof(
    { weight: 12, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom('"a', 'a"b', '"a"b', '"a"b\n', "\0", "a,\0") },
  ),
});

export function write(
  { names, rows }: Table,
  { delimiter, encoding, end, quoteAll, broken }: Writing,
): Buffer {
  const cell = (text: string) =>
    quoteAll || /^"|[\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [names, ...rows].map((row) => row.map(cell).join(delimiter) + end);
  const mark = encoding === "utf-16le" ? "\ufeff" : "";
  return encode(mark + lines.join("") + broken, encoding);
}

export const sizes = fc.constantFrom([1 << 20], [1], [7], [64], [100, 3, 1, 50]);

export function filesOf(contents: readonly Buffer[], pieces: readonly number[], dialect = {}): ExportFiles {
  return {
    regions: sourceOf("", { name: "regions.csv" }),
    tables: organizationFiles(
      contents.map((content, index) =>
        sourceOf(content, { name: `organizations-${index + 1}.csv`, sizes: pieces }),
      ),
    ),
    dialect: { encoding: undefined, delimiter: undefined, ...dialect },
    skipInvalid: true,
    hashes: false,
  };
}
