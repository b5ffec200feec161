import { describe, expect, test } from "vitest";
import type { Rating } from "../../../src/model/rating.ts";
import { ratingJson } from "../../../src/questions/rating/json.ts";
import type { View } from "../../../src/questions/rating/view.ts";
import { exact } from "../../build/numbers.ts";
import {
  messages,
  sampleMethodology,
  sampleRating,
  tool,
  voting,
  wholeView,
} from "../../build/sample-rating.ts";

interface Written {
  readonly [key: string]: unknown;
  readonly regions: readonly Readonly<Record<string, unknown>>[];
}

function written(rating: Partial<Rating> = {}, part: Partial<View> = {}): Written {
  const json = ratingJson({ ...sampleRating, ...rating }, { ...wholeView, ...part }, tool);
  return JSON.parse(JSON.stringify(json)) as Written;
}

describe("the JSON of a rating", () => {
  test("keeps to the contract, keys in their order", () => {
    const { regions, ...rest } = written({}, { top: 1 });
    expect(JSON.stringify({ ...rest, regions })).toBe(
      JSON.stringify({
        schema: "pos-rating/rating/2",
        tool: { name: "pos-rating", version: "1.2.3" },
        period: null,
        methodology: {
          id: "sample",
          title: "Рейтинг регионов по работе в Платформе обратной связи",
          sha256: "ab".repeat(32),
          max_points: "100",
          order: "descending",
          ties: "dense",
          rounding: { on: "rounded", places: 0, mode: "half-up" },
          break_ties: [],
          blocks: [
            {
              id: "messages",
              title: "Работа с сообщениями и обращениями",
              aggregate: "sum",
              weight: "80",
              max_points: "80",
            },
            {
              id: "voting",
              title: "Общественное голосование",
              aggregate: "sum",
              weight: "20",
              max_points: "20",
            },
          ],
          indicators: [
            {
              id: "answered_on_time",
              title: "Доля ответов, предоставленных в срок",
              block: "messages",
              weight: "50",
              max_points: "50",
            },
            {
              id: "satisfaction",
              title: "Доля положительных оценок",
              block: "messages",
              weight: "30",
              max_points: "30",
            },
            {
              id: "polls",
              title: "Число опросов на муниципалитет",
              block: "voting",
              weight: "20",
              max_points: "20",
            },
          ],
        },
        by: "total",
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
        summary: { rated: 4, not_rated: 1, mean: "76", highest: "100", lowest: "45" },
        not_rated: [{ region_code: "77", region: "Москва", reason: "город федерального значения" }],
        regions: [
          {
            region_code: "71",
            region: "Тульская область",
            federal_district: "Центральный федеральный округ",
            place: 1,
            shared: false,
            district_place: 1,
            score: "100",
            exact_score: "100",
            total: "100",
            exact_total: "100",
            share: "1.0000",
            blocks: { messages: "80", voting: "20" },
            indicators: {
              answered_on_time: { value: "1.0000", exact_value: "1", points: "50" },
              satisfaction: { value: "0.7000", exact_value: "0.7", points: "30" },
              polls: { value: "2.0000", exact_value: "2", points: "20" },
            },
          },
        ],
      }),
    );
  });

  test("has the top level in the order of the contract", () => {
    expect(Object.keys(written({ by: voting, printedAlike: true, refusedRows: 3 }))).toEqual([
      "schema",
      "tool",
      "period",
      "methodology",
      "by",
      "inputs",
      "summary",
      "printed_alike",
      "refused_rows",
      "regions",
      "not_rated",
    ]);
  });

  test("prints points and totals exactly beside the rounded total", () => {
    expect(written().regions[3]).toMatchObject({
      total: "45",
      exact_total: "45.25",
      blocks: { messages: "45.25" },
      indicators: { answered_on_time: { value: "0.9931", exact_value: "143/144", points: "25.25" } },
    });
  });

  test("says what places compare, and where unequal totals print alike", () => {
    const ranking = { ...sampleMethodology.ranking, on: "exact" as const };
    const alike = written({ printedAlike: true, methodology: { ...sampleMethodology, ranking } });
    expect(alike).toHaveProperty("printed_alike", true);
    expect(alike).toHaveProperty("methodology.rounding", { on: "exact", places: 0, mode: "half-up" });
    expect(written()).not.toHaveProperty("printed_alike");
  });

  test("lists the excluded indicators of a region after its share, where it has any", () => {
    const { regions } = written();
    expect(regions.map((region) => region["excluded"])).toEqual([
      undefined,
      ["satisfaction"],
      undefined,
      undefined,
    ]);
    expect(regions.map((region) => Object.keys(region).slice(10))).toEqual([
      ["share", "blocks", "indicators"],
      ["share", "excluded", "blocks", "indicators"],
      ["share", "blocks", "indicators"],
      ["share", "blocks", "indicators"],
    ]);
  });

  test("compares the block scaled to its weight where places are by it; its points stay as they are", () => {
    const { summary, regions } = written({ by: messages });
    expect(summary).toEqual({ rated: 4, not_rated: 1, mean: "65", highest: "80", lowest: "45" });
    expect(regions[1]).toMatchObject({ share: "0.8000", blocks: { messages: "40" }, exact_total: "80" });
    expect(regions.map(({ share }) => share)).toEqual(["1.0000", "0.8000", "0.8750", "0.5625"]);
    expect(regions.map(({ score }) => score)).toEqual(["80", "64", "70", "45"]);
    expect(regions.map(({ exact_score }) => exact_score)).toEqual(["80", "64", "70", "45.25"]);
  });

  test("has no value where an indicator is excluded", () => {
    expect(written().regions[1]).toMatchObject({
      indicators: { satisfaction: { value: null, exact_value: null, points: "0", excluded: true } },
    });
  });

  test("prints a place as a number, a half included", () => {
    const ranking = sampleRating.ranking.map((group) => ({ ...group, place: exact("2.5") }));
    expect(written({ ranking }).regions[1]).toMatchObject({ place: 2.5, shared: true });
  });

  test("gives the kind of a reason that nobody has written", () => {
    const [moscow] = sampleRating.notRated;
    const notRated = moscow === undefined ? [] : [{ ...moscow, reason: { kind: "invalid-data" } as const }];
    expect(written({ notRated })).toMatchObject({ not_rated: [{ reason: "invalid-data" }] });
  });

  test("has null for numbers that nobody has", () => {
    const { summary } = written({ ranking: [] });
    expect(summary).toEqual({ rated: 0, not_rated: 1, mean: null, highest: null, lowest: null });
  });

  test("names the zone of each total by its id, where there are zones", () => {
    const zones = [
      { id: "leader", from: exact("0.85") },
      { id: "rest", from: undefined },
    ];
    const { regions } = written({ methodology: { ...sampleMethodology, zones } });
    expect(regions.map(({ zone }) => zone)).toEqual(["leader", "rest", "rest", "rest"]);
    expect(written().regions.every((region) => !("zone" in region))).toBe(true);
  });
});
