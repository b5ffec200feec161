import fc from "fast-check";
import { expect } from "vitest";
import { answered, inFolder, ran } from "../in-folder.ts";
import { cases } from "../plain/cases.ts";
import { written } from "../plain/written.ts";
import { target } from "../target.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    ...[
      null,
      true,
      0,
      -1,
      1.5,
      1e300,
      "",
      "0",
      "-1",
      "1/3",
      "1/0",
      "0.0",
      "1e5",
      "9".repeat(401),
      "x",
      "\u001b[31m",
    ],
    ...["dense", "pos-rating/rating/1", "pos-rating/rating/9", [], {}, [[]], { points: "1" }, "\u0000", "😀"],
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const step = fc.record({
  path: fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
  what: fc.constantFrom("replace" as const, "replace" as const, "remove" as const, "repeat" as const),
  value: odd,
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The value with a change where the path leads: each step chooses one of the keys or items. */
function changed(value: Json, { path, what, value: other }: Step): Json {
  const [first, ...rest] = path;
  if (value === null || typeof value !== "object" || first === undefined) return other;
  const entries = Object.entries(value);
  const chosen = entries.length === 0 ? -1 : first % entries.length;
  const made = entries.flatMap(([key, inner], index): [string, Json][] => {
    if (index !== chosen) return [[key, inner]];
    const isDeeper = rest.length > 0 && inner !== null && typeof inner === "object";
    if (isDeeper) return [[key, changed(inner, { path: rest, what, value: other })]];
    if (what === "remove") return [];
    return what === "repeat"
      ? [
          [key, inner],
          [`${key}2`, inner],
        ]
      : [[key, other]];
  });
  return Array.isArray(value) ? made.map(([, inner]) => inner) : Object.fromEntries(made);
}

/**
 * What `compute -f json` wrote is the same as the folder it came of; once it is damaged, it is compared or refused
 * with problems.
 */
export const results = target(
  "results",
  fc.tuple(cases, fc.array(step, { minLength: 1, maxLength: 3 })),
  ([made, steps]) => {
    const { methodology, regions, organizations } = written(made);
    const files = {
      "methodology.yaml": methodology,
      "regions.csv": regions,
      "organizations.csv": organizations,
    };
    return inFolder(files, async (cwd) => {
      const { code } = await ran(["compute", "-f", "json", "-o", "good.json"], { cwd }, [0, 1]);
      if (code !== 0) return;
      const same = await answered(["compare", "good.json", "."], cwd);
      expect(same).toMatchObject({ unchanged: true, same_methodology: true });
      const good: Json = await answered(["compute"], cwd);
      const damaged = JSON.stringify(steps.reduce(changed, good));
      await inFolder({ ...files, "good.json": JSON.stringify(good), "bad.json": damaged }, async (other) => {
        for (const sides of [
          ["bad.json", "good.json"],
          ["good.json", "bad.json"],
          ["bad.json", "."],
        ])
          for (const format of ["table", "json"])
            await ran(["compare", ...sides, "-f", format], { cwd: other }, [0, 1, 4]);
      });
    });
  },
);
