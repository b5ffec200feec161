import { expect, test } from "vitest";
import type { Input } from "../../src/model/rating.ts";
import { inputNotes } from "../../src/provenance/input-notes.ts";

function input(encoding: string, delimiter: string, file = "regions.csv"): Input {
  return { role: "regions", file, sha256: undefined, rows: 85, encoding, delimiter };
}

// What the file is, and what is said of it.
const cases: readonly [encoding: string, delimiter: string, ru: string, en: string][] = [
  ["utf-8", ",", "", ""],
  ["windows-1251", ",", "regions.csv: кодировка windows-1251\n", "regions.csv: encoding windows-1251\n"],
  ["utf-8", ";", "regions.csv: разделитель — точка с запятой\n", "regions.csv: delimiter: semicolon\n"],
  [
    "utf-16le",
    "\t",
    "regions.csv: кодировка utf-16le, разделитель — табуляция\n",
    "regions.csv: encoding utf-16le, delimiter: tab\n",
  ],
];

test.each(cases)("of a file in %s with %j between its cells", (encoding, delimiter, ru, en) => {
  const inputs = [input(encoding, delimiter)];
  expect([inputNotes(inputs, "ru"), inputNotes(inputs, "en")]).toEqual([ru, en]);
});

test("lines that end as Excel for Mac writes them are told", () => {
  const inputs = [{ ...input("utf-8", ","), lineEnds: "CR" as const }];
  expect([inputNotes(inputs, "ru"), inputNotes(inputs, "en")]).toEqual([
    "regions.csv: строки кончаются на CR (Excel для Mac)\n",
    "regions.csv: lines end with CR (Excel for Mac)\n",
  ]);
});

test("a line a file, in the order in which they were read", () => {
  const inputs = [input("utf-8", ";", "b.csv"), input("utf-8", ",", "c.csv"), input("utf-8", "|", "a.csv")];
  expect(inputNotes(inputs, "ru")).toBe(
    "b.csv: разделитель — точка с запятой\na.csv: разделитель — вертикальная черта\n",
  );
});

test("a file name does nothing to a terminal", () => {
  expect(inputNotes([input("utf-8", ";", "\u001b[2J.csv")], "en")).toBe("␛[2J.csv: delimiter: semicolon\n");
});
