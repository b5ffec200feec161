import { expect } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { fold } from "../../src/fold/fold.ts";
import type { Folded } from "../../src/fold/folded.ts";
import { type Findings, findings } from "../../src/model/findings.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { Value } from "../../src/model/region.ts";
import type { ExportFiles } from "../../src/model/source.ts";
import { planOf } from "./batches.ts";
import { regions } from "./organization-tables.ts";
import { plainOrganizations } from "./plain-organizations.ts";

/*
 * The organisations are folded from bytes, a batch at a time, in doubles where they are safe, their keys as
 * fingerprints. The reference below does none of that. Both come to the same aggregates,
 * the same problems (kind, row, line, column, cell, value) and the same refused rows.
 */

export function foldFiles(methodology: Methodology, files: ExportFiles): Promise<Folded> {
  return fold(planOf(methodology), files.tables.get("organizations") ?? [], regions, files);
}

export async function compareBoth(methodology: Methodology, files: ExportFiles): Promise<void> {
  const loaded = await foldFiles(methodology, files);
  const plain = await plainOrganizations(methodology, regions, files);
  expect(byCause(loaded.findings)).toEqual(byCause(findings(plain.problems)));
  expect(loaded.refusedRows).toBe(plain.refusedRows);
  expect(loaded.usable).toBe(plain.usable);
  if (!plain.usable) return;
  expect(exactly(loaded.values)).toEqual(exactly(plain.values));
  expect(loaded.inputs.reduce((rows, input) => rows + input.rows, 0)).toBe(plain.rows);
}

/** The order of causes is another test's; within one it is the file's. */
function byCause(found: Findings): ReadonlyMap<string, Omit<Findings[number], "key">> {
  return new Map([...found].map(({ key, ...cause }) => [key, cause]));
}

export function exactly(
  values: ReadonlyMap<string, readonly Value[]>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...values].map(([id, list]) => [
      id,
      list.map((one) => (one === undefined ? "missing" : printExact(one))),
    ]),
  );
}
