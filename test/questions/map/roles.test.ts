import { expect, test } from "vitest";
import type { ColumnType } from "../../../src/model/methodology.ts";
import { rolesOf } from "../../../src/questions/map/roles.ts";

/** Columns as `id:kind`, and the rows below them. */
function roles(columns: readonly string[], ...rows: readonly (readonly string[])[]) {
  const proposed = columns.map((text, index) => {
    const [id = "", kind = "text"] = text.split(":");
    const type: ColumnType = { kind };
    return { id, heading: id, index, type, optional: false, samples: [], isKnown: false, isPersonal: false };
  });
  return rolesOf(
    proposed,
    columns.map((_, index) => rows.map((cells) => cells[index] ?? "")),
  );
}

const tula = ["71", "Тульская область", "ЦФО", "5"];
const omsk = ["55", "Омская область", "СФО", "7"];
const perm = ["59", "Пермский край", "Приволжский", "7"];

test("regions by their codes, names and districts", () => {
  const found = roles(["code:integer", "name", "district", "count:integer"], tula, omsk, perm);
  expect(found.roles).toEqual({ key: "code", name: "name", region: undefined, group: "district" });
  expect([found.isOfRegions, found.codes?.name.en]).toEqual([true, "codes of Russia's regions"]);
});

test("regions by their names alone", () => {
  const found = roles(["name", "count:integer"], ["Тульская область", "1"], ["Пермский край", "1"]);
  expect(found.roles).toEqual({ key: "name", name: "name", region: undefined, group: undefined });
});

test("organisations: a region has several rows", () => {
  const found = roles(
    ["id:code", "title", "region"],
    ["001", "Школа 1", "Тульская область"],
    ["002", "Школа 2", "Тульская область"],
    ["003", "Больница", "Пермский край"],
  );
  expect(found.roles).toEqual({ key: "id", name: "title", region: "region", group: undefined });
  expect(found.isOfRegions).toBe(false);
});

test("counts from 1 to 89 are no codes of regions, whatever they look like", () => {
  const found = roles(["count:integer", "name"], ["1", "Тульская область"], ["2", "Омская область"]);
  expect([found.codes, found.roles.key]).toEqual([undefined, "name"]);
});

test("other units: the column that tells rows apart", () => {
  expect(roles(["id:code", "n:integer"], ["a1", "5"], ["b2", "5"]).roles.key).toBe("id");
  expect(roles(["n:integer"], ["5"], ["5"]).roles.key).toBeUndefined();
});
