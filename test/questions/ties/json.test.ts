import { expect, test } from "vitest";
import { tiesJson } from "../../../src/questions/ties/json.ts";
import { tiesReport } from "../../../src/questions/ties/ties-of.ts";
import { ratedFolder } from "../../build/reviewed.ts";
import { tool } from "../../build/sample-rating.ts";

async function json(folder: string, ties?: "ordinal") {
  const { rating } = await ratedFolder(folder, ties === undefined ? {} : { ties });
  return JSON.parse(JSON.stringify(tiesJson(tiesReport(rating), tool)));
}

test("who shares a place, and the nearest gaps, exact", async () => {
  expect(await json("worked-example")).toMatchObject({
    schema: "pos-rating/ties/1",
    tool,
    methodology: { id: "worked-example", ties: "dense", on: "exact", rounding: { places: 1 } },
    ties: [
      {
        place: 2,
        regions: ["01", "02"],
        exact_totals: ["199/3", "199/3"],
        equal: "exactly",
        differ_in: ["answered_on_time", "mean_response_days", "connected", "participants", "projects"],
      },
    ],
    separated: [],
    nearest: [
      {
        better: { place: 2, regions: ["01", "02"] },
        worse: { place: 3, regions: ["05"] },
        difference: "1/12",
      },
      { better: { place: 1 }, worse: { place: 2 }, difference: "41/7" },
      { better: { place: 3 }, worse: { place: 4, regions: ["04"] }, difference: "715/12" },
    ],
  });
});

test("equals that are told apart by their codes alone", async () => {
  const { ties, separated } = await json("worked-example", "ordinal");
  expect(ties).toEqual([]);
  expect(separated).toMatchObject([
    { better: { place: 2, regions: ["01"] }, worse: { place: 3, regions: ["02"] }, by: "region_code" },
  ]);
});

test("a block is named where the places are by it", async () => {
  const { rating } = await ratedFolder("small");
  expect(tiesJson(tiesReport(rating), tool)).not.toHaveProperty("by");
  const [block] = rating.methodology.blocks;
  if (block === undefined) throw new Error("no block");
  expect(tiesJson({ ...tiesReport(rating), rating: { ...rating, by: block.id } }, tool)).toHaveProperty(
    "by",
    "messages",
  );
});
