import { describe, expect, test } from "vitest";
import { headerSearch } from "../../src/check/header-search.ts";
import type { TopRow } from "../../src/model/source.ts";
import { code, column, number, text } from "../build/model.ts";

const columns = [
  column("code", code, { headers: ["Код"] }),
  column("region", text, { headers: ["Регион"] }),
  column("all", number("decimal"), { headers: ["Принято всего"] }),
  column("late", number("decimal"), { headers: ["Принято / с нарушением срока"] }),
  column("remark", text, { headers: ["Примечание"], carried: true }),
];
const search = headerSearch(columns);

const header = ["Код", "Регион", "Принято всего", "Принято с нарушением срока"];
const headings = ["Код", "Регион", "Принято всего", "Принято / с нарушением срока"];

/** Rows of a table, a line each, the cells parted by `|`; a blank line is no row. */
function rowsOf(...lines: readonly string[]): readonly TopRow[] {
  return lines.flatMap((line, index) => (line === "" ? [] : [{ cells: line.split("|"), row: index + 1 }]));
}

const line = "code|Регион|all|late";
const data = ["01|Адыгея|5|6", "02|Башкортостан|7|8"];

describe("the header is found", () => {
  test.each<[string, readonly string[], object]>([
    ["in the first row", [line, ...data], { known: "first", first: 1, last: 1 }],
    ["below blank rows", ["", "", line, ...data], { known: "first", first: 3, last: 3 }],
    [
      "below a title",
      ["Отчёт за 2025 год|||", "", line, ...data],
      { known: "found", first: 3, last: 3, above: { first: 1, last: 2 } },
    ],
    [
      "below a title that is not padded, and units of measurement",
      ["Отчёт за 2025 год", "2025||тыс.|тыс.", line, ...data],
      { known: "found", first: 3, last: 3, above: { first: 1, last: 2 } },
    ],
    [
      "in two rows",
      ["Код|Регион|Принято|", "||всего|с нарушением срока", ...data],
      { known: "found", first: 1, last: 2, headings },
    ],
    [
      "in two rows below a title",
      ["Отчёт", "Код|Регион|Принято|", "||всего|с нарушением срока", ...data],
      { known: "found", first: 2, last: 3, headings, above: { first: 1, last: 1 } },
    ],
    [
      "nowhere surely, where rows of numbers stand above",
      ["1|2|3|4", line, ...data],
      { known: "unclear", first: 2, last: 2, above: { first: 1, last: 1 } },
    ],
  ])("%s", (_, lines, expected) => {
    expect(search.find(rowsOf(...lines))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ["a column is lacking", ["Отчёт", "code|Регион|all", ...data]],
    ["two rows do not follow each other", ["Код|Регион|Принято|", "", "||всего|с нарушением срока"]],
    ["there is no row", []],
  ])("not where %s", (_, lines) => {
    expect(search.find(rowsOf(...lines))).toBeUndefined();
  });

  test("not below the first row by one word alone", () => {
    const single = headerSearch(columns.slice(1, 2));
    expect(single.find(rowsOf("Отчёт", "Регион", "Адыгея"))).toBeUndefined();
    expect(single.find(rowsOf("Регион", "Адыгея"))).toMatchObject({ known: "first" });
  });
});

describe("a column without a heading", () => {
  const nameless = [column("code", code), column("region", text, { headers: [""] }), column("v", text)];

  test("is found where it is declared so", () => {
    expect(headerSearch(nameless).find(rowsOf("Отчёт||", "code||v"))).toMatchObject({
      known: "found",
      last: 2,
    });
  });
});

describe("headings of two rows", () => {
  const named = (name: string) =>
    headerSearch([column("code", code), column("v", text, { headers: [name] })]);
  const two = rowsOf("code|Принято||Решено", "|всего|в срок|в срок", "1|2|3|4");

  test.each(["Принято всего", "Принято / всего", "принято, всего", "Принято: всего", "всего"])(
    "are named %j",
    (name) => {
      expect(named(name).find(two)).toMatchObject({ known: "found", first: 1, last: 2 });
    },
  );

  test("are named by the upper row where it stands over one column", () => {
    expect(named("Решено").find(two)).toMatchObject({ known: "first", last: 1 });
    expect(
      headerSearch([
        column("code", code),
        column("v", text, { headers: ["Решено"] }),
        column("w", text, { headers: ["всего"] }),
      ]).find(two),
    ).toMatchObject({
      known: "found",
      headings: ["code", "всего", "Принято в срок", "Решено"],
    });
  });
});

describe("where the header is not sure", () => {
  test("the likeliest row has most of the columns, and two of them at least", () => {
    const rows = rowsOf("Отчёт", "Код|а|б|в", "code|Регион|all", ...data);
    expect(search.likeliest(rows)).toEqual({
      rows: { known: "unclear", first: 3, last: 3, above: { first: 1, last: 2 } },
      columns: 3,
    });
    expect(search.likeliest(rowsOf("Отчёт", "Код|а|б|в", ...data))).toEqual({
      rows: { known: "first", first: 1, last: 1 },
      columns: 0,
    });
  });

  test("there is none without rows", () => expect(search.likeliest([])).toBeUndefined());
});

describe("a header that is declared", () => {
  const declared = (first: number, last = first) => headerSearch(columns, { first, last });

  test("stands in its row, whatever is above", () => {
    const rows = rowsOf("1|2|3|4", "", line, ...data);
    expect(declared(3).find(rows)).toEqual({ known: "declared", first: 3, last: 3 });
  });

  test("stands in two rows", () => {
    const rows = rowsOf(line, "Код|Регион|Принято|", "||всего|с нарушением срока", ...data);
    expect(declared(2, 3).find(rows)).toEqual({ known: "declared", first: 2, last: 3, headings });
  });

  test("is taken though a column is lacking, and absent where its row is blank", () => {
    const rows = rowsOf("Отчёт", "", "code|Регион", ...data);
    expect(declared(3).find(rows)).toBeUndefined();
    expect(declared(3).likeliest(rows)).toEqual({
      rows: { known: "declared", first: 3, last: 3 },
      columns: 2,
    });
    expect(declared(2).likeliest(rows)).toEqual({ rows: { known: "absent", first: 2, last: 2 }, columns: 0 });
  });
});

test("a row of one heading less is no header, of one more it is", () => {
  expect(search.find(rowsOf(header.slice(0, 3).join("|")))).toBeUndefined();
  expect(search.find(rowsOf([...headings, "Прочее"].join("|")))).toMatchObject({ known: "first" });
});
