import fc from "fast-check";
import { expect, test } from "vitest";
import { printExact } from "../src/exact/decimal.ts";
import { load, nothingMore } from "../src/load/load.ts";
import { loadRegions } from "../src/load/regions.ts";
import type { BlockId } from "../src/model/brand.ts";
import type { Checked } from "../src/model/checked.ts";
import type { Methodology } from "../src/model/methodology.ts";
import type { Rating } from "../src/model/rating.ts";
import type { ExportFiles } from "../src/model/source.ts";
import { type RateOptions, rate, rateFrom, rateMeasured } from "../src/rate.ts";
import { exportFiles } from "./build/files.ts";
import { tiny } from "./build/tiny.ts";

const methodology = await tiny();
const regionHeader = "code,name,district,people,budget\n";
const header = "id,title,region,kind,active,asked,answered,spent\n";

/* Answered out of asked, 10 points at most: 1/3 and 2/6 are one number, 0.3333 another. Who spent least, like all here, has 7.5. */
const regions = `${regionHeader}01,А,Юг,9,\n02,Б,Юг,9,\n03,В,Север,9,\n04,Г,Север,9,\n`;
const organizations = `${header}a,A,01,clinic,1,3,1,0\nb,B,02,clinic,1,6,2,0\nc,C,03,clinic,1,30000,9999,0\nd,D,04,clinic,1,2,2,0\n`;
const byTotal: RateOptions = { ties: undefined, by: "total", period: undefined };

async function rated(
  options: Partial<RateOptions> = {},
  of: Methodology = methodology,
  own = regions,
  theirs = organizations,
  more: Partial<ExportFiles> = {},
): Promise<Rating> {
  const checked = await rate(of, exportFiles(own, [theirs], more), { ...byTotal, ...options });
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  return checked.value;
}

function places({ ranking }: Rating): readonly string[] {
  return ranking.map(
    ({ place, members }) => `${printExact(place)}: ${members.map(({ region }) => region.name).join(" ")}`,
  );
}

test("equal totals share a place, and unequal ones do not, however close", async () => {
  const rating = await rated();
  expect(places(rating)).toEqual(["1: Г", "2: А Б", "3: В"]);
  expect(
    rating.ranking.map(({ members }) => members.map(({ exactTotal }) => printExact(exactTotal))),
  ).toEqual([["17.5"], ["65/6", "65/6"], ["10.833"]]);
  expect([rating.printedAlike, rating.ties, rating.by]).toEqual([true, "dense", "total"]);
});

/* The method that is asked for, and the places it gives. */
test.each([
  [undefined, ["1: Г", "2: А Б", "3: В"]],
  ["competition", ["1: Г", "2: А Б", "4: В"]],
  ["modified", ["1: Г", "3: А Б", "4: В"]],
  ["fractional", ["1: Г", "2.5: А Б", "4: В"]],
  ["ordinal", ["1: Г", "2: А", "3: Б", "4: В"]],
] as const)("ties %s", async (ties, expected) => {
  expect(places(await rated({ ties }))).toEqual(expected);
});

test("rounded totals tie where the methodology compares those", async () => {
  const of = await tiny(["on: exact", "on: rounded"]);
  expect(places(await rated({}, of))).toEqual(["1: Г", "2: А Б В"]);
});

test("a block is ranked by its own points", async () => {
  const rating = await rated({ by: "money" as BlockId });
  expect(places(rating)).toEqual(["1: А Б В Г"]);
  expect(rating.by).toBe("money");
});

test("a region has a place in its district as well", async () => {
  const { ranking } = await rated();
  expect(
    ranking.flatMap(({ members }) =>
      members.map((one) => `${one.region.name} ${one.districtPlace && printExact(one.districtPlace)}`),
    ),
  ).toEqual([...["Г 1", "А 1", "Б 1", "В 2"]]);
});

test("regions that the methodology leaves out have no place, and a reason", async () => {
  const of = await tiny([
    "exports:\n",
    'not_rated: [{region: "04", reason: Своё}, {region: Б, reason: И это}, {region: "99", reason: Нет}]\nexports:\n',
  ]);
  const checked = await rate(of, exportFiles(regions, [organizations]), byTotal);
  if (!checked.ok) throw new Error("not rated");
  expect(places(checked.value)).toEqual(["1: А", "2: В"]);
  expect(checked.value.notRated.map(({ region, reason }) => [region.name, reason])).toEqual([
    ["Б", { kind: "declared", text: "И это" }],
    ["Г", { kind: "declared", text: "Своё" }],
  ]);
  expect(checked.findings.map(({ key, count }) => [key, count])).toEqual([["unknown-region warning ", 1]]);
});

test("told to go on, regions with errors are not rated, and refused rows are counted", async () => {
  const theirs = `${organizations}e,E,99,clinic,1,1,1,0\nd,F,01,clinic,1,99,0,0\n`;
  const rating = await rated(
    { period: "2025" },
    methodology,
    regions.replace("04,Г,Север,9", "04,Г,Север,0"),
    theirs,
    { skipInvalid: true },
  );
  expect(places(rating)).toEqual(["1: А Б", "2: В"]);
  expect(rating.notRated.map(({ region, reason }) => [region.name, reason.kind])).toEqual([
    ["Г", "invalid-data"],
  ]);
  expect([rating.refusedRows, rating.period]).toEqual([3, "2025"]);
  expect(rating.refusedIn.map(({ name }) => name)).toEqual(["А", "Г"]);
});

test("a declared reason stands before an error in the data", async () => {
  const of = await tiny(["exports:\n", 'not_rated: [{region: "04", reason: Своё}]\nexports:\n']);
  const rating = await rated({}, of, regions.replace("04,Г,Север,9", "04,Г,Север,0"), organizations, {
    skipInvalid: true,
  });
  expect(rating.notRated.map(({ reason }) => reason.kind)).toEqual(["declared"]);
});

test("a region of which nothing is measured has no place", async () => {
  const of = await tiny(
    ["missing: refuse", "missing: exclude"],
    ["scale: {kind: none}\n        missing: zero", "scale: {kind: none}\n        missing: exclude"],
    [
      "            - {from: 0.25, points: 10}\n        missing: zero",
      "            - {from: 0.25, points: 10}\n        missing: exclude",
    ],
    ['kind == "school") / regions.people', 'kind == "school") / count(organizations)'],
  );
  const rating = await rated({}, of, `${regions}05,Д,Юг,9,\n`);
  expect(rating.notRated.map(({ region, reason }) => [region.name, reason.kind])).toEqual([
    ["Д", "nothing-measured"],
  ]);
});

test("a region of whose block nothing is measured has no place by that block", async () => {
  const of = await tiny(["missing: refuse", "missing: exclude"]);
  const own = `${regions}05,Д,Юг,9,\n`;
  const byMoney = await rated({ by: "money" as BlockId }, of, own);
  expect(places(byMoney)).toEqual(["1: А Б В Г"]);
  expect(byMoney.notRated.map(({ region, reason }) => [region.name, reason.kind])).toEqual([
    ["Д", "nothing-measured-in-block"],
  ]);
  for (const by of ["total", "work" as BlockId] as const)
    expect((await rated({ by }, of, own)).notRated).toEqual([]);
});

test("a problem in the exports is a problem of the rating", async () => {
  const files = exportFiles(regions, [`${organizations}e,E,99,clinic,1,1,1,0\n`]);
  const checked = await rate(methodology, files, byTotal);
  const own = await loadRegions(methodology, files);
  const loaded = await load(methodology, own, files, nothingMore);
  expect([checked.ok, checked.findings]).toEqual([false, loaded.findings]);
});

test("a name that fits two regions is an error of the methodology", async () => {
  const of = await tiny(["exports:\n", "not_rated: [{region: Алтай, reason: Что-то}]\nexports:\n"]);
  const own = `${regionHeader}04,Республика Алтай,,9,\n22,Алтайский край,,9,\n`;
  const theirs = organizations.replaceAll(/,0[13],/g, ",04,").replaceAll(",02,", ",22,");
  const checked = await rate(of, exportFiles(own, [theirs.replace("d,D,04", "d,D,22")]), byTotal);
  expect(checked.findings.flatMap(({ key, examples }) => [key, examples[0]?.severity])).toEqual([
    "ambiguous-region error ",
    "error",
  ]);
  expect(checked.ok).toBe(false);
});

test("a rating that is kept is the same rating, with what it was made of", async () => {
  const files = exportFiles(regions, [organizations]);
  const own = await loadRegions(methodology, files);
  const kept = await rateFrom(methodology, own, files, nothingMore, byTotal);
  if (!kept.ok) throw new Error("not rated");
  const { rating, loaded, reasonOf } = kept.value;
  expect(rating).toEqual(await rated());
  expect(rateMeasured(methodology, loaded, reasonOf, byTotal)).toEqual(rating);
  const without = rateMeasured(
    methodology,
    loaded,
    ({ name }) => (name === "Г" ? { kind: "declared", text: "-" } : undefined),
    byTotal,
  );
  expect(places(without)).toEqual(["1: А Б", "2: В"]);
});

const organization = fc.tuple(
  fc.constantFrom("01", "02", "03", "04"),
  fc.constantFrom("school", "clinic"),
  fc.nat({ max: 1 }),
  fc.nat({ max: 6 }),
  fc.nat({ max: 6 }),
  fc.nat({ max: 9 }),
);

test("a place depends on no order of rows or columns", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(organization, { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      async (rows, chance) => {
        const written = rows.map(([region, kind, active, asked, answered, spent], n) =>
          [`k${n}`, "T", region, kind, active, asked + answered, answered, spent / 10].join(","),
        );
        const of = await tiny(["missing: refuse", "missing: exclude"]);
        const byChance = <T>(list: readonly T[]) =>
          list
            .map((one) => [chance.next().value, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        const columns = byChance([0, 1, 2, 3, 4, 5, 6, 7]);
        const table = [header.trim(), ...byChance(written)].map((line) =>
          columns.map((column) => line.split(",")[column]).join(","),
        );
        const ordered = [regionHeader.trim(), ...byChance(regions.trim().split("\n").slice(1))].join("\n");
        const [first, second] = await Promise.all([
          rated({}, of, regions, header + written.join("\n")),
          rated({}, of, ordered, table.join("\n")),
        ]);
        const sorted = (rating: Rating) => places(rating).map((group) => [...group].sort().join(""));
        expect(sorted(second)).toEqual(sorted(first));
      },
    ),
    { numRuns: 60 },
  ));

test("the checked type says whether there is a rating", async () => {
  const checked: Checked<Rating> = await rate(methodology, exportFiles("", [""]), byTotal);
  expect(checked.ok).toBe(false);
});

test("too-many-digits: a mean of fractions that grow without end is refused, and so is what it would be part of", async () => {
  const mean = "mean(organizations.answered / organizations.spent)";
  const growing = await tiny(["sum(organizations.answered) / sum(organizations.asked)", mean]);
  const refused = async (rows: number) => {
    const spent = (row: number) => 10n ** 60n + BigInt(row);
    const lines = Array.from({ length: rows }, (_, row) => `${row},A,01,clinic,1,9,1,${spent(row)}\n`);
    const files = exportFiles(`${regionHeader}01,А,Юг,9999,\n`, [header + lines.join("")]);
    const checked = await rate(growing, files, byTotal);
    return checked.findings
      .flatMap(({ examples }) => examples)
      .filter(({ severity }) => severity === "error");
  };
  expect(await refused(100)).toEqual([]);
  const at = { in: "export", file: "organizations.csv" };
  expect(await refused(400)).toEqual([
    { kind: "too-many-digits", severity: "error", at, of: mean, limit: 10_000 },
  ]);
});
