import { expect, test } from "vitest";
import { outputFormat } from "../../src/cli/output-format.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { Part } from "../../src/format/answer.ts";
import { format } from "../../src/format/format.ts";
import { formats } from "../../src/format/formats.ts";
import { small } from "../build/files.ts";
import { run } from "./run.ts";

const rating: readonly Part[] = ["sheets", "json", "records"];
const verification: readonly Part[] = ["sheets", "json", "checks"];
const report: readonly Part[] = ["sheets", "json"];

test.each([
  ["rating.csv", "csv"],
  ["Рейтинг.CSV", "csv"],
  ["out/rating.tsv", "tsv"],
  ["rating.json", "json"],
  ["rating.md", "md"],
  ["rating.txt", "table"],
  ["rating.html", "html"],
  ["Рейтинг.XLSX", "xlsx"],
  ["csv", "table"],
  ["/dev/stdout", "table"],
  ["2025.y/rating", "table"],
  ["../rating", "table"],
  ["-", "table"],
])("a rating into %s is written as %s", (output, format) => {
  expect(outputFormat({ output }, rating).name).toBe(format);
});

test.each([
  ["a.txt", "table"],
  ["отчёт.MD", "md"],
  ["junit.xml", "junit"],
  ["xml", "table"],
])("a verification into %s is written as %s", (output, format) => {
  expect(outputFormat({ output }, verification).name).toBe(format);
});

test.each(["out.docx", "out.csv.gz", "d/рейтинг.xls"])("%s has an ending of no format", (output) => {
  expect(() => outputFormat({ output }, rating)).toThrow(UsageError);
});

test.each([
  ["compute"],
  ["methodology", "show"],
  ["gap", "01"],
  ["verify", "../verify/published.csv", "."],
  ["compare", ".", "."],
])("%s refuses it, and lists the endings there are", async (...command) => {
  const { stderr, code } = await run([...command, "-o", "out.docx"], { cwd: small });
  expect(code).toBe(2);
  expect(stderr).toContain("--output out.docx: по окончанию имени формат не определить; бывает .txt, ");
});

test("a format that is named beats the ending", () => {
  expect(outputFormat({ format: "md", output: "gap.json" }, report).name).toBe("md");
  expect(outputFormat({}, report).name).toBe("table");
});

/* file · parts of the answer · what is said */
test.each([
  ["gap.csv", report, "--output gap.csv: в формате csv этого отчёта нет; бывает table, json, md, html, xlsx"],
  [
    "a.xml",
    rating,
    "--output a.xml: в формате junit этого отчёта нет; бывает table, csv, tsv, json, md, html, xlsx",
  ],
])("%s is of a format that cannot hold the answer", (output, parts, says) => {
  const refused = () => outputFormat({ output }, parts);
  expect(refused).toThrow(UsageError);
  expect(refused).toThrow(expect.objectContaining({ words: expect.objectContaining({ ru: says }) }));
});

test("what an option leaves no format for is said of the option", () => {
  const refused = () => outputFormat({ format: "csv" }, report, "tiesReport");
  expect(refused).toThrow("--ties-report: the format is one of table, json, md, html, xlsx");
});

test("a format added to the list is there by its name and by its ending", () => {
  const yaml = format("yaml", ".yaml", "json", async () => (json) => `${Object.keys(json).join()}\n`);
  const more = [...formats, yaml];
  expect(outputFormat({ output: "a.yaml" }, report, undefined, more)).toBe(yaml);
  expect(outputFormat({ format: "yaml" }, report, undefined, more)).toBe(yaml);
});
