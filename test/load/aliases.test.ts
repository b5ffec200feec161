import { expect, test } from "vitest";
import { withAliases } from "../../src/load/aliases.ts";
import { exportFiles, failing, sourceOf } from "../build/files.ts";
import { regionsOf } from "../build/model.ts";

const regions = regionsOf("01", "02");
const files = (aliases: ReturnType<typeof sourceOf> | undefined) =>
  exportFiles("", [], { aliases, hashes: true });

test("regions are given the names of the file, which is one of the inputs", async () => {
  const source = sourceOf("alias;unit\nПервый;01\nОдин;1\n", { name: "names.csv" });
  const read = await withAliases(regions, files(source));
  expect(read.regions.map(({ aliases }) => aliases)).toEqual([["Первый"], undefined]);
  expect(read.inputs).toMatchObject([{ role: "aliases", file: "names.csv", rows: 2, delimiter: ";" }]);
  expect(read.inputs[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(read.findings.map(({ key }) => key)).toEqual(["unknown-region warning unit"]);
  expect(read.usable).toBe(true);
});

test("without a file they have none", async () => {
  expect(await withAliases(regions, files(undefined))).toEqual({
    regions,
    findings: [],
    inputs: [],
    usable: true,
  });
});

test("a file that cannot be read, or is another, is a problem", async () => {
  for (const source of [
    failing("EACCES"),
    sourceOf("", { name: "names.csv" }),
    sourceOf("a,b\n1,2\n", { name: "n.csv" }),
  ]) {
    const read = await withAliases(regions, files(source));
    expect([read.usable, read.findings.length, read.regions]).toEqual([false, 1, regions]);
  }
});
