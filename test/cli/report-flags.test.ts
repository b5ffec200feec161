import { describe, expect, test } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { presentationOf, reportFormat } from "../../src/cli/report-flags.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { sheetFormats } from "../../src/format/report.ts";
import { root } from "./folder.ts";

describe("the format: the one named, else that of the file's ending, else a table", () => {
  test.each([
    [undefined, undefined, "table"],
    [undefined, "gap.json", "json"],
    [undefined, "gap.MD", "md"],
    [undefined, "gap", "table"],
    ["md", "gap.json", "md"],
    ["json", undefined, "json"],
    [undefined, "gap.csv", "csv"],
    [undefined, "csv", "table"],
    ["json", "gap.tsv", "json"],
  ] as const)("%s into %s: %s", (format, output, wanted) => {
    const flags = {
      color: "auto",
      ...(format === undefined ? {} : { format }),
      ...(output === undefined ? {} : { output }),
    } as const;
    expect(reportFormat(flags)).toBe(wanted);
  });
});

describe("an ending of a format that the report does not have is a wrong argument", () => {
  test.each([
    ["gap.csv", sheetFormats, "--output gap.csv: в формате csv этого отчёта нет; бывает table, json, md"],
    ["gap.TSV", undefined, "--output gap.TSV: в формате tsv этого отчёта нет; бывает table, csv, json, md"],
  ] as const)("%s of %s: %s", (output, of, says) => {
    const refused = () => reportFormat({ color: "auto", output }, of);
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(expect.objectContaining({ words: expect.objectContaining({ ru: says }) }));
  });
});

async function* nothing(): AsyncIterable<Uint8Array> {}

/** At a terminal of 60 columns. */
const effects: Effects = {
  env: {},
  stdout: { write: () => undefined, isTerminal: true, width: 60 },
  stderr: { write: () => undefined, isTerminal: true, width: 60 },
  files: nodeFiles(nothing(), root, root),
  shipped: async () => undefined,
};
const session = { effects, lang: "en", version: "1.2.3" } as const;

test("a terminal has a width and colours, a file neither", () => {
  const tool = { name: "pos-rating", version: "1.2.3" };
  expect(presentationOf(session, { color: "auto" })).toEqual({
    lang: "en",
    width: 60,
    color: true,
    bom: false,
    excel: false,
    tool,
  });
  expect(presentationOf(session, { color: "auto", output: "gap.txt", addBom: true })).toEqual({
    lang: "en",
    width: undefined,
    color: false,
    bom: true,
    excel: false,
    tool,
  });
});
