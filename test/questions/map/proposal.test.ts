import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadMethodology } from "../../../src/methodology/load.ts";
import { proposal } from "../../../src/questions/map/proposal.ts";
import { root, sourceOf } from "../../build/files.ts";

const text = readFileSync(join(root, "methodology.yaml"), "utf8");
const loaded = await loadMethodology(sourceOf(text, { name: "methodology.yaml" }));
if (!loaded.ok) throw new Error("the methodology has a problem");
const methodology = loaded.value;

const propose = (header: string, ...rows: readonly string[]) =>
  proposal(
    {
      header: header.split(","),
      headerRows: { known: "first", first: 1, last: 1 },
      rows: rows.map((row) => ({ cells: row.split(",") })),
      delimiter: ",",
    },
    methodology,
  );

test("columns that the methodology knows have its ids and types, and their roles", () => {
  const {
    export: name,
    columns,
    roles,
    lacking,
  } = propose("Код региона,Регион,Население,Ещё", "71,Тульская область,5,1");
  expect(name).toBe("regions");
  expect(columns.map(({ id, isKnown }) => [id, isKnown])).toEqual([
    ["region_code", true],
    ["region", true],
    ["population", true],
    ["eshche", false],
  ]);
  expect(columns[2]?.type.kind).toBe("integer");
  expect(roles).toMatchObject({ key: "region_code", name: "region" });
  expect(lacking.map(({ id }) => id)).toContain("federal_district");
});

test("what stands for no value is listed as the table writes it", () => {
  const { missingValues, columns } = propose("Код,Всего,Доля", "01,-,н/д", "02,5,Н/Д", "03,,0.5");
  expect(missingValues).toEqual(["", "-", "н/д", "Н/Д"]);
  expect(columns.map(({ type, optional }) => [type.kind, optional])).toEqual([
    ["code", false],
    ["integer", true],
    ["decimal", true],
  ]);
});

test("rows that are none of the table spoil no type", () => {
  const { columns, rows } = propose(
    "№,Субъект РФ,Всего,Доля",
    "1,2,3,4",
    "1,Тульская область,5,95 %",
    "2,Омская область,7,80 %",
    ",Итого,12,",
    "Исп. Иванова,,,",
  );
  expect(rows).toBe(2);
  expect(columns.map(({ type, optional }) => [type.kind, optional])).toEqual([
    ["integer", false],
    ["code", false],
    ["integer", false],
    ["percent", false],
  ]);
});

test("of one known heading, as of none, everything is guessed", () => {
  const { columns, lacking } = propose("Регион,Всего", "Тульская область,5", "Омская область,");
  expect(columns.map(({ id, type, optional }) => [id, type.kind, optional])).toEqual([
    ["region", "code", false],
    ["vsego", "integer", true],
  ]);
  expect(lacking).toEqual([]);
});
