import fc from "fast-check";
import { expect } from "vitest";
import { damage, damaged } from "../../../test/build/csv-bytes.ts";
import { inFolder, ran } from "../in-folder.ts";
import type { Case } from "../plain/case.ts";
import { cases } from "../plain/cases.ts";
import { fractionOf, order } from "../plain/fraction.ts";
import { type RatedRegion, ratedPlainly } from "../plain/rated.ts";
import { written } from "../plain/written.ts";
import { target } from "../target.ts";

const facts = ["place", "score", "district_place"] as const;
type Fact = (typeof facts)[number];

/** What stands in a cell: what is so, one more, or nothing. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constant("so" as const) },
  { weight: 1, arbitrary: fc.constant("one more" as const) },
  { weight: 2, arbitrary: fc.constant("nothing" as const) },
);
const row = fc.record({ region: fc.nat(7), place: cell, score: cell, district_place: cell });

/**
 * A published table is contradicted in exactly those rows that say what the rating does not; once it is damaged, it is
 * verified or refused with problems.
 */
export const published = target(
  "published",
  fc.tuple(
    cases,
    fc.uniqueArray(row, { selector: ({ region }) => region, minLength: 1, maxLength: 6 }),
    damage,
  ),
  async ([given, rows, hurts]) => {
    // Of equals in ordinal places another may come first: what is one more may be so.
    const made: Case = given.ties === "ordinal" ? { ...given, ties: "competition" } : given;
    const rated = ratedPlainly(made, "total");
    if (rated === "refused") return;
    const cells = rows.map((each) => cellsOf(each, rated, made));
    const lines = [["region", ...facts], ...cells.map(({ name, texts }) => [name, ...texts])];
    const table = lines.map((line) => `${line.join(",")}\n`).join("");
    const { methodology, regions, organizations } = written(made);
    const files = {
      "methodology.yaml": methodology,
      "regions.csv": regions,
      "organizations.csv": organizations,
      "published.csv": table,
      "damaged.csv": damaged(Buffer.from(table), hurts),
    };
    await inFolder(files, async (cwd) => {
      const { stdout, stderr, code } = await ran(["verify", "published.csv", "-f", "json"], { cwd }, [0, 1]);
      if (stdout === "") throw new Error(stderr);
      const wrong = cells.filter(({ isSo }) => !isSo).map(({ name }) => name);
      expect(code).toBe(wrong.length > 0 ? 1 : 0);
      const verdicts: readonly { readonly region: string; readonly verdict: string }[] =
        JSON.parse(stdout).rows;
      expect(verdicts.flatMap(({ region, verdict }) => (verdict === "reproduced" ? [] : [region]))).toEqual(
        wrong,
      );
      for (const more of [[], ["--check-ties"]])
        await ran(["verify", "damaged.csv", ...more], { cwd }, [0, 1, 4]);
    });
  },
);

type RowOf = typeof row extends fc.Arbitrary<infer T> ? T : never;

function cellsOf(own: RowOf, rated: readonly RatedRegion[], { regions, places }: Case) {
  const code = regions[own.region]?.key ?? `9${own.region}`;
  const found = rated.find((region) => region.code === code);
  const truth: Record<Fact, string> = {
    place: shown(found?.place ?? "1/1", 1),
    score: shown(found?.total ?? "1/1", places),
    district_place: found?.districtPlace === undefined ? "" : shown(found.districtPlace, 1),
  };
  const texts = facts.map((fact) => {
    if (own[fact] === "nothing" || truth[fact] === "") return "";
    return own[fact] === "so" ? truth[fact] : `${oneMore(truth[fact])}`;
  });
  const isSilent = texts.every((text) => text === "");
  // A table may list a region without a place, as the rating does.
  const isListed = regions.some(({ key }) => key === code) && found === undefined && isSilent;
  const isRight = facts.every((fact) => own[fact] !== "one more" || truth[fact] === "");
  const isSo = isListed || (found !== undefined && !isSilent && isRight);
  return { name: `Region ${code}`, texts, isSo };
}

function oneMore(text: string): string {
  const [whole = "", part] = text.split(".");
  const more = `${BigInt(whole) + 1n}`;
  return part === undefined ? more : `${more}.${part}`;
}

/** A fraction as a decimal of so many places, without a part where there is none. */
function shown(text: string, places: number): string {
  const value = fractionOf(text);
  const digits = `${(value.upper * 10n ** BigInt(places)) / value.lower}`.padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places);
  const decimal = part === "" ? whole : `${whole}.${part}`;
  return order(fractionOf(whole), value) === 0 ? whole : decimal;
}
