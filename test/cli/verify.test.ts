import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "./run.ts";

const good = "region,place\nЛесная область,1\nСтепная область,1\n";
const bad = "region,place\nЛесная область,2\n";
const unknown = "region,place\nНигде,2\n";

async function verify(table: string, ...flags: readonly string[]) {
  return run(["verify", "p.csv", small, ...flags], { cwd: folder({ "p.csv": table }) });
}

/* table · exit code */
test.each([
  ["every row is reproduced", good, 0],
  ["a row differs", bad, 1],
  ["a row cannot be judged", unknown, 1],
  ["the table has an error", "region,place\nЛесная область,first\n", 1],
  ["the table has no rows", "region,place\n", 1],
  ["the table has no places", "region\nЛесная область\n", 1],
])("%s, in every format", async (_name, table, code) => {
  for (const format of ["table", "json", "md", "html", "xlsx", "github", "junit"]) {
    expect((await verify(table, "--format", format)).code, format).toBe(code);
  }
});

test("a published table that is not there is code 4, a methodology with an error 3", async () => {
  const cwd = folder({ "p.csv": good, "m.yaml": "id: x\n" });
  expect((await run(["verify", "none.csv", small], { cwd })).code).toBe(4);
  expect((await run(["verify", "p.csv", join(small, "none")], { cwd })).code).toBe(4);
  expect((await run(["verify", "p.csv", small, "--methodology", "m.yaml"], { cwd })).code).toBe(3);
});

test("exports with an error are told of as compute tells of them", async () => {
  const regions = readFileSync(join(small, "regions.csv"), "utf8").replace("100000", "many");
  const cwd = folder({ "p.csv": good, "r.csv": regions });
  const flags = [small, "--regions", "r.csv"];
  const told = await run(["verify", "p.csv", ...flags], { cwd });
  const computed = await run(["compute", ...flags], { cwd });
  expect(told).toEqual(computed);
  expect((await run(["verify", "p.csv", ...flags, "--skip-invalid"], { cwd })).stdout).toContain(
    "Воспроизведена вся таблица: 2 строки.",
  );
});

describe("the result goes to a file in the format of its ending", () => {
  test.each([
    ["v.json", "json"],
    ["v.md", "md"],
    ["v.xml", "junit"],
    ["v.txt", "table"],
    ["v", "table"],
  ])("%s: %s", async (name, format) => {
    const cwd = folder({ "p.csv": bad });
    expect(await run(["verify", "p.csv", small, "-o", name], { cwd })).toEqual({
      stdout: "",
      stderr: "",
      code: 1,
    });
    expect(readFileSync(join(cwd, name), "utf8")).toBe((await verify(bad, "-f", format)).stdout);
  });

  test("and where it cannot be written, that is the code", async () => {
    expect((await verify(good, "-o", "none/v.json")).code).toBe(4);
    expect((await verify(good, "--check-ties")).code).toBe(2);
  });
});

describe("--check-ties", () => {
  const ties = (table: string, ...flags: readonly string[]) =>
    run(["verify", "p.csv", "--check-ties", ...flags], { cwd: folder({ "p.csv": table }) });

  test("needs no exports; its code says whether the places are possible at all", async () => {
    expect((await ties(good)).code).toBe(0);
    expect((await ties("region,place\na,1\nb,1\nc,1.5\n")).code).toBe(1);
    expect((await ties(good, "-o", "none/t.md")).code).toBe(4);
  });

  test("says of the year 2025 that its places are dense", async () => {
    const table = join(root, "fixtures/published/places.csv");
    const { stdout, code } = await run(
      ["verify", table, "--period", "2025-y", "--check-ties", "-f", "json"],
      { cwd: root },
    );
    expect([JSON.parse(stdout).possible, code]).toEqual([["dense"], 0]);
  });
});
