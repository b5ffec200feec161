import { describe, expect, test } from "vitest";
import { compare } from "../../../src/exact/fraction.ts";
import { readable } from "../../../src/format/table.ts";
import { attributionAnswer } from "../../../src/questions/attribute/answer.ts";
import { attributed, attribution } from "../../build/reviewed.ts";
import { written } from "../../build/sample-rating.ts";

const both = await attribution();

/* what is asked for · the regions that csv and json tell of */
test.each([
  ["all regions", undefined, ["02", "03", "01"]],
  ["the best place", 1, ["02", "03"]],
])("%s: csv and json tell of the same", async (_what, top, codes) => {
  const answer = attributionAnswer(both, { region: undefined, top, full: false });
  const rows = (await written(answer, "csv")).trimEnd().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(codes);
  const { regions } = JSON.parse(await written(answer, "json"));
  expect(regions.map((one: { region_code: string }) => one.region_code)).toEqual(codes);
});

test("csv and json speak no language", async () => {
  const answer = attributionAnswer(both, { region: undefined, top: undefined, full: false });
  for (const format of ["csv", "json"]) {
    expect(await written(answer, format, { lang: "en" })).toBe(await written(answer, format));
  }
});

test("rows that were left out are told of, with their period, at the head of the first sheet alone", () => {
  const { previous } = both;
  const lacking = { ...both, previous: { ...previous, refusedRows: 1 } };
  const [first, ...rest] = attributionAnswer(lacking, {
    region: undefined,
    top: undefined,
    full: false,
  }).sheets("ru");
  const said = "compare/previous: строк с ошибками пропущено: 1; рейтинг рассчитан без них.";
  expect(first?.table.title.at(-1)).toBe(said);
  expect(rest.flatMap(({ table }) => table.title)).not.toContain(said);
});

test("of one region, csv has a row a step, json the region", async () => {
  const answer = attributionAnswer(both, { region: attributed(both, "03"), top: undefined, full: false });
  const [header, ...rows] = (await written(answer, "csv")).trimEnd().split("\n");
  expect(header).toBe("region_code,region,of,cause,indicator,change,after");
  expect(rows).toHaveLength(7);
  expect(JSON.parse(await written(answer, "json")).regions).toHaveLength(1);
});

describe("people see those that changed most, the largest change first", () => {
  const [second, third, first] = both.regions;
  if (first === undefined || second === undefined || third === undefined) throw new Error("not three");
  const many = { ...both, regions: [...Array(10).fill(second), third, first] };
  const codes = (view: { readonly full?: boolean; readonly top?: number }) =>
    attributionAnswer(many, { region: undefined, top: undefined, full: false, ...view })
      .sheets("ru")
      .map(({ table }) => table.rows.map(([name]) => name && readable(name)));
  const names = (regions: readonly (typeof first)[]) =>
    regions.map(({ current }) => current.region.region.name);

  test("ten of them, and that they are not all", () => {
    const sizes = many.regions.map(({ rise }) => Number(rise.change.abs().toFraction()));
    const shown = names(
      many.regions.toSorted((a, b) => compare(b.rise.change.abs(), a.rise.change.abs())).slice(0, 10),
    );
    expect(new Set(sizes).size).toBeGreaterThan(1);
    expect(codes({})).toEqual([shown, shown]);
    const said = "Показаны изменившиеся больше всего: 10 из 12 регионов; все — с ключом --full.";
    expect(
      attributionAnswer(many, { region: undefined, top: undefined, full: false }).sheets("ru")[0]?.table
        .title,
    ).toContain(said);
  });

  test("all of them in the order of places, where all are asked for", () => {
    expect(codes({ full: true })).toEqual([names(many.regions), names(many.regions)]);
  });
});
