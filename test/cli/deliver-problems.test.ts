import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder } from "../build/files.ts";
import { textOfBook } from "../build/read-book.ts";
import { run } from "./run.ts";

const cwd = folder({ "q1/regions.csv": "region_code,region\n", "q1/methodology.yaml": "id: m\nb" });
const problems = async (...more: readonly string[]) => {
  const { stdout, stderr, code } = await run(["validate", "q1", "-f", "json", ...more], { cwd });
  return { json: JSON.parse(stdout), stderr, code };
};

test("a program that asked for JSON gets the problems as the answer, by their paths", async () => {
  const { json, stderr, code } = await problems();
  expect([stderr, code]).toEqual(["", 3]);
  expect(json).toMatchObject({ errors: 1, problems: [{ file: "q1/methodology.yaml" }] });
});

test("in English, or in the language that is asked for", async () => {
  const [none, russian, english] = await Promise.all([
    problems(),
    problems("--lang", "ru"),
    problems("--lang", "en"),
  ]);
  expect(none.json).toEqual(english.json);
  expect(russian.json.problems[0].message).toMatch(/[а-я]/);
});

test("people get them on standard error", async () => {
  const { stdout, stderr, code } = await run(["validate", "q1"], { cwd });
  expect([stdout, code]).toEqual(["", 3]);
  expect(stderr).toContain("q1/methodology.yaml");
});

const wrong = (rows: number) =>
  folder({
    "regions.csv": `region_code,region\n${Array.from({ length: rows }, (_, row) => `${row},\n`).join("")}`,
    "methodology.yaml": `id: m
title: M
max_points: 1
ranking: {on: exact, round: {places: 0, mode: half-up}, order: descending, ties: dense, break_ties: []}
not_rated: []
exports:
  missing_values: [""]
  regions: {key: region_code, name: region, columns: {region_code: {type: code}, region: {type: text}}}
blocks:
  - {id: b, title: B, aggregate: sum, indicators: [{id: i, title: I, weight: 1, formula: "1", scale: {kind: none}, missing: zero}]}
`,
  });

test("a file gets the whole list, however many there are of one cause", async () => {
  const cwd = wrong(250);
  const { stderr, code } = await run(["validate", "-o", "errors.csv"], { cwd });
  expect([code, stderr.includes("в список не вошло")]).toEqual([1, false]);
  expect(readFileSync(join(cwd, "errors.csv"), "utf8").trimEnd().split("\n")).toHaveLength(252);
});

test("a list that is cut says so", async () => {
  const { stderr } = await run(["validate", "-f", "csv", "--lang", "en"], { cwd: wrong(10_003) });
  expect(stderr).toMatch(/not in the list: 3;/);
});

test.each(["xlsx", "html"])(
  "the list as %s has every problem, in a file and on standard output",
  async (format) => {
    const cwd = wrong(250);
    const { stderr, code } = await run(["validate", "-o", `errors.${format}`, "--lang", "en"], { cwd });
    expect([code, stderr.includes("and 247 more")]).toEqual([1, true]);
    const bytes = readFileSync(join(cwd, `errors.${format}`));
    const text = format === "xlsx" ? await textOfBook(bytes) : bytes.toString();
    expect(text).toContain("What to mend: 250 errors, 1 warning");
    expect(new Set(text.match(/\bB\d+\b/g)).size).toBe(250);
    const piped = await run(["validate", "-f", format], { cwd });
    expect(piped.stdout.length).toBeGreaterThan(1000);
  },
);
