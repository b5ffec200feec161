import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { exportFiles, type InputFlags, loadedMethodology, pathsIn } from "../../src/cli/inputs.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { TableId } from "../../src/model/brand.ts";
import type { ExportFiles, Source } from "../../src/model/source.ts";
import { folder, organizationFiles, small } from "../build/files.ts";

const needed = { tables: [{ id: "organizations" as TableId, files: "organizations*" }], hashes: false };
const both = { "regions.csv": "", "organizations.csv": "" };

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function filesOf(names: readonly string[], flags: InputFlags = {}, dir?: string) {
  const cwd = folder(Object.fromEntries(names.map((name) => [name, ""])));
  return exportFiles(nodeFiles(nothing(), "/shipped", cwd), dir, flags, needed);
}

async function namesOf(...args: Parameters<typeof filesOf>) {
  const files = await filesOf(...args);
  if (!files.ok) throw new Error(JSON.stringify(files.findings));
  const { regions, tables } = files.value;
  return [regions.name, ...[...tables.values()].flat().map(({ name }) => name)];
}

describe("a folder's exports", () => {
  test("are found under the usual names, whatever else lies there", async () => {
    expect(await namesOf(["notes.csv", "organizations.csv", "regions.csv", "regions.csv.bak"])).toEqual([
      "regions.csv",
      "organizations.csv",
    ]);
  });

  test("are those of the folder that is named, by their bare names", async () => {
    expect(await namesOf(["q1/regions.csv", "q1/organizations.csv"], {}, "q1")).toEqual([
      "regions.csv",
      "organizations.csv",
    ]);
  });

  test("may be several of organisations, packed or not, always in the same order", async () => {
    const names = ["organizations-2.csv", "organizations.csv", "organizations-10.csv.gz", "regions.csv.gz"];
    expect(await namesOf(names)).toEqual([
      "regions.csv.gz",
      "organizations-10.csv.gz",
      "organizations-2.csv",
      "organizations.csv",
    ]);
  });

  test("give way to a file that is named", async () => {
    expect(await namesOf(Object.keys(both), { organizations: ["a.csv", "b.csv"] })).toEqual([
      "regions.csv",
      "a.csv",
      "b.csv",
    ]);
    expect(await namesOf(Object.keys(both), { regions: "-" })).toEqual(["<stdin>", "organizations.csv"]);
  });

  test("need not be there where both are named", async () => {
    const flags = { regions: "r.csv", organizations: ["o.csv"] };
    expect(await namesOf([], flags, "no-such-folder")).toEqual(["r.csv", "o.csv"]);
  });

  test("are all told where they are lacking", async () => {
    const files = await filesOf([]);
    expect(files.findings.flatMap(({ examples }) => examples)).toMatchObject([
      { kind: "no-export", role: "regions", at: { in: "file", file: "regions.csv" } },
      { kind: "no-export", role: "organizations", at: { in: "file", file: "organizations.csv" } },
    ]);
  });

  test("are of regions alone where the methodology has no organisations", async () => {
    const cwd = folder({ "regions.csv": "" });
    const files = await exportFiles(
      nodeFiles(nothing(), "/shipped", cwd),
      undefined,
      {},
      {
        tables: [],
        hashes: false,
      },
    );
    expect(files.ok && files.value.tables.size).toBe(0);
  });

  test("cannot be looked for in a folder that is not there, or is a file", async () => {
    const reasons = async (dir: string) =>
      (await filesOf(["regions.csv"], {}, dir)).findings.flatMap(({ examples }) => examples);
    expect(await reasons("no-such-folder")).toMatchObject([{ kind: "cannot-read", reason: "not-found" }]);
    expect(await reasons("regions.csv")).toMatchObject([{ kind: "cannot-read", reason: "not-a-folder" }]);
  });
});

describe("how they are to be read", () => {
  test.each([
    [{}, { encoding: undefined, delimiter: undefined }],
    [{ delimiter: ";" }, { encoding: undefined, delimiter: ";" }],
    [{ delimiter: "tab" }, { encoding: undefined, delimiter: "\t" }],
    [{ delimiter: "\\t" }, { encoding: undefined, delimiter: "\t" }],
    [{ encoding: "UTF8" }, { encoding: "utf-8", delimiter: undefined }],
    [{ encoding: "cp1251" }, { encoding: "windows-1251", delimiter: undefined }],
    [{ encoding: "Windows-1251" }, { encoding: "windows-1251", delimiter: undefined }],
    [{ encoding: "utf-16le" }, { encoding: "utf-16le", delimiter: undefined }],
  ])("%j means %j", async (flags, dialect) => {
    const files = await filesOf(Object.keys(both), flags);
    expect(files.ok && files.value.dialect).toEqual(dialect);
  });

  test.each([{ delimiter: ":" }, { delimiter: "" }, { encoding: "koi8-u" }, { encoding: "constructor" }])(
    "%j is no way to read",
    async (flags) => {
      await expect(filesOf(Object.keys(both), flags)).rejects.toThrow(UsageError);
    },
  );
});

test.each([
  { regions: "-", organizations: ["-"] },
  { organizations: ["-", "-"] },
  { methodology: "-", regions: "-" },
])("standard input is one file only, not %j", async (flags) => {
  await expect(filesOf(Object.keys(both), flags)).rejects.toThrow(UsageError);
});

describe("the methodology is", () => {
  const own = readFileSync(join(small, "methodology.yaml"), "utf8");
  const titled = (title: string) => own.replace(/^title: .*$/m, `title: ${title}`);
  const titleOf = async (names: readonly string[], dir?: string, named?: string) => {
    const cwd = folder(Object.fromEntries(names.map((name) => [name, titled(name)])));
    const files = nodeFiles(nothing(), folder({ "methodology.yaml": titled("shipped") }), cwd);
    const loaded = await loadedMethodology({ files, shipped: async () => undefined }, dir, named);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
    return [loaded.value.title, loaded.builtIn];
  };

  test.each([
    [["my.yaml", "methodology.yaml"], undefined, "my.yaml", "my.yaml"],
    [["methodology.yaml", "q1/methodology.yaml"], "q1", undefined, "q1/methodology.yaml"],
    [["methodology.yaml"], undefined, undefined, "methodology.yaml"],
    [["methodology.yaml", "q1/regions.csv"], "q1", undefined, "shipped"],
  ])("of %j, in the folder %s with %s named, %s", async (names, dir, named, wanted) => {
    expect(await titleOf(names, dir, named)).toEqual([wanted, wanted === "shipped"]);
  });
});

test("files of the folder are reached through it, those that are named by their own paths", async () => {
  const source = (name: string) => ({ name }) as Source;
  const files = {
    regions: source("regions.csv"),
    tables: organizationFiles([source("a/o.csv")]),
  } as unknown as ExportFiles;
  const pathOf = pathsIn("q1", { organizations: ["a/o.csv"] }, files, false);
  expect(["regions.csv", "a/o.csv", "methodology.yaml"].map(pathOf)).toEqual([
    "q1/regions.csv",
    "a/o.csv",
    "q1/methodology.yaml",
  ]);
  expect(pathsIn("q1", {}, files, true)("methodology.yaml")).toBe("<built-in>");
  expect(pathsIn(undefined, {}, files, false)("regions.csv")).toBe("regions.csv");
});

test("a packed export has the size of its file", async () => {
  const packed = gzipSync("data");
  const cwd = folder({ "regions.csv.gz": packed, "organizations.csv": "" });
  const files = await exportFiles(nodeFiles(nothing(), "/shipped", cwd), undefined, {}, needed);
  expect(files.ok && files.value.regions.size).toBe(packed.length);
});

test("one organisation file given twice is a slip of the hand, however it is written", async () => {
  const files = nodeFiles(nothing(), "/shipped", folder({ "r.csv": "", "o.csv": "" }));
  const flags = { regions: "r.csv", organizations: ["o.csv", "./o.csv"] };
  await expect(exportFiles(files, undefined, flags, needed)).rejects.toThrow("is given twice");
});
