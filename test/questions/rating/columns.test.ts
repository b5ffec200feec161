import { describe, expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import type { Rating } from "../../../src/model/rating.ts";
import { ratingColumns } from "../../../src/questions/rating/columns.ts";
import { select, type View } from "../../../src/questions/rating/view.ts";
import { exact } from "../../build/numbers.ts";
import {
  messages,
  rated,
  region,
  sampleMethodology,
  sampleRating,
  wholeView,
} from "../../build/sample-rating.ts";

function cells(rating: Rating, part: Partial<View>): Record<string, readonly string[]> {
  const view = { ...wholeView, ...part };
  const { regions } = select(rating, view);
  return Object.fromEntries(
    ratingColumns(rating, view, "ru").map(({ column, cell }) => [
      column.id,
      regions.map((entry) => readable(cell(entry))),
    ]),
  );
}

describe("the columns for people", () => {
  test("are the place, the region, its district, the blocks, the total, its share", () => {
    expect(cells(sampleRating, { top: 2 })).toEqual({
      place: ["1", "=2", "=2"],
      region: ["Тульская область", "Республика Коми*", "Московская область"],
      district: ["Центральный", "Северо-Западный", "Центральный"],
      messages: ["80", "40", "70"],
      voting: ["20", "16", "10"],
      total: ["100", "80", "80"],
      share: ["100,0 %", "80,0 %", "80,0 %"],
    });
  });

  test("say the zone of the total by its title, else its id, where there are zones", () => {
    const zones = [
      { id: "leader", from: exact("0.85"), title: "Лидер" },
      { id: "rest", from: undefined },
    ];
    const rating = { ...sampleRating, methodology: { ...sampleMethodology, zones } };
    expect(cells(rating, {})["zone"]).toEqual(["Лидер", "rest", "rest", "rest"]);
    expect(cells({ ...rating, by: messages }, {})["zone"]).toEqual(["Лидер", "rest", "rest", "rest"]);
    expect(cells(sampleRating, {})["zone"]).toBeUndefined();
  });

  test("with detail go on to the indicators; an excluded one has no points", () => {
    expect(cells(sampleRating, { detail: true })).toMatchObject({
      answered_on_time: ["50", "40", "40", "25"],
      satisfaction: ["30", "—", "30", "20"],
      polls: ["20", "16", "10", "0"],
    });
  });

  test("within a district give the place in the country instead of the district", () => {
    const within = cells(sampleRating, { district: "Центральный федеральный округ" });
    expect(within).toMatchObject({ district_place: ["1", "2"], place: ["1", "=2"] });
    expect(within).not.toHaveProperty("district");
  });

  test("have no district where no region has one", () => {
    const only = rated(region("1", "Остров", undefined), undefined, "12", [undefined, undefined, undefined]);
    const rating = { ...sampleRating, ranking: [{ place: exact("1"), members: [only] }], notRated: [] };
    expect(cells(rating, {})).not.toHaveProperty("district");
  });

  test("have the share of the block, and say so, where places are by it", () => {
    const rating = { ...sampleRating, by: messages };
    expect(cells(rating, {})).toMatchObject({
      messages: ["80", "40", "70", "45"],
      total: ["100", "80", "80", "45"],
      share: ["100,0 %", "80,0 %", "87,5 %", "56,3 %"],
    });
    const heading = (of: Rating) =>
      ratingColumns(of, wholeView, "ru").find(({ column }) => column.id === "share")?.column.heading;
    expect([heading(sampleRating), heading(rating)]).toEqual(["Доля макс.", "Доля макс. блока"]);
  });

  test("print half places with a comma", () => {
    const [first, tied] = sampleRating.ranking;
    const ranking = [first, { place: exact("2.5"), members: tied?.members ?? [] }].flatMap(
      (group) => group ?? [],
    );
    expect(cells({ ...sampleRating, ranking }, {})).toMatchObject({ place: ["1", "=2,5", "=2,5"] });
  });
});
