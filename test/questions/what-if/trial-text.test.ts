import { expect, test } from "vitest";
import { leafId } from "../../../src/change/region-data.ts";
import { readValue, readWeight } from "../../../src/questions/what-if/trial-text.ts";
import { indicator, methodologyOf } from "../../build/model.ts";
import { text } from "../../build/numbers.ts";

const methodology = methodologyOf([indicator("polls", "sum(organizations.polls)", "10")]);

/* REGION.COLUMN=VALUE → the region, what is set, to or by how much */
test.each([
  ["77.population=100", "77", "regions.population", "to 100"],
  ["77.population=+5", "77", "regions.population", "by 5"],
  ["77.population=-5", "77", "regions.population", "by -5"],
  ["77.area=2,5", "77", "regions.area", "to 5/2"],
  ["77.mean(organizations.polls)=+11/3", "77", "mean(organizations.polls)", "by 11/3"],
  ["77.mean(organizations.polls)=-1/3", "77", "mean(organizations.polls)", "by -1/3"],
  [" Республика Коми . area = 3 ", "Республика Коми", "regions.area", "to 3"],
  ["г. Москва.area=1", "г. Москва", "regions.area", "to 1"],
  ["77.organizations.polls=+1", "77", "sum(organizations.polls)", "by 1"],
  ["г. Москва.organizations.connected=9", "г. Москва", "count(organizations, connected)", "to 9"],
  [
    '77.count(organizations, kind == "town" && polls >= 1)=3',
    "77",
    'count(organizations, kind == "town" && polls >= 1)',
    "to 3",
  ],
])("%s", (written, region, leaf, to) => {
  const found = readValue(written, methodology);
  if (found.kind !== "read") throw new Error(found.kind);
  expect([found.region, leafId(found.leaf)]).toEqual([region, leaf]);
  expect(`${found.to.kind} ${text(found.to.amount)}`).toBe(to);
});

/* The column in brackets that is to change */
test.each([
  ["77.sum(organizations.votes - organizations.polls)[polls]=+1", "polls"],
  ["77.sum(organizations.votes - organizations.polls) [ votes ] = 5", "votes"],
  ["77.sum(organizations.polls)[polls]=1", "polls"],
  ["77.population[population]=1", "population"],
  ["77.sum(organizations.votes - organizations.polls)=+1", undefined],
])("%s", (written, column) => {
  expect(readValue(written, methodology)).toMatchObject({ kind: "read", region: "77", column });
});

test.each([
  ["77.sum(organizations.polls)[pols]=1", { kind: "unknown", column: "pols", suggestion: "polls" }],
  ["77.sum(organizations.polls)[]=1", { kind: "unknown", column: "", suggestion: undefined }],
  ["77.nothing[polls]=1", { kind: "unknown", column: "nothing", suggestion: undefined }],
  ["", { kind: "malformed" }],
  ["77", { kind: "malformed" }],
  ["77=5", { kind: "malformed" }],
  [".area=5", { kind: "malformed" }],
  ["77.area", { kind: "malformed" }],
  ["77.area=", { kind: "not-a-number", value: "" }],
  ["77.area=much", { kind: "not-a-number", value: "much" }],
  ["77.area=1e3", { kind: "not-a-number", value: "1e3" }],
  ["77.area=1/0", { kind: "not-a-number", value: "1/0" }],
  ["77.name=5", { kind: "not-counted", column: "name" }],
  ["77.organizations.kind=5", { kind: "not-counted", column: "kind" }],
  ["77.populaton=5", { kind: "unknown", column: "populaton", suggestion: "population" }],
  ["г. Москва.populaton=5", { kind: "unknown", column: "populaton", suggestion: "population" }],
])("%s is refused", (written, expected) => {
  expect(readValue(written, methodology)).toEqual(expected);
});

/* INDICATOR=WEIGHT */
test.each([
  ["polls=5", "5"],
  [" polls = 0 ", "0"],
  ["polls=2,5", "5/2"],
  ["1=3", "3"],
  ["polls=20/3", "20/3"],
])("%s weighs %s", (written, weight) => {
  const found = readWeight(written, methodology);
  if (found.kind !== "read") throw new Error(found.kind);
  expect([found.indicator.id, text(found.weight)]).toEqual(["polls", weight]);
});

test.each([
  ["polls", { kind: "malformed" }],
  ["polls=", { kind: "malformed" }],
  ["=5", { kind: "malformed" }],
  ["polls=5=6", { kind: "malformed" }],
  ["polls=-1", { kind: "not-a-number", value: "-1" }],
  ["polls=heavy", { kind: "not-a-number", value: "heavy" }],
  ["pols=5", { kind: "unknown", name: "pols" }],
  ["entirely=5", { kind: "unknown", name: "entirely" }],
])("%s has no weight to tell", (written, expected) => {
  expect(readWeight(written, methodology)).toEqual(expected);
});
