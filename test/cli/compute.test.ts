import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folder, small } from "../build/files.ts";
import { run } from "./run.ts";

const regions = readFileSync(join(small, "regions.csv"));
const organizations = readFileSync(join(small, "organizations.csv"));
const methodology = readFileSync(join(small, "methodology.yaml"));
const everything = {
  "regions.csv": regions,
  "organizations.csv": organizations,
  "methodology.yaml": methodology,
};

async function printed(...flags: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await run(["compute", ...flags], { cwd: small });
  expect([stderr, code]).toEqual(["", 0]);
  return stdout;
}

describe("the result goes to a file", () => {
  test.each([
    ["rating.csv", "csv"],
    ["rating.tsv", "tsv"],
    ["rating.json", "json"],
    ["rating.MD", "md"],
    ["rating.txt", "table"],
    ["rating", "table"],
    ["рейтинг.csv", "csv"],
  ])("%s in the format of its ending, %s, and nothing is printed", async (name, format) => {
    const cwd = folder();
    expect(await run(["compute", small, "-o", name], { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(readFileSync(join(cwd, name), "utf8")).toBe(await printed("-f", format));
    expect(readdirSync(cwd)).toEqual([name]);
  });

  test("in the format that is named, whatever its ending", async () => {
    const cwd = folder();
    await run(["compute", small, "-o", "rating.csv", "-f", "json"], { cwd });
    expect(readFileSync(join(cwd, "rating.csv"), "utf8")).toBe(await printed("-f", "json"));
  });

  test("without colour and 80 columns wide, whatever the terminal", async () => {
    const cwd = folder();
    await run(["compute", small, "-o", "rating.txt"], { cwd, width: 40 });
    expect(readFileSync(join(cwd, "rating.txt"), "utf8")).toBe(await printed());
  });

  test("in the place of the one before", async () => {
    const cwd = folder({ "rating.csv": "old" });
    await run(["compute", small, "-o", "rating.csv", "--add-bom"], { cwd });
    expect(readFileSync(join(cwd, "rating.csv"), "utf8")).toBe(`\uFEFF${await printed("-f", "csv")}`);
  });

  test("not at all where the data are invalid: the one before stays", async () => {
    const cwd = folder({ ...everything, "regions.csv": "", "rating.csv": "old" });
    expect((await run(["compute", "-o", "rating.csv"], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, "rating.csv"), "utf8")).toBe("old");
  });

  test("not at all where a folder is in its way: nothing is left beside it", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "rating.csv"));
    const { stderr, code } = await run(["compute", small, "-o", "rating.csv"], { cwd });
    expect([stderr.split("\n")[0], code]).toEqual(["ошибка: rating.csv: это папка, а нужно имя файла", 4]);
    expect(readdirSync(cwd)).toEqual(["rating.csv"]);
  });
});

describe("the same exports give the same rating", () => {
  const same = async (
    files: Record<string, Uint8Array>,
    flags: readonly string[] = [],
    stdin?: Uint8Array,
  ) => {
    const world = { cwd: folder(files), ...(stdin === undefined ? {} : { stdin }) };
    const { stdout, stderr, code } = await run(["compute", "-f", "csv", ...flags], world);
    expect({ stdout, stderr, code }).toEqual({ stdout: await printed("-f", "csv"), stderr: "", code: 0 });
  };

  test("packed", async () => {
    await same({
      "methodology.yaml": methodology,
      "regions.csv.gz": gzipSync(regions),
      "organizations.csv.gz": gzipSync(organizations),
    });
  });

  test("in two files of organisations", async () => {
    const [header = "", ...rows] = organizations.toString().split(/(?<=\n)/);
    const part = (from: number, to?: number) => Buffer.from([header, ...rows.slice(from, to)].join(""));
    await same({
      "methodology.yaml": methodology,
      "regions.csv": regions,
      "organizations-1.csv": part(0, 3),
      "organizations-2.csv": part(3),
    });
  });

  test("from standard input, packed or not", async () => {
    const rest = { "methodology.yaml": methodology, "regions.csv": regions };
    await same(rest, ["--organizations", "-"], organizations);
    await same(rest, ["--organizations", "-"], gzipSync(organizations));
    await same({ ...rest, "organizations.csv": organizations }, ["--regions", "-"], regions);
    await same(
      { "regions.csv": regions, "organizations.csv": organizations },
      ["--methodology", "-"],
      methodology,
    );
  });

  test("with rows ended as Windows ends them, a byte-order mark, and blank rows at the end", async () => {
    const windows = (bytes: Uint8Array) =>
      Buffer.from(`\uFEFF${bytes.toString().replaceAll("\n", "\r\n")}\r\n\r\n`);
    await same({
      ...everything,
      "regions.csv": windows(regions),
      "organizations.csv": windows(organizations),
    });
  });
});

test("a rating of regions alone needs no organisations", async () => {
  const cwd = folder({
    "regions.csv": "code,region,schools\n01,Озёрный край,10\n02,Лесная область,10\n",
    "methodology.yaml": `id: schools
title: Школы
max_points: 10
ranking: {on: exact, round: {places: 0, mode: half-up}, order: descending, ties: dense}
exports:
  missing_values: [""]
  regions:
    key: code
    name: region
    columns: {code: {type: code}, region: {type: text}, schools: {type: integer}}
blocks:
  - id: main
    title: Образование
    aggregate: sum
    indicators:
      - id: schools
        title: Школ
        weight: 10
        formula: regions.schools
        scale: {kind: goalposts, worst: 0, best: 10}
        missing: zero
`,
  });
  const { stdout, code } = await run(["compute", "-f", "tsv"], { cwd });
  expect(code).toBe(0);
  expect(
    stdout
      .split("\n")
      .slice(1, 3)
      .map((row) => row.split("\t").slice(0, 2)),
  ).toEqual([
    ["1", "true"],
    ["1", "true"],
  ]);
});

test("problems are JSON on standard error where the rating would be JSON", async () => {
  const { stdout, stderr, code } = await run(["compute", "-f", "json"], { cwd: folder() });
  expect([stdout, code]).toEqual(["", 4]);
  expect(JSON.parse(stderr)).toMatchObject({
    errors: 2,
    problems: [{ kind: "no-export" }, { kind: "no-export" }],
  });
});
