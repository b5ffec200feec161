import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "./run.ts";

const cwd = join(root, "fixtures");
const both = ["compare/previous", "small"];

async function attribute(...args: readonly string[]) {
  return run(["attribute", ...args], { cwd });
}

test("all regions: places and points; the folders name the periods", async () => {
  const { stdout, stderr, code } = await attribute(...both);
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout).toContain("Что изменилось: previous → small");
  expect(stdout).toMatch(/Лесная область +3 +=1 +\+2 +\+1,5 +\+0,5/);
});

test.each(["02", "Лесная область", "лесная обл."])("one region, called %s: a waterfall", async (name) => {
  const { stdout, code } = await attribute(...both, "--region", name, "--lang", "en");
  expect(code).toBe(0);
  expect(stdout).toContain("Place 3 → 1: +2");
});

test("csv and json tell of the region that is asked for, and csv may have a mark for spreadsheets", async () => {
  const csv = (await attribute(...both, "--region", "02", "-f", "csv", "--add-bom")).stdout;
  expect(csv.trimEnd().split("\n").slice(1)).not.toHaveLength(0);
  for (const row of csv.trimEnd().split("\n").slice(1)) expect(row).toMatch(/^02,/);
  expect(csv).toMatch(/^\uFEFFregion_code,/);
  const json = JSON.parse((await attribute(...both, "--region", "02", "-f", "json")).stdout);
  expect(json.regions).toMatchObject([
    { region_code: "02", places_gained: 2, causes: { places: { own: "1.5" } } },
  ]);
});

test("the years of the published fixtures: the methodology's part is that of another methodology only", async () => {
  const own = ["published/2025-9m", "published/2025-y", "-f", "json"];
  const { indicators, regions } = JSON.parse((await attribute(...own)).stdout);
  expect(new Set(indicators.map((one: { status: string }) => one.status))).toEqual(new Set(["both"]));
  const parts = regions.map(
    (one: { causes: { places: Record<string, string> } }) => one.causes.places["methodology"],
  );
  expect(parts).toHaveLength(84);
  expect(new Set(parts)).toEqual(new Set(["0"]));
});

describe("wrong arguments end with exit code 2 and a sentence", () => {
  test.each([
    [[...both, "--region", "04"], "у региона «Горная республика» есть место только в одном из периодов"],
    [[...both, "--region", "06"], "у региона «Речная область» есть место только в одном из периодов"],
    [[...both, "--region", "05"], "регион «Приморский город» не оценивается: Подключён только в декабре"],
    [[...both, "--region", "Лесная облость"], "может быть, Лесная область?"],
    [[...both, "--region", "Нигде"], "региона «Нигде» в выгрузке нет"],
    [[...both, "-f", "xml"], "бывает table, csv, tsv, json, md"],
    [["compare/previous.json", "small"], "нужна папка с выгрузками"],
    [[...both, "--region", "03", "--top", "1"], "--top: вместе с --region не действует"],
    [["small"], "current"],
  ])("%s: %s", async (args, says) => {
    const { stdout, stderr, code } = await attribute(...args);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr.toLowerCase()).toContain(says.toLowerCase());
  });

  test("in English", async () => {
    expect((await attribute(...both, "--region", "04", "--lang", "en")).stderr).toContain(
      'region "Горная республика" is ranked in one of the periods only',
    );
  });
});

test("what is wrong with either period is told, with its exit code", async () => {
  expect((await attribute("small", "none")).code).toBe(4);
  expect((await attribute("none", "small")).code).toBe(4);
  const files = ["regions.csv", "organizations.csv", "methodology.yaml"].map(
    (name) => [`bad/${name}`, readFileSync(join(small, name), "utf8").replace("100000", "many")] as const,
  );
  const bad = join(folder(Object.fromEntries(files)), "bad");
  for (const periods of [
    [bad, small],
    [small, bad],
  ]) {
    const { stdout, stderr, code } = await attribute(...periods);
    expect([stdout, code]).toEqual(["", 1]);
    expect(stderr).toContain("«many» — не число");
  }
  expect((await attribute(bad, bad)).stderr).toContain("2 ошибки");
});
