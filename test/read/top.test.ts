import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerSearch } from "../../src/check/header-search.ts";
import { firstRowIsHeader, headerEnd, topOf, topRows } from "../../src/read/top.ts";
import { code, column, number, text } from "../build/model.ts";

const search = headerSearch([
  column("code", code, { headers: ["Код"] }),
  column("region", text, { headers: ["Регион"] }),
  column("v", number("decimal"), { headers: ["Доля, %"] }),
]);

describe("the delimiter", () => {
  test.each<[string, string, string | undefined, string]>([
    ["is that of the first row", "code,region,v\n1,2,3\n", undefined, ","],
    ["is that of the header below a title without any", "Отчёт\ncode;region;v\n01;а;5,1\n", undefined, ";"],
    [
      "is that of the header, not of a title with others",
      "Отчёт, 2025, год\ncode;region;v\n",
      undefined,
      ";",
    ],
    ["is the one that finds the header among its commas", "code;region;Доля, %;a, b, c\n", undefined, ";"],
    ["is the one that is given", "code;region;v\n1,2,3\n", ",", ","],
    ["is that of the first row where no header is found", "a;b,c;d\nx,y,z,q\n", undefined, ";"],
    ["finds most columns where it does not find all", "Отчёт, год\na, b, c\ncode;region;w\n", undefined, ";"],
  ])("%s", (_, content, given, delimiter) => {
    expect(topOf(content, given, search).delimiter).toBe(delimiter);
  });
});

test("more of the text is asked for where the header is not found", () => {
  expect(topOf("Отчёт\n", undefined, search).isSure).toBe(false);
  expect(topOf("code,region,v\n", undefined, search)).toMatchObject({ isSure: true, header: { last: 1 } });
  expect(topOf("", undefined, search)).toEqual({ delimiter: ",", header: undefined, isSure: false });
});

test("without columns to look for the first row is the header", () => {
  const top = topOf("\n\na;b\nc;d\n", undefined, firstRowIsHeader);
  expect(top).toEqual({ delimiter: ";", header: undefined, isSure: false });
  expect(headerEnd(top)).toBe(1);
});

test("an absent header ends nowhere", () => {
  const header = { known: "absent", first: 9, last: 9 } as const;
  expect(headerEnd({ header, delimiter: ",", isSure: false })).toBe(1);
});

test("rows are cut as they are written: quotes, line breaks inside, blank rows", () => {
  const content = 'a,"b ""c"", d"\r\n,,\n\n"x\ny",z "q"\nlast';
  expect(topRows(content, ",")).toEqual([
    { cells: ["a", 'b "c", d'], row: 1 },
    { cells: ["x\ny", 'z "q"'], row: 4 },
  ]);
});

test("rows that are written are read back", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "ж", " ") }), {
          minLength: 1,
          maxLength: 4,
        }),
        {
          maxLength: 49,
        },
      ),
      (rows) => {
        const written = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));
        const filled = rows.flatMap((cells, index) =>
          cells.some((cell) => cell !== "") ? [{ cells, row: index + 1 }] : [],
        );
        expect(topRows(`${written.join("\n")}\n`, ",")).toEqual(filled);
      },
    ),
  ));
