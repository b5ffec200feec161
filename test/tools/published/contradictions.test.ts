import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { methodologyFrom, methodologyOf, root, type Told, told } from "./task.ts";

const header = "region,place,score,max_score,district_place\n";
const regions = [
  ..."Адыгея Башкортостан Бурятия Дагестан Ингушетия Калмыкия Карелия Коми Мордовия Татарстан Тыва Хакасия Чечня".split(
    " ",
  ),
];
/** One region a place from 1. */
const top = (count: number, from = 1) =>
  regions
    .slice(0, count)
    .map((name, index) => `${name},${from + index},,,\n`)
    .join("");
const everyone = (total: number) =>
  new Map(Array.from({ length: 92 }, (_, index) => [String(index + 1).padStart(2, "0"), total] as const));

/* What the facts are; what is said of them. */
const cases: readonly (readonly [string, Told, readonly string[]])[] = [
  [
    "scores out of order",
    { table: `${header}Адыгея,1,500,,\nКоми,2,510,,\n` },
    [
      "place 1 has 500 (Республика Адыгея) and place 2 has 510 (Республика Коми): the better place has the lower score",
    ],
  ],
  [
    "a shared place with two scores",
    { table: `${header}Адыгея,2,500,,\nКоми,2,505,,\n` },
    [
      "place 2 has 500 (Республика Адыгея) and place 2 has 505 (Республика Коми): regions of one place have one score",
    ],
  ],
  [
    "two places with one score",
    { table: `${header}Адыгея,2,500,,\nКоми,3,500,,\n` },
    [
      "place 2 has 500 (Республика Адыгея) and place 3 has 500 (Республика Коми): equal scores share their place",
    ],
  ],
  [
    "too many places between two scores",
    { table: `${header}Адыгея,2,500,,\nКоми,5,490,,\n` },
    [
      "place 2 has 500 (Республика Адыгея) and place 5 has 490 (Республика Коми): 2 places do not fit between these scores, only 1",
    ],
  ],
  [
    "too many places above a score",
    { table: `${header}Адыгея,5,655,,\n` },
    ["place 5 has 655: 4 places above it need more totals than the 3 that there are"],
  ],
  [
    "a score that is no multiple of the award unit",
    { table: `${header}Адыгея,1,442,,\n` },
    ["Республика Адыгея: the score 442 is no multiple of 5"],
  ],
  [
    "a score that is no number",
    { table: `${header}Адыгея,1,много,,\n` },
    ['Республика Адыгея: the score "много" is no number'],
  ],
  [
    "more than the maximum",
    { table: `${header}Адыгея,1,675,,\n` },
    ["Республика Адыгея: the score 675 is more than the maximum, 670"],
  ],
  [
    "another maximum",
    { table: `${header}Адыгея,1,,540,\n` },
    ["Адыгея: 540 points at most, where the methodology pos-670 has 670"],
  ],
  [
    "unknown names",
    { table: `${header}Адыгейя,1,,,\nАтлантида,2,,,\n` },
    ["Адыгейя: no such region; did you mean Адыгея?", "Атлантида: no such region"],
  ],
  [
    "a region that is not rated",
    { table: `${header}г. Москва,1,,,\n` },
    ["Москва has a place or a score, and is not rated by the methodology"],
  ],
  [
    "one region twice, under two names",
    { table: `${header}Башкирия,1,600,,\nРеспублика Башкортостан,2,605,,\n` },
    ["Республика Башкортостан: place 1 and place 2", "Республика Башкортостан: score 600 and score 605"],
  ],
  [
    "places that are none",
    { table: `${header}Адыгея,0,,,\nКоми,первое,,,\n` },
    ['table.csv, row 2: place "0" is no place', 'table.csv, row 3: place "первое" is no place'],
  ],
  ["no table", { table: "" }, ["table.csv: cannot be read (empty-file)"]],
  [
    "no row of the period",
    { table: "region,place,period\nАдыгея,1,q\n" },
    ["table.csv: no row of the period p"],
  ],
  ["no regions", { table: "place,score\n1,600\n" }, ["table.csv: there is no column region"]],
  [
    "a mean too high",
    { table: header + top(10), facts: "mean: 650" },
    ["the mean 650 is too high: with these places and scores it is 623.27 at most"],
  ],
  [
    "a mean too low",
    { table: `${header}${top(10)}Чечня,12,600,,\n`, facts: "mean: 20" },
    ["the mean 20 is too low: with these places and scores it is 89.64 at least"],
  ],
  [
    "a mean that no totals have",
    { table: `${header}Адыгея,1,600,,\n`, facts: "{regions: 30, mean: 400.1}" },
    ["no 30 totals in steps of 5 have a mean that prints as 400.1"],
  ],
  [
    "moves that do not add up",
    {
      table: header + top(10),
      facts: "moves: {against: x, improved: 50, worsened: 26, stayed: 9}",
      previous: everyone(300),
    },
    ["50 improved, 26 worsened and 9 stayed make 85, but 84 regions are in both periods"],
  ],
  [
    "moves that are impossible",
    {
      table: header + top(10),
      facts: "moves: {against: x, improved: 84, worsened: 0, stayed: 0}",
      previous: everyone(670),
    },
    ["84 regions improved, but only 0 can have"],
  ],
  [
    "moves against the places",
    {
      table: header + top(10),
      facts: "moves: {against: x, improved: 0, worsened: 0, stayed: 84}",
      previous: everyone(300),
    },
    [
      "no totals were found that satisfy all facts together, though without the moves there are some (the search is not a proof)",
    ],
  ],
  [
    "more regions than are rated",
    { table: header + top(10), facts: "regions: 9" },
    ["10 regions are named, and 9 are rated"],
  ],
  [
    "places that nobody is left for",
    { table: `${header}${top(2)}Коми,40,,,\n`, facts: "regions: 30" },
    ["place 40 needs a region at each place above: 37 of them are not printed, and 27 regions are left"],
  ],
  [
    "a score that belongs on a complete list",
    { table: `${header}${top(9)}Татарстан,10,500,,\nЧечня,,520,,\n` },
    [
      "Чеченская Республика scores 520, not less than place 10 (Республика Татарстан), but the list is complete to place 10 without it",
    ],
  ],
  [
    "among the first ten, but not on the complete list",
    { table: header + top(10), facts: "within: [{region: Чечня, place: 10}]" },
    [
      "Чеченская Республика is said to be among the first 10, but the list is complete to place 10 without it",
    ],
  ],
  [
    "among the first ten at place 12",
    { table: `${header}Чечня,12,,,\n`, facts: "within: [{region: Чечня, place: 10}]" },
    ["Чеченская Республика: place 12 is not among the first 10"],
  ],
  [
    "a district place against a complete list",
    { table: `${header}${top(10)}`, facts: "district_places: [{region: Татарстан, place: 1}]" },
    [
      "Республика Татарстан: place 1 in its district, but 2 better places of the complete list are held there",
    ],
  ],
  [
    "a district place worse than the place",
    { table: `${header}Коми,2,,,3\n` },
    ["Республика Коми: place 3 in its district is worse than place 2 in the country"],
  ],
  [
    "district places in another order",
    { table: `${header}Коми,5,,,2\nКарелия,6,,,1\n` },
    [
      "Республика Карелия: place 1 in its district, but 1 better places are held there",
      "Республика Карелия and Республика Коми: their places in the district are ordered unlike those in the country",
    ],
  ],
  [
    "a district of too few",
    { table: `${header}Ингушетия,,,,9\n` },
    ["Республика Ингушетия: place 9 in a district of 7"],
  ],
  [
    "facts that are none",
    { table: header + top(1), facts: "{meen: 1, regions: all, mean: high, moves: {improved: 1}, within: 3}" },
    [
      "facts.yaml: unknown key meen",
      "facts.yaml: mean has to be a decimal number",
      "facts.yaml: moves.against is missing",
      "facts.yaml: regions has to be a whole number of at least 1",
      "facts.yaml: moves.worsened has to be a whole number of at least 0",
      "facts.yaml: moves.stayed has to be a whole number of at least 0",
      "facts.yaml: within has to be a list",
    ],
  ],
];

test.each(cases)("%s", async (_, facts, sentences) => {
  const made = await told(facts);
  expect(made.ok ? "no contradiction" : [...made.sentences].sort()).toEqual([...sentences].sort());
});

const shipped = readFileSync(join(root, "methodology.yaml"), "utf8");

/* A change of the shipped methodology; what the generator says of it. */
test.each([
  [
    "competition",
    "ties: dense",
    "ties: competition",
    "published places are dense, from the most points down, without tie-breaks",
  ],
  [
    "a mean of blocks",
    "    title: Общественное голосование\n    title_en: Public voting\n    aggregate: sum",
    "    title: Общественное голосование\n    title_en: Public voting\n    aggregate: mean\n    weight: 270",
    "block voting: the points of a block have to be a sum",
  ],
  [
    "a strange formula",
    "formula: 1000 * sum(organizations.messages_received) / regions.population",
    "formula: 1000 * max(organizations.messages_received) / regions.population",
    "indicator messages_per_thousand: the generator does not know how to fill its formula",
  ],
])("a methodology with %s is refused", async (_, from, to, sentence) => {
  expect(shipped).toContain(from);
  const methodology = await methodologyFrom(shipped.replace(from, to));
  expect(await told({ table: header + top(1), methodology })).toMatchObject({
    ok: false,
    sentences: [sentence],
  });
});

test("all sentences are said at once", async () => {
  const made = await told({ table: `${header}Адыгея,1,442,,\nКоми,2,443,,\nАтлантида,3,,540,\n` });
  expect(made).toMatchObject({ ok: false });
  expect(made.ok ? [] : made.sentences).toHaveLength(4);
});

test("the score that the shipped methodology cannot have, another has", async () => {
  const methodology = await methodologyOf("fixtures/published/2022-9m/methodology.yaml");
  const made = await told({ table: `${header}Адыгея,1,540,540,\n`, methodology });
  expect(made.ok).toBe(true);
});
