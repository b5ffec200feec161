import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root } from "../build/files.ts";
import { run } from "./run.ts";

const worked = join(root, "fixtures/worked-example");

async function whatif(...args: readonly string[]) {
  return run(["whatif", ...args], { cwd: worked });
}

test("a value, a weight and the ties at once; several of a kind", async () => {
  const { stdout, stderr, code } = await whatif(
    ...["--set", "02.bodies=8", "--set", "Речной край.organizations.participants=+100"],
    ...["--weight", "projects=10", "--weight", "connected=0", "--ties", "ordinal", "-f", "json"],
  );
  expect([stderr, code]).toEqual(["", 0]);
  expect(JSON.parse(stdout)).toMatchObject({
    changes: [
      { kind: "value", region_code: "02", before: "4", after: "8" },
      { kind: "value", region_code: "05", before: "2300", after: "2400" },
      { kind: "weight", indicator: "connected", before: "20", after: "0" },
      { kind: "weight", indicator: "projects", before: "20", after: "10" },
      { kind: "ties", before: "dense", after: "ordinal" },
    ],
    max_points: "70",
  });
});

test("no file is changed, and a trial that changes nothing says so", async () => {
  const files = ["regions.csv", "organizations.csv", "methodology.yaml"];
  const read = () => files.map((name) => readFileSync(join(worked, name), "utf8"));
  const before = read();
  expect((await whatif("--set", "02.bodies=4")).stdout).toContain("Места и баллы не изменились.");
  expect((await whatif("--set", "02.bodies=8")).stdout).toContain("Файлы не изменены.");
  expect(read()).toEqual(before);
});

test("the same as computing from files with the same change", async () => {
  const regions = readFileSync(join(worked, "regions.csv"), "utf8");
  const changed = regions.replace("150000,4", "150000,8");
  expect(changed).not.toBe(regions);
  const cwd = folder({ "regions.csv": changed });
  const computed = await run(["compute", worked, "--regions", "regions.csv", "-f", "json"], { cwd });
  const totals = new Map<string, unknown>(
    JSON.parse(computed.stdout).regions.map(
      (one: { region_code: string; place: number; exact_total: string }) => [
        one.region_code,
        [one.place, one.exact_total],
      ],
    ),
  );
  const { regions: moved } = JSON.parse((await whatif("--set", "02.bodies=8", "-f", "json")).stdout);
  expect(moved).toHaveLength(3);
  for (const { region_code, place, exact_points } of moved) {
    expect([place, exact_points.current]).toEqual(totals.get(region_code));
  }
});

describe("wrong arguments end with exit code 2 and a sentence", () => {
  test.each([
    [[], "нечего менять: нужен хотя бы один ключ --set, --weight или --ties"],
    [["--set", "02"], "нужно РЕГИОН.СТОЛБЕЦ=ЗНАЧЕНИЕ"],
    [["--set", "02.bodes=5"], "столбца bodes нет; может быть, bodies?"],
    [["--set", "Лесной крой.bodies=5"], "может быть, Лесной край?"],
    [["--set", "02.sum(organizations.projects_implemented)=+5"], "не больше чем на 1"],
    [
      ["--set", "03.count(organizations, connected)=+1"],
      "данные и их правила (connected-within-existing) такого изменения не допускают",
    ],
    [["--weight", "projets=1"], "показателя projets нет; может быть, projects?"],
    [["--weight", "projects=-1"], "не число от 0"],
    [
      ["answered_on_time", "mean_response_days", "connected", "participants", "projects"].flatMap((id) => [
        "--weight",
        `${id}=0`,
      ]),
      "у всех показателей вес 0",
    ],
    [["--ties", "desne"], "может быть, dense?"],
    [["--ties", "dense", "-f", "xml"], "бывает table, csv, tsv, json, md"],
  ])("%s: %s", async (args, says) => {
    const { stdout, stderr, code } = await whatif(...args);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(says);
  });

  test("in English", async () => {
    expect((await whatif("--lang", "en")).stderr).toContain(
      "nothing to change: one of --set, --weight, --ties",
    );
  });
});

test("exports and methodologies that cannot be read have their own exit codes", async () => {
  const cwd = folder({ "m.yaml": "id: x\n" });
  const trial = ["--ties", "dense"];
  expect((await run(["whatif", "none", ...trial], { cwd })).code).toBe(4);
  expect((await run(["whatif", worked, "--methodology", "m.yaml", ...trial], { cwd })).code).toBe(3);
});

test("csv into a file by its ending", async () => {
  const cwd = folder();
  const args = ["whatif", worked, "--set", "02.bodies=8", "-o", "w.csv"];
  expect(await run(args, { cwd })).toEqual({ stdout: "", stderr: "", code: 0 });
  expect(readFileSync(join(cwd, "w.csv"), "utf8")).toBe(
    (await whatif("--set", "02.bodies=8", "-f", "csv")).stdout,
  );
});
