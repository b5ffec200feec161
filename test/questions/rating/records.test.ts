import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/format/to-csv.ts";
import type { Methodology, MissingRule } from "../../../src/model/methodology.ts";
import type { Rating } from "../../../src/model/rating.ts";
import { ownColumns } from "../../../src/model/record-columns.ts";
import { blocksOf, indicatorsOf } from "../../../src/model/walk.ts";
import { ratingRecords } from "../../../src/questions/rating/records.ts";
import type { View } from "../../../src/questions/rating/view.ts";
import { exact } from "../../build/numbers.ts";
import {
  messages,
  rated,
  region,
  sampleMethodology,
  sampleRating,
  wholeView,
} from "../../build/sample-rating.ts";

function lines(part: Partial<View> = {}, rating: Partial<Rating> = {}): readonly string[] {
  const records = ratingRecords({ ...sampleRating, ...rating }, { ...wholeView, ...part });
  return toCsv(records, { bom: false }).split("\n").slice(0, -1);
}

/** The sample, its three indicators with these rules in turn. */
function withMissing(rules: readonly MissingRule[]): Methodology {
  const left = [...rules];
  const blocks = sampleMethodology.blocks.map((block) => ({
    ...block,
    children: block.children.map((child) =>
      child.kind === "block" ? child : { ...child, missing: left.shift() ?? child.missing },
    ),
  }));
  return { ...sampleMethodology, blocks };
}

describe("the rating's records", () => {
  test("are the regions by place, then those without one", () => {
    expect(lines()).toEqual([
      "place,shared,region_code,region,federal_district,district_place,messages,voting,total,share,excluded",
      "1,false,71,Тульская область,Центральный федеральный округ,1,80,20,100,1.0000,",
      "2,true,11,Республика Коми,Северо-Западный федеральный округ,1,40,16,80,0.8000,satisfaction",
      "2,true,50,Московская область,Центральный федеральный округ,2,70,10,80,0.8000,",
      "3,false,86,Ханты-Мансийский автономный округ — Югра,Уральский федеральный округ,1,45,0,45,0.4500,",
      ",false,77,Москва,Центральный федеральный округ,,,,,,",
    ]);
  });

  test("have a column an indicator with detail; an excluded one is empty", () => {
    const [head, , komi] = lines({ detail: true });
    expect(head).toMatch(/,share,answered_on_time,satisfaction,polls,excluded$/);
    expect(komi).toMatch(/,40,,16,satisfaction$/);
  });

  test("separate several excluded indicators by a space", () => {
    const only = rated(region("1", "Остров", undefined), undefined, "50", [
      ["1", "50"],
      undefined,
      undefined,
    ]);
    const ranking = [{ place: exact("1"), members: [only] }];
    expect(lines({}, { ranking })[1]).toBe("1,false,1,Остров,,,50,0,50,0.5000,satisfaction polls");
  });

  test("have a column of them whenever the methodology can exclude, and only then", () => {
    const heading = (missing: readonly MissingRule[]) => lines({}, { methodology: withMissing(missing) })[0];
    expect(heading(["zero", "zero", "exclude"])).toMatch(/,total,share,excluded$/);
    expect(lines({ top: 1 })).toEqual([
      expect.stringMatching(/,share,excluded$/),
      expect.stringMatching(/,1\.0000,$/),
    ]);
    const never = lines({ detail: true }, { methodology: withMissing(["zero", "refuse", "zero"]) });
    expect(never[0]).toMatch(/,share,answered_on_time,satisfaction,polls$/);
    expect(new Set(never.map((line) => line.split(",").length))).toEqual(new Set([13]));
  });

  test("give the share of the block, scaled, where places are by it; the block's column has its points", () => {
    const shares = lines({}, { by: messages }).map((line) => line.split(",").slice(6).join(" "));
    expect(shares).toEqual([
      "messages voting total share excluded",
      "80 20 100 1.0000 ",
      "40 16 80 0.8000 satisfaction",
      "70 10 80 0.8750 ",
      "45 0 45 0.5625 ",
      "    ",
    ]);
  });

  test("have no other column that a block or an indicator could be named like", () => {
    const methodology = { ...sampleMethodology, zones: [{ id: "all", from: undefined }] };
    const [head = ""] = lines({ detail: true }, { methodology });
    const ids = [...blocksOf(sampleMethodology.blocks), ...indicatorsOf(sampleMethodology.blocks)].map(
      ({ id }) => id as string,
    );
    expect(head.split(",").filter((id) => !ids.includes(id))).toEqual([...ownColumns]);
  });

  test("leave regions without a place out of the best", () => {
    expect(lines({ top: 1 })).toHaveLength(2);
  });

  test("keep the place in the country when a district is shown", () => {
    const [, ...rows] = lines({ district: "Центральный федеральный округ" });
    expect(rows.map((row) => row.split(",").slice(0, 3).join(" "))).toEqual([
      "1 false 71",
      "2 true 50",
      " false 77",
    ]);
  });

  test("have the zone by its id behind the share, and none where there are no zones or no place", () => {
    const zones = [
      { id: "leader", from: exact("0.85") },
      { id: "rest", from: undefined },
    ];
    const [head, first, second, ...others] = lines({}, { methodology: { ...sampleMethodology, zones } });
    expect(head).toMatch(/,total,share,zone,excluded$/);
    expect(first).toMatch(/,100,1\.0000,leader,$/);
    expect(second).toMatch(/,80,0\.8000,rest,satisfaction$/);
    expect(others.at(-1)).toMatch(/,Центральный федеральный округ,{7}$/);
  });
});
