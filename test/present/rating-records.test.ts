import { describe, expect, test } from "vitest";
import type { Lang } from "../../src/present/lang.ts";
import { ratingRecords } from "../../src/present/rating-records.ts";
import { toCsv } from "../../src/present/to-csv.ts";
import type { View } from "../../src/present/view.ts";
import { sampleRating, wholeView } from "./sample-rating.ts";

function lines(part: Partial<View> = {}): readonly string[] {
  const csv = toCsv(ratingRecords(sampleRating, { ...wholeView, ...part }), { bom: false });
  return csv.split("\r\n").slice(0, -1);
}

describe("the rating's records", () => {
  test("are the regions by place, then those without one", () => {
    expect(lines()).toEqual([
      "place,shared,region_code,region,federal_district,district_place,messages,voting,total,share",
      "1,false,71,Тульская область,Центральный федеральный округ,1,80,20,100,1.0000",
      "2,true,11,Республика Коми,Северо-Западный федеральный округ,1,40,16,80,0.8000",
      "2,true,50,Московская область,Центральный федеральный округ,2,70,10,80,0.8000",
      "3,false,86,Ханты-Мансийский автономный округ — Югра,Уральский федеральный округ,1,45,0,45,0.4500",
      ",false,77,Москва,Центральный федеральный округ,,,,,",
    ]);
  });

  test("have a column an indicator with detail; an excluded one is empty", () => {
    const [head, , komi] = lines({ detail: true });
    expect(head).toMatch(/,share,answered_on_time,satisfaction,polls$/);
    expect(komi).toMatch(/,40,,16$/);
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

  test("do not depend on language", () => {
    const all: readonly Lang[] = ["ru", "en"];
    expect(new Set(all.map((lang) => lines({ lang }).join())).size).toBe(1);
  });
});
