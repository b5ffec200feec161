import { expect, test } from "vitest";
import { attributionAnswer } from "../../../src/questions/attribute/answer.ts";
import { attributed, attribution } from "../../build/reviewed.ts";
import { written } from "../../build/written.ts";

const both = await attribution();

/* what is asked for · the regions that csv and json tell of */
test.each([
  ["all regions", undefined, ["02", "03", "01"]],
  ["the best place", 1, ["02", "03"]],
])("%s: csv and json tell of the same", async (_what, top, codes) => {
  const answer = attributionAnswer(both, { region: undefined, top });
  const rows = (await written(answer, "csv")).trimEnd().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(codes);
  const { regions } = JSON.parse(await written(answer, "json"));
  expect(regions.map((one: { region_code: string }) => one.region_code)).toEqual(codes);
});

test("csv and json speak no language", async () => {
  const answer = attributionAnswer(both, { region: undefined, top: undefined });
  for (const format of ["csv", "json"]) {
    expect(await written(answer, format, { lang: "en" })).toBe(await written(answer, format));
  }
});

test("rows that were left out are told of, with their period, at the head of the first sheet alone", () => {
  const { previous } = both;
  const lacking = { ...both, previous: { ...previous, refusedRows: 1 } };
  const [first, ...rest] = attributionAnswer(lacking, { region: undefined, top: undefined }).sheets("ru");
  const said = "compare/previous: строк с ошибками пропущено: 1; рейтинг рассчитан без них.";
  expect(first?.table.title.at(-1)).toBe(said);
  expect(rest.flatMap(({ table }) => table.title)).not.toContain(said);
});

test("of one region, csv has a row a step, json the region", async () => {
  const answer = attributionAnswer(both, { region: attributed(both, "03"), top: undefined });
  const [header, ...rows] = (await written(answer, "csv")).trimEnd().split("\n");
  expect(header).toBe("region_code,region,of,cause,indicator,change,after");
  expect(rows).toHaveLength(7);
  expect(JSON.parse(await written(answer, "json")).regions).toHaveLength(1);
});
