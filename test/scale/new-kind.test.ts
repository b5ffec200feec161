import { expect, test, vi } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { one, zero } from "../../src/exact/fraction.ts";
import { readable } from "../../src/format/table.ts";
import type { Scale } from "../../src/model/methodology.ts";
import { indicatorsOf } from "../../src/model/walk.ts";
import { reached } from "../../src/questions/explain/equations.ts";
import { methodologyJson } from "../../src/questions/methodology/methodology-json.ts";
import { methodologyRecords } from "../../src/questions/methodology/methodology-records.ts";
import { methodologyTables } from "../../src/questions/methodology/methodology-table.ts";
import type { ContinuousKind } from "../../src/scale/kind.ts";
import { kindOf, points, reweighted } from "../../src/scale/scale.ts";
import { exact } from "../build/numbers.ts";
import { edited, problemsOf, tiny } from "../build/tiny.ts";

/*
 * A kind of scale that the program does not have: the square of the value, or its power of four. It is added
 * to the list, and nothing else in the program is touched.
 */
vi.mock("../../src/scale/scales.ts", async (original) => {
  const { scaleKinds } = await original<typeof import("../../src/scale/scales.ts")>();
  return { scaleKinds: [...scaleKinds, power] };
});

const fields = { steepness: { type: "word", of: ["square", "fourth"] } } as const;
type Power = Scale & { readonly kind: "power"; readonly times: number };

const power: ContinuousKind<Power, typeof fields> = vi.hoisted(() => ({}) as never);
Object.assign(power, {
  kind: "power",
  form: "continuous",
  relative: false,
  fields,
  read: ({ steepness }) => ({ kind: "power", times: steepness === "square" ? 2 : 4 }),
  better: () => "higher",
  share: ({ times }, value) => value.clone().pow(times) ?? zero,
  equation: ({ times }, value) => ({
    left: Array(times).fill(printExact(value)).join(" * "),
    right: value.clone().pow(times) ?? zero,
  }),
  ends: () => ({ worst: zero, best: one }),
  valueOf: () => undefined,
  text: ({ times }, weight) => ({
    ru: `${printExact(weight)} × значение в степени ${times}`,
    en: `${printExact(weight)} × value to the power of ${times}`,
  }),
  print: ({ times }) => `power ${times}`,
  json: ({ times }) => ({ steepness: times === 2 ? "square" : "fourth" }),
} satisfies ContinuousKind<Power, typeof fields>);

const written = "{kind: power, steepness: square}";

test("a new kind is read, rated, explained and shown", async () => {
  const methodology = await tiny(["{kind: none}", written]);
  const [indicator] = indicatorsOf(methodology.blocks);
  if (indicator === undefined) throw new Error("no indicator");
  const { scale, weight } = indicator;
  expect(printExact(points(exact("0.5"), scale, weight, undefined))).toBe("2.5");
  const extent = { least: zero, greatest: one };
  expect(reached(exact("0.5"), scale, extent, "descending")).toMatchObject({ uncut: { left: "0.5 * 0.5" } });
  const [, work] = methodologyTables(methodology, "en");
  expect(work?.rows[0]?.map(readable)).toContain("10 × value to the power of 2");
  expect(methodologyRecords(methodology).rows[0]?.map(readable)).toContain("power 2");
  expect(methodologyJson(methodology)).toMatchObject({
    blocks: [{ indicators: [{ scale: { kind: "power", steepness: "square" } }, {}] }, {}],
  });
  expect(kindOf(scale).print(reweighted(scale, exact("2")))).toBe("power 2");
});

test("its mistakes are told as those of any other", async () => {
  const kinds = ["bands", "goalposts", "minmax", "distance_to_best", "none", "power"];
  expect(await problemsOf(edited(["{kind: none}", "{kind: powr, steepness: square}"]))).toMatchObject([
    { kind: "unknown-word", value: "powr", of: kinds },
  ]);
  expect(await problemsOf(edited(["{kind: none}", "{kind: power, steepnes: square}"]))).toMatchObject([
    { kind: "missing-key", key: "steepness" },
    { kind: "unknown-key", key: "steepnes", suggestion: "steepness" },
  ]);
});
