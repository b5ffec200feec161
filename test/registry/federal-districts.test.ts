import { expect, test } from "vitest";
import { federalDistricts } from "../../src/registry/federal-districts.ts";
import { russia } from "../../src/registry/russia.ts";

test("the districts are those of the regions", () => {
  expect(new Set(federalDistricts.map(({ name }) => name))).toEqual(
    new Set(russia.flatMap(({ district }) => district ?? [])),
  );
});

test("no name and no initials stand for two", () => {
  const all = federalDistricts.flatMap(({ name, en, initials }) => [name, en, ...initials]);
  expect(new Set(all).size).toBe(all.length);
});
