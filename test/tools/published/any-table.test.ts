import { expect, test } from "vitest";
import registry from "../../../src/registry/russia.json" with { type: "json" };
import type { Registered } from "../../../tools/published/entrants.ts";
import { type Prng, prng } from "../../../tools/published/prng.ts";
import { standingsOf, told } from "./task.ts";

/*
 * Tables as print has them, of ratings that could be: a true total for each region is drawn, and a part of
 * what follows from it is told. The exports that are generated have other totals, and every fact.
 */

interface Case {
  readonly title: string;
  readonly table: string;
  readonly facts: string;
  readonly regions: readonly Registered[];
  readonly previous: ReadonlyMap<string, number> | undefined;
  readonly printed: readonly Row[];
  readonly count: number;
  readonly mean: string | undefined;
  readonly moves: readonly number[] | undefined;
  readonly isComplete: boolean;
}

interface Row {
  readonly region: string;
  readonly place: number | undefined;
  readonly score: number | undefined;
  readonly districtPlace: number | undefined;
}

const everyone = [
  ...registry.filter(({ code }) => code !== "77"),
  ...["Новый", "Дальний", "Верхний", "Нижний", "Средний"].map((name, index) => ({
    code: `N${index}`,
    name: `${name} край`,
    district: "Уральский",
    en: "",
    names: [],
  })),
];

/** Totals about a middle, or all over; few distinct or many. */
function drawTotals(random: Prng, count: number): readonly number[] {
  const [middle, width] = [random.between(50, 100), random.between(5, 16)];
  const isWide = random.between(0, 3) === 0;
  return Array.from({ length: count }, () => {
    const units = isWide
      ? random.between(5, 130)
      : middle + random.between(-width, width) + random.between(-width, width);
    return 5 * Math.max(0, Math.min(134, units));
  });
}

function distinctAbove(totals: readonly number[], total: number): number {
  return new Set(totals.filter((other) => other > total)).size;
}

function draw(number: number): Case {
  const random = prng(`table ${number}`);
  const count = random.between(30, 89);
  const regions = random.shuffled(everyone).slice(0, count);
  const totals = drawTotals(random, count);
  const isComplete = random.between(0, 5) > 0;
  const some = (few: number) => new Set(random.shuffled(regions).slice(0, random.between(0, few)));
  const [placed, scored, inDistrict] = [some(2), some(2), some(1)];
  const told = regions.map((one, index): Row => {
    const total = totals[index] ?? 0;
    const place = distinctAbove(totals, total) + 1;
    const neighbours = totals.filter((_, other) => regions[other]?.district === one.district);
    const isListed = isComplete && place <= 10;
    return {
      region: one.name,
      place: isListed || placed.has(one) ? place : undefined,
      score: scored.has(one) || (isListed && random.between(0, 6) === 0) ? total : undefined,
      districtPlace: inDistrict.has(one) ? distinctAbove(neighbours, total) + 1 : undefined,
    };
  });
  const printed = told.filter((row) => row.place ?? row.score ?? row.districtPlace);
  const sum = totals.reduce((a, b) => a + b, 0);
  const mean = random.between(0, 2) === 0 ? undefined : String(Math.round(sum / count));
  const before =
    random.between(0, 3) === 0
      ? totals.map((total) => Math.max(0, total + 5 * random.between(-6, 4)))
      : undefined;
  const signs = before && totals.map((total, index) => Math.sign(total - (before[index] ?? 0)));
  const moves = signs && [1, -1, 0].map((sign) => signs.filter((one) => one === sign).length);
  const facts = [
    `regions: ${count}`,
    ...(mean === undefined ? [] : [`mean: ${mean}`]),
    ...(moves === undefined
      ? []
      : [`moves: {against: x, improved: ${moves[0]}, worsened: ${moves[1]}, stayed: ${moves[2]}}`]),
  ];
  const top = printed.filter(({ place = 11 }) => place <= 10).length;
  return {
    title: `${number}: ${count} regions, ${top} in the top ten, mean ${mean ?? "not told"}${moves === undefined ? "" : ", moves"}`,
    table: [
      "region,place,score,district_place",
      ...random
        .shuffled(printed)
        .map((row) => [row.region, row.place, row.score, row.districtPlace].join(",")),
      ...(printed.length === 0 ? [`${regions[0]?.name},,,`] : []),
    ].join("\n"),
    facts: facts.join("\n"),
    regions,
    previous: before && new Map(regions.map(({ code }, index) => [code, before[index] ?? 0])),
    printed,
    count,
    mean,
    moves,
    isComplete: isComplete && new Set(totals).size >= 10,
  };
}

const cases = Array.from({ length: 60 }, (_, index) => draw(index + 1));

test("the tables differ as print does", () => {
  expect(Math.min(...cases.map(({ count }) => count))).toBeLessThan(36);
  expect(Math.max(...cases.map(({ count }) => count))).toBeGreaterThan(85);
  expect(cases.filter(({ mean }) => mean === undefined).length).toBeGreaterThan(10);
  expect(cases.filter(({ moves }) => moves !== undefined).length).toBeGreaterThan(8);
  expect(
    cases.filter(({ printed }) => printed.some(({ districtPlace }) => districtPlace)).length,
  ).toBeGreaterThan(8);
});

test.each(cases.map((one) => [one.title, one] as const))("table %s", async (_, one) => {
  const made = await told({
    table: one.table,
    facts: one.facts,
    registry: one.regions,
    seed: one.title,
    ...(one.previous === undefined ? {} : { previous: one.previous }),
  });
  if (!made.ok) throw new Error(made.sentences.join("\n"));
  const standings = standingsOf(made.value.rating);
  expect(standings.size).toBe(one.count);
  for (const { region, place, score, districtPlace } of one.printed) {
    const standing = standings.get(region);
    if (place !== undefined) expect(standing?.place, region).toBe(place);
    if (score !== undefined) expect(standing?.total, region).toBe(score);
    if (districtPlace !== undefined) expect(standing?.districtPlace, region).toBe(districtPlace);
  }
  const all = [...standings.values()];
  if (one.mean !== undefined) {
    expect(String(Math.round(all.reduce((sum, { total }) => sum + total, 0) / one.count))).toBe(one.mean);
  }
  if (one.moves !== undefined) {
    const signs = all.map(({ code, total }) => Math.sign(total - (one.previous?.get(code) ?? Number.NaN)));
    expect([1, -1, 0].map((sign) => signs.filter((other) => other === sign).length)).toEqual(one.moves);
  }
  if (one.isComplete) {
    const listed = one.printed.filter(({ place = 11 }) => place <= 10).map(({ region }) => region);
    const found = [...standings].filter(([, { place }]) => place <= 10).map(([name]) => name);
    expect(found.sort()).toEqual(listed.sort());
  }
  expect(made.value.organizations.split("\n").length - 2).toBeGreaterThanOrEqual(6 * one.count);
});

test("regions beyond the registry are invented, and say so", async () => {
  const made = await told({ table: "region,place\nЮгра,1\n", facts: "regions: 89" });
  if (!made.ok) throw new Error(made.sentences.join("\n"));
  const standings = standingsOf(made.value.rating);
  expect(standings.size).toBe(89);
  expect([...standings.keys()].filter((name) => name.startsWith("Вымышленный регион"))).toHaveLength(5);
});

test("another seed makes other exports of the same facts, the same seed the same", async () => {
  const facts = { table: "region,place,score\nЮгра,1,640\nКоми,2,600\n", facts: "mean: 450" };
  const [a, b, again] = await Promise.all(["a", "b", "a"].map((seed) => told({ ...facts, seed })));
  expect(a?.ok && again?.ok && a.value.organizations === again.value.organizations).toBe(true);
  expect(a?.ok && b?.ok && a.value.organizations !== b.value.organizations).toBe(true);
});
