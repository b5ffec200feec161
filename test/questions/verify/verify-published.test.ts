import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { nodeFiles } from "../../../src/cli/node-files.ts";
import { loadPublished } from "../../../src/load/published.ts";
import { loadMethodology } from "../../../src/methodology/load.ts";
import type { Rating } from "../../../src/model/rating.ts";
import { ratingAnswer } from "../../../src/questions/rating/answer.ts";
import type { Verification } from "../../../src/questions/verify/verification.ts";
import { verifyPublished } from "../../../src/questions/verify/verify-published.ts";
import { rate } from "../../../src/rate.ts";
import { root, sourceOf } from "../../build/files.ts";
import { wholeView, written } from "../../build/sample-rating.ts";

/* The rating of fixtures/sample, and the table that compute prints of it. */
let rating: Rating;
let header: readonly string[];
let rows: readonly (readonly string[])[];

beforeAll(async () => {
  const files = nodeFiles((async function* () {})(), root, root);
  const methodology = await loadMethodology(files.open("methodology.yaml"));
  if (!methodology.ok) throw new Error("the shipped methodology is refused");
  const rated = await rate(
    methodology.value,
    {
      regions: files.open("fixtures/sample/regions.csv"),
      tables: new Map([["organizations", [files.open("fixtures/sample/organizations.csv")]]]),
      dialect: { encoding: undefined, delimiter: undefined },
      skipInvalid: false,
      hashes: false,
    },
    { ties: undefined, by: "total", period: undefined },
  );
  if (!rated.ok) throw new Error("the sample is refused");
  rating = rated.value;
  const lines = (await written(ratingAnswer(rating, wholeView), "csv")).trimEnd().split("\n");
  [header = [], ...rows] = lines.map((line) => line.split(","));
});

async function verified(table: readonly (readonly string[])[]): Promise<Verification> {
  const checked = await loadPublished(
    sourceOf([header, ...table].map((row) => `${row.join(",")}\n`).join("")),
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  return verifyPublished({ file: "p.csv", period: undefined, rows: checked.value }, rating);
}

/** Rows of the table, from 0, that are not reproduced. */
function reported({ verdicts }: Verification): readonly number[] {
  return verdicts.flatMap(({ kind }, index) => (kind === "reproduced" ? [] : [index]));
}

function changed(index: number, edit: Readonly<Record<string, string>>) {
  return rows.map((row, at) =>
    at === index ? row.map((cell, column) => edit[header[column] ?? ""] ?? cell) : row,
  );
}

function cell(index: number, column: string): string {
  return rows[index]?.[header.indexOf(column)] ?? "";
}

test("a table made of the rating is reproduced, whole or in any part", async () => {
  expect(reported(await verified(rows))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), async (from, length) => {
      const start = from % rows.length;
      const part = rows.slice(start, start + (length % rows.length) + 1);
      expect(reported(await verified(part))).toEqual([]);
    }),
    { seed: 4, numRuns: 50 },
  );
});

/* Rows of rated regions: those at the end are without a place. */
const anyRow = fc.nat().map((nat) => nat % (rows.length - 1));

describe("one thing changed is one row reported", () => {
  const one = { seed: 2026, numRuns: 60 };

  test("a place, in the country or in the district", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRow,
        fc.constantFrom("place", "district_place"),
        fc.integer({ min: 1, max: 9 }),
        async (row, column, by) => {
          const place = String(Number(cell(row, column)) + by);
          const verification = await verified(changed(row, { [column]: place }));
          expect(reported(verification)).toEqual([row]);
          expect(verification.verdicts[row]).toMatchObject({ kind: "differs", facts: [column] });
        },
      ),
      one,
    );
  });

  test("a score", async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, fc.integer({ min: 1, max: 99 }), async (row, by) => {
        const total = String(Number(cell(row, "total")) + by);
        const verification = await verified(changed(row, { total }));
        expect(reported(verification)).toEqual([row]);
        expect(verification.verdicts[row]).toMatchObject({ kind: "differs", facts: ["score"] });
      }),
      one,
    );
  });

  test("a misspelt name", async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, fc.nat(), async (row, nat) => {
        const name = cell(row, "region");
        const at = nat % name.length;
        const region = `${name.slice(0, at)}щъ${name.slice(at + 1)}`;
        const verification = await verified(changed(row, { region }));
        expect(reported(verification)).toEqual([row]);
        expect(verification.verdicts[row]).toMatchObject({ kind: "unjudged", reason: { kind: "unknown" } });
      }),
      one,
    );
  });

  test("two regions whose places are swapped are both reported, and two that share one are not", async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, anyRow, async (row, other) => {
        const edits = { [row]: cell(other, "place"), [other]: cell(row, "place") };
        const table = rows.map((cells, at) =>
          cells.map((text, column) => (column === header.indexOf("place") ? (edits[at] ?? text) : text)),
        );
        const shared = cell(row, "place") === cell(other, "place");
        expect(reported(await verified(table))).toEqual(shared ? [] : [row, other].sort((a, b) => a - b));
      }),
      one,
    );
  });
});

test("names as print has them are found, and those of several regions are asked about", async () => {
  const row = rows.findIndex((cells) => cells.includes("Ханты-Мансийский автономный округ — Югра"));
  for (const region of ["Югра", "ХМАО", "ХМАО — Югра"]) {
    expect(reported(await verified(changed(row, { region })))).toEqual([]);
  }
  const { verdicts } = await verified(changed(row, { region: "Алтай" }));
  expect(verdicts[row]).toMatchObject({ kind: "unjudged", reason: { kind: "ambiguous" } });
});

test("another choice of ties is found where the table was made by it", async () => {
  const { placedBy } = await import("../../../src/rank/placing.ts");
  for (const ties of ["competition", "modified", "fractional", "ordinal"] as const) {
    const again = placedBy(rating, { ties, on: "rounded" });
    const lines = (await written(ratingAnswer(again, wholeView), "csv")).trimEnd().split("\n").slice(1);
    const { better, placed } = await verified(lines.map((line) => line.split(",")));
    expect(better[0]).toEqual({ ties, on: "rounded", places: placed });
  }
});
