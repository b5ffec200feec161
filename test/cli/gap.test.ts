import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "./run.ts";

const worked = join(root, "fixtures/worked-example");

async function gap(...args: readonly string[]) {
  return run(["gap", ...args], { cwd: worked });
}

test("steps, and ways to a place where one is asked for", async () => {
  const steps = await gap("05");
  expect([steps.stderr, steps.code]).toEqual(["", 0]);
  expect(steps.stdout).toContain("Изменить: answered_on_time: +1 (107 → 108)");
  expect(steps.stdout).not.toContain("Вариант");
  const ways = await gap("05", "--to-place", "1", "--lang", "en");
  expect(ways.stdout).toContain("Option 1: place 1, change 1 indicator");
});

test("what the JSON of a step says to set, whatif computes to the same place and total", async () => {
  const { indicators } = JSON.parse((await gap("05", "-f", "json")).stdout);
  for (const { kind, set, total, place } of indicators) {
    if (kind !== "step") continue;
    const { stdout, code } = await run(["whatif", "--set", set, "-f", "json"], { cwd: worked });
    expect(code).toBe(0);
    const { regions } = JSON.parse(stdout);
    const moved = regions.find((one: { region_code: string }) => one.region_code === "05");
    expect(moved).toMatchObject({ place, exact_points: { current: total } });
  }
  expect(indicators.filter(({ kind }: { kind: string }) => kind === "step")).toHaveLength(3);
});

describe("wrong arguments end with exit code 2 and a sentence", () => {
  test.each([
    [["Речной крей"], "может быть, Речной край?"],
    [["Нигде"], "региона «Нигде» в выгрузке нет"],
    [["06"], "не оценивается: Город сравнивают не с регионами, а с другими городами"],
    [["05", "--to-place", "0"], "нужно целое число от 1"],
    [["05", "--to-place", "first"], "нужно целое число от 1"],
    [["05", "--to-place", "1.5"], "нужно целое число от 1"],
    [["05", "-f", "csv"], "бывает table, json, md"],
    [["05", "-o", "gap.csv"], "--output gap.csv: в формате csv этого отчёта нет; бывает table, json, md"],
    [["05", "-o", "gap.tsv"], "--output gap.tsv: в формате tsv этого отчёта нет"],
  ])("%s: %s", async (args, says) => {
    const { stdout, stderr, code } = await gap(...args);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(says);
  });
});

test("a place below the present one is held already", async () => {
  expect((await gap("05", "--to-place", "4", "--lang", "en")).stdout).toContain("there already, or above");
  expect((await gap("05", "--to-place", "99", "--lang", "en")).stdout).toContain("There is no place 99");
});

test("inputs with an error are told of as compute tells of them", async () => {
  const organizations = readFileSync(join(small, "organizations.csv"), "utf8").replace(
    ",90,90,90,",
    ",90,91,90,",
  );
  const cwd = folder({ "o.csv": organizations });
  const flags = [small, "--organizations", "o.csv"];
  const computed = await run(["compute", ...flags], { cwd });
  expect(computed.code).toBe(1);
  expect(await run(["gap", "01", ...flags], { cwd })).toEqual(computed);
});

test("the result goes to a file in the format of its ending", async () => {
  const cwd = folder();
  expect(await run(["gap", "05", worked, "-o", "gap.md"], { cwd })).toEqual({
    stdout: "",
    stderr: "",
    code: 0,
  });
  expect(readFileSync(join(cwd, "gap.md"), "utf8")).toBe((await gap("05", "-f", "md")).stdout);
  expect((await run(["gap", "05", worked, "-o", "none/gap.md"], { cwd })).code).toBe(4);
});
