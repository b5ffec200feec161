import { createReadStream, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parseExact, printExact } from "../src/exact/decimal.ts";
import { type Fraction, ratio, sum } from "../src/exact/fraction.ts";
import { loadMethodology } from "../src/methodology/load.ts";
import type { BlockId } from "../src/model/brand.ts";
import type { Checked } from "../src/model/checked.ts";
import { type TieMethod, tieMethods } from "../src/model/methodology.ts";
import type { ExportFiles, Source } from "../src/model/source.ts";
import { ratingAnswer } from "../src/questions/rating/answer.ts";
import { rate } from "../src/rate.ts";
import { type Lang, langs } from "../src/words/lang.ts";
import { written } from "./build/sample-rating.ts";

/* Every figure of fixtures/worked-example/README.md, worked out by hand: never to be copied from a run. */

const indicatorIds = ["answered_on_time", "mean_response_days", "connected", "participants", "projects"];
const weights = ["30", "10", "20", "20", "20"];
const blockIds = ["messages", "voting"];
const districtEnding = "федеральный округ";

interface Figures {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly place: number;
  readonly shared: boolean;
  readonly districtPlace: number;
  /** Exact points, and as printed. */
  readonly blocks: readonly (readonly [points: string, printed: string])[];
  readonly exactTotal: string;
  readonly total: string;
  readonly share: string;
  readonly percent: string;
  /** The value to four places and exact, its points exact and as printed; an excluded one prints a dash. */
  readonly indicators: readonly (readonly [
    value: string | null,
    exactValue: string | null,
    points: string,
    printed: string,
  ])[];
}

const rated: readonly Figures[] = [
  {
    ...{ code: "03", name: "Степная область", district: "Южный" },
    ...{ place: 1, shared: false, districtPlace: 1 },
    blocks: [
      ["160/3", "53.3"],
      ["132/7", "18.9"],
    ],
    ...{ exactTotal: "1516/21", total: "72.2", share: "0.7219", percent: "72.2" },
    indicators: [
      ["0.9667", "29/30", "30", "30.0"],
      ["4.6667", "14/3", "10", "10.0"],
      ["0.6000", "0.6", "40/3", "13.3"],
      ["5.0000", "5", "20/7", "2.9"],
      ["0.8000", "0.8", "16", "16.0"],
    ],
  },
  {
    ...{ code: "01", name: "Озёрная область", district: "Северный" },
    ...{ place: 2, shared: true, districtPlace: 1 },
    blocks: [
      ["45", "45.0"],
      ["64/3", "21.3"],
    ],
    ...{ exactTotal: "199/3", total: "66.3", share: "0.6633", percent: "66.3" },
    indicators: [
      ["0.9000", "0.9", "30", "30.0"],
      ["10.0000", "10", "5", "5.0"],
      ["0.5000", "0.5", "10", "10.0"],
      ["16.0000", "16", "40/3", "13.3"],
      ["0.4000", "0.4", "8", "8.0"],
    ],
  },
  {
    ...{ code: "02", name: "Лесной край", district: "Северный" },
    ...{ place: 2, shared: true, districtPlace: 1 },
    blocks: [
      ["43", "43.0"],
      ["70/3", "23.3"],
    ],
    ...{ exactTotal: "199/3", total: "66.3", share: "0.6633", percent: "66.3" },
    indicators: [
      ["0.8667", "13/15", "20", "20.0"],
      ["10.3333", "31/3", "3", "3.0"],
      ["1.0000", "1", "20", "20.0"],
      ["9.0000", "9", "20/3", "6.7"],
      ["0.8333", "5/6", "50/3", "16.7"],
    ],
  },
  {
    ...{ code: "05", name: "Речной край", district: "Северный" },
    ...{ place: 3, shared: false, districtPlace: 2 },
    blocks: [
      ["33", "33.0"],
      ["20", "20.0"],
    ],
    ...{ exactTotal: "66.25", total: "66.3", share: "0.6625", percent: "66.3" },
    indicators: [
      ["0.8917", "107/120", "20", "20.0"],
      ["14.5000", "14.5", "3", "3.0"],
      ["0.5000", "0.5", "10", "10.0"],
      ["23.0000", "23", "20", "20.0"],
      [null, null, "0", "—"],
    ],
  },
  {
    ...{ code: "04", name: "Горная республика", district: "Южный" },
    ...{ place: 4, shared: false, districtPlace: 2 },
    blocks: [
      ["0", "0.0"],
      ["20/3", "6.7"],
    ],
    ...{ exactTotal: "20/3", total: "6.7", share: "0.0667", percent: "6.7" },
    indicators: [
      [null, null, "0", "0.0"],
      [null, null, "0", "0.0"],
      ["0.1667", "1/6", "0", "0.0"],
      ["2.0000", "2", "0", "0.0"],
      ["0.3333", "1/3", "20/3", "6.7"],
    ],
  },
];

const notRated = {
  region_code: "06",
  region: "Город Маяк",
  reason: "Город сравнивают не с регионами, а с другими городами",
};
const summary = { rated: 5, not_rated: 1, mean: "55.6", highest: "72.2", lowest: "6.7" };
const exactMean = "23333/420";

/** Places by the block `voting`: what is compared, its share of 40. */
const byVoting = [
  {
    code: "05",
    compared: "40",
    score: "40.0",
    share: "1.0000",
    percent: "100.0",
    place: 1,
    districtPlace: 1,
  },
  {
    code: "02",
    compared: "70/3",
    score: "23.3",
    share: "0.5833",
    percent: "58.3",
    place: 2,
    districtPlace: 2,
  },
  {
    code: "01",
    compared: "64/3",
    score: "21.3",
    share: "0.5333",
    percent: "53.3",
    place: 3,
    districtPlace: 3,
  },
  {
    code: "03",
    compared: "132/7",
    score: "18.9",
    share: "0.4714",
    percent: "47.1",
    place: 4,
    districtPlace: 1,
  },
  {
    code: "04",
    compared: "20/3",
    score: "6.7",
    share: "0.1667",
    percent: "16.7",
    place: 5,
    districtPlace: 2,
  },
].map((standing) => {
  const figures = rated.find(({ code }) => code === standing.code);
  if (figures === undefined) throw new Error(`no figures of ${standing.code}`);
  return { ...standing, standing: { ...figures, ...standing, shared: false } };
});
const votingSummary = { rated: 5, not_rated: 1, mean: "22.0", highest: "40.0", lowest: "6.7" };
const votingMean = "2314/105";

/** The places of 03, 01, 02, 05, 04. */
const placesBy: Readonly<Record<TieMethod, readonly number[]>> = {
  dense: [1, 2, 2, 3, 4],
  competition: [1, 2, 2, 4, 5],
  modified: [1, 3, 3, 4, 5],
  fractional: [1, 2.5, 2.5, 4, 5],
  ordinal: [1, 2, 3, 4, 5],
};

const folder = new URL("../fixtures/worked-example/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const source = (name: string): Source => ({
  name,
  size: undefined,
  chunks: () => createReadStream(new URL(name, folder)),
});
const files: ExportFiles = {
  regions: source("regions.csv"),
  tables: new Map([["organizations", [source("organizations.csv")]]]),
  dialect: { encoding: undefined, delimiter: undefined },
  skipInvalid: false,
  hashes: true,
};

function sound<T>(checked: Checked<T>): T {
  expect(checked.findings).toEqual([]);
  if (!checked.ok) throw new Error("the worked example was refused");
  return checked.value;
}

async function present(
  format: string,
  lang: Lang,
  detail: boolean,
  {
    ties,
    district,
    block,
  }: { readonly ties?: TieMethod; readonly district?: string; readonly block?: string } = {},
): Promise<string> {
  const methodology = sound(await loadMethodology(source("methodology.yaml")));
  const by: "total" | BlockId = block === undefined ? "total" : (block as BlockId);
  const options = { ties, by, period: undefined };
  const rating = sound(await rate(methodology, files, options));
  const view = { top: undefined, district, detail };
  return written(ratingAnswer(rating, view), format, { lang, width: 80 });
}

const views = langs.flatMap((lang) => [false, true].map((detail) => ({ lang, detail })));

describe("the figures worked out by hand", () => {
  const indicatorsRow = ({ indicators }: Figures) =>
    Object.fromEntries(
      indicators.map(([value, exactValue, points, printed], index) => [
        indicatorIds[index],
        { value, exact_value: exactValue, points, ...(printed === "—" ? { excluded: true } : {}) },
      ]),
    );

  const excludedOf = ({ indicators }: Figures) =>
    indicatorIds.filter((_, index) => indicators[index]?.[3] === "—");
  const regionRow = (
    figures: Figures,
    compared: { score: string; exact: string } = { score: figures.total, exact: figures.exactTotal },
  ) => {
    const excluded = excludedOf(figures);
    return {
      region_code: figures.code,
      region: figures.name,
      federal_district: `${figures.district} ${districtEnding}`,
      place: figures.place,
      shared: figures.shared,
      district_place: figures.districtPlace,
      total: figures.total,
      exact_total: figures.exactTotal,
      score: compared.score,
      exact_score: compared.exact,
      share: figures.share,
      ...(excluded.length > 0 ? { excluded } : {}),
      blocks: Object.fromEntries(figures.blocks.map(([points], index) => [blockIds[index], points])),
      indicators: indicatorsRow(figures),
    };
  };
  const methodology = {
    ...{ id: "worked-example", max_points: "100", ties: "dense" },
    rounding: { on: "exact", places: 1, mode: "half-up" },
  };

  test.each(views)("are those of the JSON, $lang, detail $detail", async ({ lang, detail }) => {
    const json: unknown = JSON.parse(await present("json", lang, detail));
    expect(json).toMatchObject({ methodology, printed_alike: true });
    expect(json).toHaveProperty("summary", summary);
    expect(json).toHaveProperty("not_rated", [notRated]);
    expect(json).toHaveProperty(
      "regions",
      rated.map((figures) => regionRow(figures)),
    );
    expect(json).toHaveProperty("by", "total");
  });

  test("name what is excluded where there is something", () => {
    expect(rated.map((figures) => [figures.code, excludedOf(figures).join(" ")])).toEqual([
      ["03", ""],
      ["01", ""],
      ["02", ""],
      ["05", "projects"],
      ["04", ""],
    ]);
  });

  const records = (detail: boolean, figuresOf: readonly Figures[] = rated) => [
    [
      ...["place", "shared", "region_code", "region", "federal_district", "district_place"],
      ...[...blockIds, "total", "share", ...(detail ? indicatorIds : []), "excluded"],
    ],
    ...figuresOf.map((figures) => [
      ...[String(figures.place), String(figures.shared), figures.code, figures.name],
      ...[`${figures.district} ${districtEnding}`, String(figures.districtPlace)],
      ...[...figures.blocks.map(([, printed]) => printed), figures.total, figures.share],
      ...(detail ? figures.indicators.map(([, , , printed]) => (printed === "—" ? "" : printed)) : []),
      excludedOf(figures).join(" "),
    ]),
    [
      ...["", "false", "06", "Город Маяк", `Южный ${districtEnding}`, ""],
      ...Array.from({ length: detail ? 10 : 5 }, () => ""),
    ],
  ];

  test.each(views)("are those of the CSV, $lang, detail $detail", async ({ lang, detail }) => {
    expect(parse(await present("csv", lang, detail))).toEqual(records(detail));
  });

  test.each(views)("are those of the TSV, $lang, detail $detail", async ({ lang, detail }) => {
    const cells = parse(await present("tsv", lang, detail), { delimiter: "\t", quote: null });
    expect(cells).toEqual(records(detail));
  });

  const said = { ru: (number: string) => number.replace(".", ","), en: (number: string) => number };
  const percent = { ru: (number: string) => `${said.ru(number)} %`, en: (number: string) => `${number}%` };
  const headings = {
    ru: { names: ["Место", "Регион"], district: "Округ", sums: ["Итого", "Доля макс."] },
    en: { names: ["Place", "Region"], district: "District", sums: ["Total", "Share of max."] },
  };
  const names = ({ place, shared, name, indicators }: Figures) => [
    `${shared ? "=" : ""}${place}`,
    name + (indicators.some(([, , , printed]) => printed === "—") ? "*" : ""),
  ];
  const points = ({ indicators }: Figures, lang: Lang) =>
    indicators.map(([, , , printed]) => said[lang](printed));
  const numbers = ["1", "2", "3", "4", "5"];

  const mainTable = (lang: Lang, figuresOf = rated, sums = headings[lang].sums) => [
    [
      ...[...headings[lang].names, headings[lang].district],
      ...["Сообщения граждан", "Общественное голосование", ...sums],
    ],
    ...figuresOf.map((figures) => [
      ...[...names(figures), figures.district],
      ...[...figures.blocks.map(([, printed]) => printed), figures.total].map(said[lang]),
      percent[lang](figures.percent),
    ]),
  ];
  const detailTable = (lang: Lang) => [
    [...headings[lang].names, ...numbers],
    ...rated.map((figures) => [...names(figures), ...points(figures, lang)]),
  ];

  test.each(views)("are those of the terminal's table, $lang, detail $detail", async ({ lang, detail }) => {
    const tables = terminalTables(await present("table", lang, detail));
    expect(tables).toEqual(detail ? [mainTable(lang), detailTable(lang)] : [mainTable(lang)]);
  });

  test.each(views)("are those of the Markdown, $lang, detail $detail", async ({ lang, detail }) => {
    const [heading = [], ...rows] = mainTable(lang);
    const whole = [
      [...heading, ...numbers],
      ...rows.map((row, index) => [...row, ...rated.slice(index, index + 1).flatMap((f) => points(f, lang))]),
    ];
    const tables = markdownTables(await present("md", lang, detail));
    expect(tables).toEqual([detail ? whole : mainTable(lang)]);
  });

  const mean = { ru: ": 55,6 из 100.", en: ": 55.6 of 100." };
  const forPeople = (["table", "md"] as const).flatMap((format) =>
    views.map((view) => ({ format, ...view })),
  );

  test.each(forPeople)(
    "stand beside the table too: the mean, and who has no place ($format, $lang, detail $detail)",
    async ({ format, lang, detail }) => {
      const text = (await present(format, lang, detail)).replace(/\s+/g, " ");
      expect(text).toContain(mean[lang]);
      expect(text).toContain(`: ${notRated.region} (${notRated.reason}).`);
      expect(text).toMatch(/: Речной край\./);
    },
  );

  describe("by the block of voting", () => {
    const standings = byVoting.map(({ standing }) => standing);
    const block = "voting";

    test("are those of the JSON", async () => {
      const json: unknown = JSON.parse(await present("json", "ru", false, { block }));
      expect(json).toMatchObject({ methodology, by: "voting" });
      expect(json).toHaveProperty("summary", votingSummary);
      expect(json).toHaveProperty(
        "regions",
        byVoting.map(({ standing, compared, score }) => regionRow(standing, { score, exact: compared })),
      );
      expect(json).not.toHaveProperty("printed_alike");
    });

    test.each([false, true])("are those of the CSV, detail %s", async (detail) => {
      expect(parse(await present("csv", "ru", detail, { block }))).toEqual(records(detail, standings));
    });

    test.each([
      [
        "ru",
        ["Итого", "Доля макс. блока"],
        "Среднее: 22,0 из 40. Места: по блоку «Общественное голосование»",
        "При определении мест баллы за блок пересчитаны на его полный максимум: Речной край (40,0).",
      ],
      [
        "en",
        ["Total", "Share of block max."],
        "Mean: 22.0 of 40. Places: by block “Общественное голосование”",
        "To give places, the block is scaled to its whole maximum: Речной край (40.0).",
      ],
    ] as const)("are those of the tables, %s", async (lang, sums, places, note) => {
      const expected = mainTable(lang, standings, [...sums]);
      const text = await present("table", lang, false, { block });
      expect(terminalTables(text)).toEqual([expected]);
      expect(markdownTables(await present("md", lang, false, { block }))).toEqual([expected]);
      expect(text.replace(/\s+/g, " ")).toContain(places);
      expect(text.replace(/\s+/g, " ")).toContain(note);
    });
  });

  test("by the block of messages scale nothing", async () => {
    const text = await present("csv", "ru", false, { block: "messages" });
    const rows = parse<{ region_code: string; share: string }>(text, { columns: true });
    /* 160/3, 45, 43, 33 and 0 of 60 */
    expect(rows.map(({ region_code, share }) => [region_code, share])).toEqual([
      ["03", "0.8889"],
      ["01", "0.7500"],
      ["02", "0.7167"],
      ["05", "0.5500"],
      ["04", "0.0000"],
      ["06", ""],
    ]);
    expect(await present("table", "ru", false, { block: "messages" })).not.toContain("При определении мест");
  });

  test("are the places within a district", async () => {
    const text = await present("table", "ru", false, { district: `Северный ${districtEnding}` });
    const places = terminalTables(text)[0]?.map((row) => row.slice(0, 3));
    expect(places).toEqual([
      ["Место в округе", "Регион", "Место"],
      ["=1", "Озёрная область", "=2"],
      ["=1", "Лесной край", "=2"],
      ["2", "Речной край*", "3"],
    ]);
  });

  test.each(tieMethods)("are the places where ties are %s", async (ties) => {
    const places = parse<{ place: string }>(await present("csv", "ru", false, { ties }), { columns: true });
    expect(places.map(({ place }) => place)).toEqual([...placesBy[ties].map(String), ""]);
  });

  test("lose the tie in binary floating point", () => {
    const ozyornaya = 30 + 5 + 10 + (20 * ((16 - 2) / (23 - 2)) + 20 * (4 / 10));
    const lesnoy = 20 + 3 + 20 + (20 * ((9 - 2) / (23 - 2)) + 20 * (5 / 6));
    expect(ozyornaya).not.toBe(lesnoy);
  });
});

describe("the README", () => {
  const readme = read("README.md");
  /** The table of a section that has a row a region, by the code of the region. */
  const section = (title: string): ReadonlyMap<string, Readonly<Record<string, string>>> => {
    const [, text = ""] = readme.split(`. ${title}\n`);
    const tables = markdownTables(text.split("\n## ")[0] ?? "");
    const [head = [], ...rows] = tables.find(([head]) => head?.[0] === "Region") ?? [];
    return new Map(
      rows.map((row) => [
        (row[0] ?? "").slice(0, 2),
        Object.fromEntries(head.map((heading, index) => [heading, row[index] ?? ""])),
      ]),
    );
  };
  const results = (row: Readonly<Record<string, string>> | undefined, columns: readonly string[]) =>
    columns.map((column) => result(row?.[column] ?? ""));

  test("adds up the cells of the organisations in the order of the file", () => {
    const sums = section("Sums by region");
    const organizations = parse<Record<string, string>>(read("organizations.csv"), { columns: true });
    const columns = Object.keys(organizations[0] ?? {}).slice(3);
    expect(columns).toHaveLength(7);
    for (const [code, row] of sums) {
      const own = organizations.filter(({ region_code }) => region_code === code);
      for (const column of columns) {
        const cells = own.map((organization) => organization[column] ?? "");
        expect(row[column]).toBe(`${cells.join(" + ")} = ${printExact(sum(cells.map(mixed)))}`);
      }
    }
    expect([...sums.keys()]).toEqual(["01", "02", "03", "04", "05", "06"]);
  });

  test.each(rated)("says the same figures of $code $name", (figures) => {
    const { code, indicators, blocks } = figures;
    const dash = (value: string | null) => value ?? "—";
    const excluded = (index: number) => indicators[index]?.[3] === "—";
    expect(results(section("Values").get(code), indicatorIds)).toEqual(
      indicators.map(([, exactValue]) => dash(exactValue)),
    );
    expect(results(section("Shares of the weight").get(code), indicatorIds)).toEqual(
      indicators.map(([, , points], index) =>
        excluded(index) ? "—" : printExact(mixed(points).div(mixed(weights[index] ?? ""))),
      ),
    );
    expect(results(section("Points").get(code), indicatorIds)).toEqual(
      indicators.map(([, , points], index) => (excluded(index) ? "—" : points)),
    );
    const available = sum(weights.filter((_, index) => !excluded(index)).map(mixed));
    expect(results(section("Blocks and totals").get(code), [...blockIds, "sum", "at most", "total"])).toEqual(
      [
        ...blocks.map(([points]) => points),
        printExact(sum(indicators.map(([, , points]) => mixed(points)))),
        printExact(available),
        figures.exactTotal,
      ],
    );
    const rounded = section("Rounded").get(code);
    const printed = [...blocks.map(([, text]) => text), figures.total, figures.share, figures.percent];
    expect([...blockIds, "total", "share", "percent"].map((column) => last(rounded?.[column] ?? ""))).toEqual(
      printed,
    );
    const place = section("Places").get(code);
    expect(results(place, ["total"])).toEqual([figures.exactTotal]);
    expect(place?.["place"]).toBe(`${figures.shared ? "=" : ""}${figures.place}`);
    expect(place?.["within the district"]).toBe(`${figures.district} ${figures.districtPlace}`);
  });

  test("puts the regions in the order of their places, and who has none last", () => {
    expect([...section("Places").keys()]).toEqual([...rated.map(({ code }) => code), notRated.region_code]);
  });

  test("says the same places for every way with ties", () => {
    const table = markdownTables(readme).find(([head]) => head?.[0] === "method");
    expect(table).toEqual([
      ["method", ...rated.map(({ code }) => code)],
      ...tieMethods.map((method) => [method, ...placesBy[method].map(String)]),
    ]);
  });

  test("says the same of the places by the block of voting, in their order", () => {
    const table = section("Places by the block `voting`");
    expect([...table.keys()]).toEqual(byVoting.map(({ code }) => code));
    for (const { standing, code, compared, share, percent, place, districtPlace } of byVoting) {
      const row = table.get(code);
      const available = standing.indicators[4]?.[3] === "—" ? "20" : "40";
      expect(results(row, ["voting", "at most", "compared"])).toEqual([
        standing.blocks[1]?.[0],
        available,
        compared,
      ]);
      expect(row).toMatchObject({ share, percent, place: String(place) });
      expect(row?.["within the district"]).toBe(`${standing.district} ${districtPlace}`);
      expect(
        printExact(
          mixed(row?.["voting"] ?? "")
            .mul(mixed("40"))
            .div(mixed(available)),
        ),
      ).toBe(compared);
    }
    const mean = sum(byVoting.map(({ compared }) => mixed(compared))).div(ratio(5n, 1n));
    expect(printExact(mean)).toBe(votingMean);
    const { mean: printed, highest, lowest } = votingSummary;
    expect(readme.replace(/\s+/g, " ")).toContain(
      `/ 5 = ${votingMean} = 22.038…, printed ${printed} of 40. The highest is ${highest}, the lowest ${lowest}.`,
    );
  });

  test("says the same mean", () => {
    const mean = sum(rated.map(({ exactTotal }) => mixed(exactTotal))).div(ratio(5n, 1n));
    expect(printExact(mean)).toBe(exactMean);
    const { mean: printed, highest, lowest } = summary;
    expect(readme).toContain(
      `/ 5 = ${exactMean} = 55.554…, printed ${printed}. The highest is ${highest}, the lowest ${lowest}.`,
    );
  });
});

/** What a chain of equal things comes to: `290/300 = 29/30`. */
function last(cell: string): string {
  return cell.split(" = ").at(-1) ?? "";
}

function result(cell: string): string {
  const text = last(cell);
  return text === "—" ? text : printExact(mixed(text));
}

/** `66 1/3`, as people write it. */
function mixed(text: string): Fraction {
  const parts = text.split(" ").map(parseExact);
  return sum(
    parts.map((part) => {
      if (part === undefined) throw new Error(`${text} is no number`);
      return part;
    }),
  );
}

type Cells = readonly (readonly string[])[];

/** Head line first, no rule; escapes undone. */
function markdownTables(text: string): readonly Cells[] {
  const tables = text.match(/(?:^\|.*\|\n)+/gm) ?? [];
  return tables.map((table) => {
    const rows = table
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
      .map((row) => row.map((cell) => cell.trim().replace(/\\(.)/g, "$1")));
    return rows.filter((_, index) => index !== 1);
  });
}

/** Tables between rules; their columns are cut where two columns of every line are blank. */
function terminalTables(text: string): readonly Cells[] {
  const lines = text.split("\n");
  const rules = lines.flatMap((line, index) => (/^─+$/.test(line) ? [index] : []));
  return rules.flatMap((top, index) => {
    const bottom = rules[index + 1];
    if (index % 2 === 1 || bottom === undefined) return [];
    const head = lines.slice(lines.lastIndexOf("", top) + 1, top);
    const body = lines.slice(top + 1, bottom);
    const cut = cutter([...head, ...body]);
    const headings = head.map(cut);
    const heading = (headings[0] ?? []).map((_, column) =>
      headings
        .map((line) => line[column])
        .join(" ")
        .trim(),
    );
    return [[heading, ...body.map(cut)]];
  });
}

function cutter(lines: readonly string[]): (line: string) => readonly string[] {
  const width = Math.max(...lines.map((line) => line.length));
  const ink = Array.from({ length: width }, (_, at) =>
    lines.some((line) => (line[at] ?? " ") !== " ") ? "x" : " ",
  );
  const spans = [...ink.join("").matchAll(/x+(?: x+)*/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return (line) => spans.map(({ from, to }) => line.slice(from, to).trim());
}
