import { expect, test } from "vitest";
import { notRated } from "../../src/load/not-rated.ts";
import type { Region } from "../../src/model/region.ts";
import { indicator, methodologyOf, region } from "../build/model.ts";

const named = (code: string, name: string): Region => ({ ...region(code), name });
const regions = [
  named("77", "Москва"),
  named("04", "Республика Алтай"),
  named("22", "Алтайский край"),
  named("11", "Республика Коми"),
];

const inOkato = [
  named("45", "Москва"),
  named("77", "Чукотский автономный округ"),
  named("37", "Курганская область"),
  named("80", "Республика Башкортостан"),
];

function leftOut(...names: readonly string[]) {
  return leftOutOf(regions, names);
}

function leftOutOf(of: readonly Region[], names: readonly string[]) {
  const methodology = methodologyOf([indicator("i", "regions.area", "10")]);
  const rules = names.map((name) => ({ region: name, reason: `as ${name}` }));
  return notRated({ ...methodology, notRated: rules }, of);
}

/* as the methodology writes it → the code of the region */
test.each([
  ["77", "77"],
  ["Москва", "77"],
  ["г. Москва", "77"],
  ["Коми", "11"],
  ["республика алтай", "04"],
])("%s is %s", async (name, code) => {
  const { reasons, problems } = await leftOut(name);
  expect([...reasons]).toEqual([[code, { region: name, reason: `as ${name}` }]]);
  expect(problems).toEqual([]);
});

test("a name that fits nothing leaves nobody out", async () => {
  const { reasons, problems } = await leftOut("Атлантида", "77");
  expect([...reasons.keys()]).toEqual(["77"]);
  expect(problems).toMatchObject([
    { kind: "unknown-region", severity: "warning", at: { path: "not_rated[0].region" }, value: "Атлантида" },
  ]);
});

test("a methodology that leaves nobody out has nothing to report", async () => {
  const { reasons, problems } = await leftOut();
  expect([reasons.size, problems]).toEqual([0, []]);
});

test("a code that is one region's here and another's among the codes of Russia's regions is not clear", async () => {
  const { reasons, problems } = await leftOutOf(inOkato, ["77"]);
  expect([...reasons.keys()]).toEqual([]);
  expect(problems).toMatchObject([
    { kind: "ambiguous-region", value: "77", of: ["Чукотский автономный округ", "Москва"] },
  ]);
});

test("a code that only one of the systems has is clear", async () => {
  const { reasons, problems } = await leftOutOf(inOkato, ["80", "02", "Москва"]);
  expect([[...reasons.keys()], problems]).toEqual([["80", "45"], []]);
});
