import { expect, test } from "vitest";
import { outputFormat } from "../../src/cli/output-format.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { fileEndings } from "../../src/questions/rating/formats.ts";
import { verificationEndings } from "../../src/questions/verify/verification-format.ts";
import { small } from "./folder.ts";
import { run } from "./run.ts";

test.each([
  ["rating.csv", "csv"],
  ["Рейтинг.CSV", "csv"],
  ["out/rating.tsv", "tsv"],
  ["rating.json", "json"],
  ["rating.md", "md"],
  ["rating.txt", "table"],
  ["csv", "table"],
  ["/dev/stdout", "table"],
  ["2025.y/rating", "table"],
  ["../rating", "table"],
])("a rating into %s is written as %s", (output, format) => {
  expect(outputFormat(output, fileEndings)).toBe(format);
});

test.each([
  ["a.txt", "table"],
  ["отчёт.MD", "md"],
  ["junit.xml", "junit"],
  ["xml", "table"],
])("a verification into %s is written as %s", (output, format) => {
  expect(outputFormat(output, verificationEndings)).toBe(format);
});

test.each(["out.xlsx", "out.csv.gz", "d/рейтинг.xls"])("%s has an ending of no format", (output) => {
  expect(() => outputFormat(output, fileEndings)).toThrow(UsageError);
});

test.each([
  ["compute"],
  ["methodology", "show"],
  ["gap", "01"],
  ["verify", "../verify/published.csv", "."],
  ["compare", ".", "."],
])("%s refuses it, and lists the endings there are", async (...command) => {
  const { stderr, code } = await run([...command, "-o", "out.xlsx"], { cwd: small });
  expect(code).toBe(2);
  expect(stderr).toContain("--output out.xlsx: по окончанию имени формат не определить; бывает .txt, ");
});
