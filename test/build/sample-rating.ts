import { readFileSync } from "node:fs";
import { round } from "../../src/exact/round.ts";
import type { Answer, Part } from "../../src/format/answer.ts";
import { piecesOf } from "../../src/format/content.ts";
import type { Format, Presentation } from "../../src/format/format.ts";
import { formats, formatsFor } from "../../src/format/formats.ts";
import { loadMethodology } from "../../src/methodology/load.ts";
import type { BlockId, ColumnId, IndicatorId } from "../../src/model/brand.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { IndicatorScore, RatedRegion, Rating } from "../../src/model/rating.ts";
import type { Region } from "../../src/model/region.ts";
import type { View } from "../../src/questions/rating/view.ts";
import { sourceOf } from "./files.ts";
import { block, indicator, methodologyOf, region as modelRegion } from "./model.ts";
import { exact } from "./numbers.ts";
import { textOfBook } from "./read-book.ts";

export const wholeView: View = { top: undefined, district: undefined, detail: false };
export const tool = { name: "pos-rating", version: "1.2.3" };
export const plain = { width: undefined, color: false, bom: false, tool };

export const messages = "messages" as BlockId;
export const voting = "voting" as BlockId;
const onTime = "answered_on_time" as IndicatorId;
const satisfaction = "satisfaction" as IndicatorId;
const polls = "polls" as IndicatorId;

const measured = (id: IndicatorId, title: string, weight: string) =>
  indicator(id, "1", weight, { kind: "none" }, "exclude", { title });

const blocks = [
  block(
    messages,
    "sum",
    [
      measured(onTime, "Доля ответов, предоставленных в срок", "50"),
      measured(satisfaction, "Доля положительных оценок", "30"),
    ],
    exact("80"),
    "Работа с сообщениями и обращениями",
  ),
  block(
    voting,
    "sum",
    [measured(polls, "Число опросов на муниципалитет", "20")],
    exact("20"),
    "Общественное голосование",
  ),
];

export const sampleMethodology: Methodology = methodologyOf(
  blocks,
  { on: "rounded" },
  {
    id: "sample",
    title: "Рейтинг регионов по работе в Платформе обратной связи",
    sha256: "ab".repeat(32),
    notRated: [{ region: "77", reason: "город федерального значения" }],
    exports: {
      missingValues: [""],
      regions: {
        key: "region_code" as ColumnId,
        name: "region" as ColumnId,
        group: "federal_district" as ColumnId,
        columns: [],
        rules: [],
      },
      tables: [],
    },
  },
);

export function region(code: string, name: string, district: string | undefined): Region {
  return modelRegion(code, {}, { name, district, cells: new Map(), row: 2, line: 2 });
}

/** An indicator as its value and points, or undefined where it is excluded. */
type Scored = readonly [value: string, points: string] | undefined;

export function rated(
  of: Region,
  districtPlace: string | undefined,
  total: string,
  scores: readonly [Scored, Scored, Scored],
): RatedRegion {
  const [first, second, third] = scores.map((score): IndicatorScore => {
    if (score === undefined) return { value: undefined, points: exact("0"), excluded: true };
    return { value: exact(score[0]), points: exact(score[1]), excluded: false };
  }) as [IndicatorScore, IndicatorScore, IndicatorScore];
  return {
    region: of,
    indicators: new Map([
      [onTime, first],
      [satisfaction, second],
      [polls, third],
    ]),
    blocks: new Map([
      [
        messages,
        {
          points: first.points.add(second.points),
          available: exact(second.excluded ? "50" : "80"),
          scaled: first.points
            .add(second.points)
            .mul(exact("80"))
            .div(exact(second.excluded ? "50" : "80")),
        },
      ],
      [voting, { points: third.points, available: exact("20"), scaled: third.points }],
    ]),
    exactTotal: exact(total),
    total: round(exact(total), sampleMethodology.ranking.round),
    districtPlace: districtPlace === undefined ? undefined : exact(districtPlace),
  };
}

const central = "Центральный федеральный округ";

/** Places 1, 2, 2, 3 and a region without a place; the total of Коми is scaled from 56 of 70. */
export const sampleRating: Rating = {
  methodology: sampleMethodology,
  period: undefined,
  ties: "dense",
  by: "total",
  ranking: [
    {
      place: exact("1"),
      members: [
        rated(region("71", "Тульская область", central), "1", "100", [
          ["1", "50"],
          ["0.7", "30"],
          ["2", "20"],
        ]),
      ],
    },
    {
      place: exact("2"),
      members: [
        rated(region("11", "Республика Коми", "Северо-Западный федеральный округ"), "1", "80", [
          ["0.98", "40"],
          undefined,
          ["1.5", "16"],
        ]),
        rated(region("50", "Московская область", central), "2", "80", [
          ["0.97", "40"],
          ["0.65", "30"],
          ["1", "10"],
        ]),
      ],
    },
    {
      place: exact("3"),
      members: [
        rated(
          region("86", "Ханты-Мансийский автономный округ — Югра", "Уральский федеральный округ"),
          "1",
          "45.25",
          [
            ["143/144", "25.25"],
            ["0.6", "20"],
            ["0", "0"],
          ],
        ),
      ],
    },
  ],
  notRated: [
    {
      region: region("77", "Москва", central),
      reason: { kind: "declared", text: "город федерального значения" },
    },
  ],
  printedAlike: false,
  inputs: [
    {
      role: "regions",
      file: "regions.csv",
      sha256: "cd".repeat(32),
      rows: 5,
      encoding: "utf-8",
      delimiter: ",",
    },
  ],
  refusedRows: 0,
  refusedIn: [],
};

const varied = readFileSync(new URL("varied.yaml", import.meta.url), "utf8");
const loaded = await loadMethodology(sourceOf(varied, { name: "methodology.yaml" }));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));

/** A nested block, and what the shipped methodology has none of. */
export const variedMethodology: Methodology = { ...loaded.value, sha256: "ab".repeat(32) };

export function formatNamed(name: string): Format {
  const format = formats.find((each) => each.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  return format;
}

/** An answer in a format, to no terminal; a book as the text that is read from it. */
export async function written(
  answer: Answer,
  name: string,
  more: Partial<Presentation> = {},
): Promise<string> {
  const content = await formatNamed(name).write(answer, { lang: "ru", ...plain, ...more });
  return content instanceof Uint8Array ? textOfBook(content) : [...piecesOf(content)].join("");
}

/** The names of the formats that can hold an answer. */
export function namesFor({ records, checks }: Answer): readonly string[] {
  const parts: readonly Part[] = [
    ...(["sheets", "json"] as const),
    ...(records === undefined ? [] : (["records"] as const)),
    ...(checks === undefined ? [] : (["checks"] as const)),
  ];
  return formatsFor(parts).map(({ name }) => name);
}
