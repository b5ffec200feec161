import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ratingOf } from "../../../tools/published/generate.ts";
import { make, run } from "../../../tools/published/main.ts";
import { methodologyOf, root, type Standing, standingsOf, told } from "./task.ts";

const folder = "fixtures/published";
const own: Readonly<Record<string, string>> = { "2022-9m": `${folder}/2022-9m/methodology.yaml` };
const periods = ["2022-9m", "2024-y", "2025-9m", "2025-y"];
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("their README says first what is real", () => {
  expect(read(`${folder}/README.md`).split("\n", 2).join(" ")).toMatch(
    /exports here are synthetic, and only the published facts are real/,
  );
});

describe.each(periods)("%s", (period) => {
  const standings = new Map<string, Standing>();
  let notRated: readonly string[] = [];

  beforeAll(async () => {
    const methodology = await methodologyOf(own[period] ?? "methodology.yaml");
    const rating = await ratingOf(
      methodology,
      read(`${folder}/${period}/regions.csv`),
      read(`${folder}/${period}/organizations.csv`),
    );
    for (const [name, standing] of standingsOf(rating)) standings.set(name, standing);
    notRated = rating.notRated.map(({ region }) => region.code);
  });

  test("is what a fresh run writes, byte for byte", async () => {
    const made = await make({
      places: join(root, folder, "places.csv"),
      period,
      facts: join(root, folder, period, "facts.yaml"),
      methodology: join(root, own[period] ?? "methodology.yaml"),
      out: join(root, folder, period),
      seed: "pos",
    });
    if (!made.ok) throw new Error(made.sentences.join("\n"));
    for (const [name, text] of Object.entries(made.value))
      expect(read(`${folder}/${period}/${name}`) === text, name).toBe(true);
  });

  test("rates 84 regions and shows Moscow without a place", () => {
    expect(standings.size).toBe(84);
    expect(notRated).toEqual(["77"]);
  });

  test("is small enough to keep", () => {
    expect(statSync(join(root, folder, period, "organizations.csv")).size).toBeLessThan(500_000);
  });

  // Quotation marks stand nowhere in the file.
  const rows = read(`${folder}/places.csv`)
    .split("\n")
    .map((line) => line.split(","))
    .filter(([of]) => of === period);

  test("has every row of the published table", () => {
    expect(rows.length).toBe({ "2022-9m": 14, "2024-y": 2, "2025-9m": 13, "2025-y": 16 }[period]);
    for (const [, region = "", place = "", score = ""] of rows) {
      if (place !== "") expect(standings.get(region)?.place, region).toBe(Number(place));
      if (score !== "") expect(standings.get(region)?.total, region).toBe(Number(score));
    }
  });

  test("has nobody else among the first ten, where they are all printed", () => {
    if (period === "2024-y") return;
    const listed = rows.filter(([, , place]) => Number(place) <= 10).map(([, region]) => region);
    const found = [...standings].filter(([, { place }]) => place <= 10).map(([name]) => name);
    expect(found.sort()).toEqual(listed.sort());
  });

  test("has the facts that stand beside the table", () => {
    const sum = [...standings.values()].reduce((all, { total }) => all + total, 0);
    const at = (name: string) => standings.get(name);
    switch (period) {
      case "2022-9m":
        expect(at("Свердловская область")?.place).toBe(23);
        break;
      case "2024-y":
        expect(at("Смоленская область")?.place).toBe(22);
        expect(at("Красноярский край")?.place).toBeLessThanOrEqual(10);
        expect(Math.round(sum / 84)).toBe(440);
        break;
      case "2025-9m":
        expect(at("Оренбургская область")).toMatchObject({
          place: 3,
          district: "Приволжский",
          districtPlace: 1,
        });
        expect([...standings.values()].filter(({ place }) => place <= 10)).toHaveLength(13);
        break;
      case "2025-y":
        expect(at("Ямало-Ненецкий автономный округ")?.place).toBe(12);
        expect(Math.round(sum / 84)).toBe(464);
        break;
    }
  });
});

test("between 2024-y and 2025-y 50 regions improved, 26 worsened and 8 stayed, by points", async () => {
  const methodology = await methodologyOf("methodology.yaml");
  const [before, after] = await Promise.all(
    ["2024-y", "2025-y"].map(async (period) =>
      standingsOf(
        await ratingOf(
          methodology,
          read(`${folder}/${period}/regions.csv`),
          read(`${folder}/${period}/organizations.csv`),
        ),
      ),
    ),
  );
  const moves = [...(after ?? [])].map(([name, { total }]) =>
    Math.sign(total - (before?.get(name)?.total ?? Number.NaN)),
  );
  expect([1, -1, 0].map((move) => moves.filter((one) => one === move).length)).toEqual([50, 26, 8]);
});

test.each([
  ["2024-q1", ""],
  ["2024-m08", "district_places: [{region: Ульяновская область, place: 2}]"],
  ["2025-q1", "mean: 401.3"],
  ["2025-10m", "mean: 455"],
])("the other periods can be made as well: %s", async (period, facts) => {
  const [header = "", ...lines] = read(`${folder}/places.csv`).split("\n");
  const table = [header, ...lines.filter((line) => line.startsWith(`${period},`))].join("\n");
  const made = await told({ table: table.replaceAll(`${period},`, "p,"), facts });
  if (!made.ok) throw new Error(made.sentences.join("\n"));
  const standings = standingsOf(made.value.rating);
  expect(standings.size).toBe(84);
  for (const line of table.split("\n").slice(1)) {
    const [, region = "", place] = line.split(",");
    expect(standings.get(region)?.place).toBe(Number(place));
  }
  if (period === "2024-m08") expect(standings.get("Ульяновская область")?.districtPlace).toBe(2);
});

test("a command line that says too little is refused, and writes nothing", async () => {
  const { write } = process.stderr;
  const said: string[] = [];
  process.stderr.write = (text) => said.push(String(text)) > 0;
  try {
    expect(await run(["--places", "table.csv"], root)).toBe(2);
  } finally {
    process.stderr.write = write;
  }
  expect(said.join("")).toContain("--period");
});
