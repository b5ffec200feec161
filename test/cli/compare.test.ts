import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatsFor } from "../../src/format/formats.ts";
import { folder, root, small } from "../build/files.ts";
import { run } from "./run.ts";

const previous = join(root, "fixtures/compare/previous");
const json = readFileSync(join(root, "fixtures/compare/previous.json"));

test.each(formatsFor(["sheets", "records", "json"]).map(({ name }) => name))(
  "a folder and the JSON of it are the same side, %s",
  async (format) => {
    const cwd = folder({ "previous.json": json });
    const rest = [small, "--format", format, "--by-district"];
    const read = await run(["compare", "previous.json", ...rest], { cwd });
    const computed = await run(["compare", previous, ...rest], { cwd });
    expect([read.code, read.stderr]).toEqual([0, ""]);
    // The period of the JSON names it; weights and formulas are not in it.
    if (format === "csv" || format === "tsv") expect(read.stdout).toBe(computed.stdout);
  },
);

test("one side can be standard input", async () => {
  const piped = await run(["compare", "-", small, "-f", "csv"], { cwd: small, stdin: json });
  const named = await run(["compare", previous, small, "-f", "csv"], { cwd: small });
  expect(piped).toEqual(named);
});

test("the result goes to a file in the format of its ending", async () => {
  const cwd = folder();
  expect(await run(["compare", previous, small, "-o", "c.md"], { cwd })).toEqual({
    stdout: "",
    stderr: "",
    code: 0,
  });
  const { stdout } = await run(["compare", previous, small, "-f", "md"], { cwd });
  expect(readFileSync(join(cwd, "c.md"), "utf8")).toBe(stdout);
});

/* what is wrong with a side · exit code */
test.each([
  ["it is not there", {}, 4],
  ["it is no JSON", { "then.json": "region,place\n" }, 4],
  ["it is no rating", { "then.json": "{}" }, 1],
  ["its exports are not there", { "then.json/readme": "" }, 4],
  ["its methodology has an error", { "then.json/methodology.yaml": "id: x\n" }, 3],
])("%s", async (_name, files, code) => {
  const cwd = folder(files);
  for (const sides of [
    ["then.json", small],
    [small, "then.json"],
  ]) {
    const found = await run(["compare", ...sides], { cwd });
    expect([found.code, found.stdout]).toEqual([code, ""]);
    expect(found.stderr).toMatch(/^ошибка: |Одинаковых/);
  }
});

test("both sides are told of at once", async () => {
  const { stderr } = await run(["compare", "a.json", "b.json", "--lang", "en"], { cwd: folder() });
  expect(stderr).toContain("a.json");
  expect(stderr).toContain("b.json");
});

describe("the published years", () => {
  const published = join(root, "fixtures/published");

  test("2024 and 2025 as the ministry's release has them", async () => {
    const { stdout, code } = await run(["compare", "2024-y", "2025-y", "-f", "json"], { cwd: published });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      previous: { mean: "440", rated: 84 },
      current: { mean: "464", rated: 84 },
      by_points: { improved: 50, worsened: 26, stayed: 8 },
    });
    const table = await run(["compare", "2024-y", "2025-y"], { cwd: published });
    expect(table.stdout.replaceAll(/\s+/g, " ")).toContain(
      "Средний балл вырос с 440 до 464; 50 регионов улучшили результат, 26 ухудшили, 8 сохранили; в первой десятке: 1 — Ханты-Мансийский автономный округ — Югра; ",
    );
  });

  test.each(["2022-9m", "2024-y", "2025-9m", "2025-y"])("%s with itself has not changed", async (period) => {
    const { stdout } = await run(["compare", period, period, "-f", "json"], { cwd: published });
    expect(JSON.parse(stdout)).toMatchObject({ unchanged: true, by_points: { improved: 0, worsened: 0 } });
  });

  test.each(["2022-9m", "2024-y", "2025-9m", "2025-y"])("%s follows from its exports", async (period) => {
    expect((await run(["verify", `${period}/published.csv`, period], { cwd: published })).code).toBe(0);
  });
});
