import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { numberCell, type Table, textCell } from "../../../src/format/table.ts";
import { toXlsx } from "../../../src/format/to-xlsx.ts";
import { folder } from "../../build/files.ts";
import { plain } from "../../build/sample-rating.ts";

/* What LibreOffice shows of a book, where it is installed: texts as they are, numbers as they were printed. */

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
if (!isInstalled) process.stderr.write("Left out: what LibreOffice shows of a book, there is no soffice\n");

const texts = [
  "007",
  "=1+1",
  "+7 900",
  "-5",
  "@a",
  "'a",
  "#N/A",
  "#REF!",
  "_x0041_",
  "a_x000D_b",
  "<b>&amp;",
  " a ",
  "1e5",
  "12.5",
  "TRUE",
];
const numbers = [
  "375",
  "12.50",
  "94.0%",
  "94.0\u00a0%",
  "+200",
  "−25",
  "=5",
  "=2.5",
  "= 0",
  "↑ +24",
  "↓ −26",
  "↓ 2",
  "−0.0",
  "999999999999999",
  "1/3",
];

const table: Table = {
  title: [],
  columns: ["Text", "Number"].map((heading) => ({ id: heading, heading, align: "left" })),
  rows: texts.map((text, index) => [textCell(text), numberCell(numbers[index] ?? "")]),
  notes: [],
};

test.skipIf(!isInstalled)("LibreOffice shows what was written", { timeout: 120_000 }, async () => {
  const cwd = folder();
  const page = { kind: "grid", table } as const;
  writeFileSync(
    join(cwd, "a.xlsx"),
    await toXlsx({ pages: [page], records: undefined }, { ...plain, lang: "en" }),
  );
  // UTF-8, comma, quotes, cells as they are shown.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true";
  const profile = `-env:UserInstallation=${pathToFileURL(join(cwd, "profile"))}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", filter, "--outdir", cwd, join(cwd, "a.xlsx")],
    { stdio: "ignore" },
  );
  const rows: string[][] = parse(readFileSync(join(cwd, "a.csv")), { bom: true });
  expect(rows).toEqual([["Text", "Number"], ...texts.map((text, index) => [text, numbers[index]])]);
});
