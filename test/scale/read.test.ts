import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import type { Scale } from "../../src/model/methodology.ts";
import { indicatorsOf } from "../../src/model/walk.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

const first = "{from: 0.5, points: 20}";
const second = "{from: 0.25, points: 10}";
const path = "blocks[0].indicators[1].scale.bands";

/* One thing wrong with a scale: the text, what stands instead, and the problem. */
test.each<[string, readonly (readonly [string, string])[], (text: string) => object[]]>([
  [
    "a band that gives nothing",
    [[second, "{from: 0.25, points: 0}"]],
    (text) => [
      inMethodology("not-positive", lineOf(text, "points: 0}"), `${path}[1].points`, { value: "0" }),
    ],
  ],
  [
    "a band that takes",
    [[second, "{from: 0.25, points: -1.50}"]],
    (text) => [inMethodology("not-positive", lineOf(text, "-1.50"), `${path}[1].points`, { value: "-1.5" })],
  ],
  [
    "a best band above the weight",
    [[first, "{from: 0.5, points: 21}"]],
    (text) => [
      inMethodology("band-above-weight", lineOf(text, "points: 21"), `${path}[0].points`, {
        points: "21",
        weight: "20",
      }),
    ],
  ],
  [
    "a best band below the weight",
    [[first, "{from: 0.5, points: 19.5}"]],
    (text) => [
      inMethodology("best-band-below-weight", lineOf(text, "19.5"), `${path}[0].points`, {
        points: "19.5",
        weight: "20",
      }),
    ],
  ],
  [
    "a later band above the weight",
    [[second, "{from: 0.25, points: 25}"]],
    (text) => [
      inMethodology("band-above-weight", lineOf(text, "points: 25"), `${path}[1].points`, {
        points: "25",
        weight: "20",
      }),
      inMethodology("bands-out-of-order", lineOf(text, "points: 25"), `${path}[1]`, {
        edge: "0.25",
        previous: "0.5",
      }),
    ],
  ],
  [
    "edges in the wrong order",
    [[second, "{from: 0.75, points: 10}"]],
    (text) => [
      inMethodology("bands-out-of-order", lineOf(text, "0.75"), `${path}[1]`, {
        edge: "0.75",
        previous: "0.5",
      }),
    ],
  ],
  [
    "two bands of one edge",
    [[second, "{from: 0.50, points: 10}"]],
    (text) => [inMethodology("bands-alike", lineOf(text, "0.50"), `${path}[1]`, { edge: "0.5" })],
  ],
  [
    "two bands of the same points",
    [[second, "{from: 0.25, points: 20.0}"]],
    (text) => [inMethodology("bands-alike", lineOf(text, "20.0"), `${path}[1]`, { edge: "0.25" })],
  ],
  [
    "a band up to where more is better",
    [[second, "{to: 0.25, points: 10}"]],
    (text) => [
      inMethodology("unknown-key", lineOf(text, "to: 0.25"), `${path}[1].to`, {
        key: "to",
        suggestion: "from",
      }),
    ],
  ],
  [
    "a band without an edge",
    [[second, "{points: 10}"]],
    (text) => [inMethodology("missing-key", lineOf(text, "{points: 10}"), `${path}[1]`, { key: "from" })],
  ],
  [
    "a band with both edges",
    [[second, "{from: 0.25, to: 0.3, points: 10}"]],
    (text) => [
      inMethodology("unknown-key", lineOf(text, "to: 0.3"), `${path}[1].to`, {
        key: "to",
        suggestion: "from",
      }),
    ],
  ],
  [
    "bands from where less is better",
    [["better: higher", "better: lower"]],
    (text) => [
      inMethodology("unknown-key", lineOf(text, first), `${path}[0].from`, { key: "from", suggestion: "to" }),
      inMethodology("unknown-key", lineOf(text, second), `${path}[1].from`, {
        key: "from",
        suggestion: "to",
      }),
    ],
  ],
  [
    "edges in the wrong order where less is better",
    [
      ["better: higher", "better: lower"],
      [first, "{to: 0.5, points: 20}"],
      [second, "{to: 0.25, points: 10}"],
    ],
    (text) => [
      inMethodology("bands-out-of-order", lineOf(text, "to: 0.25"), `${path}[1]`, {
        edge: "0.25",
        previous: "0.5",
      }),
    ],
  ],
  [
    "equal goalposts",
    [["worst: 0, best: 10", "worst: 10.0, best: 10"]],
    (text) => [
      inMethodology("goalposts-equal", lineOf(text, "goalposts"), "blocks[1].indicators[0].scale", {
        value: "10",
      }),
    ],
  ],
])("%s is a problem", async (_, edits, problems) => {
  const text = edited(...edits);
  expect(await problemsOf(text)).toEqual(problems(text));
});

/** A scale as text, with exact numbers. */
function told(scale: Scale): string {
  switch (scale.kind) {
    case "bands":
      return `${scale.better}: ${scale.bands.map(({ edge, points }) => `${printExact(edge)} ${printExact(points)}`).join(", ")}`;
    case "goalposts":
      return `${printExact(scale.worst)} to ${printExact(scale.best)}`;
    case "minmax":
    case "distance_to_best":
      return `${scale.kind} ${scale.better}`;
    case "none":
      return "none";
  }
}

/* How a scale is written, and what it is. */
test.each([
  ["{kind: none}", "none"],
  ["{kind: goalposts, worst: 1.50, best: -2}", "1.5 to -2"],
  ["{kind: minmax, better: lower}", "minmax lower"],
  ["{kind: distance_to_best}", "distance_to_best higher"],
  ["{kind: distance_to_best, better: lower}", "distance_to_best lower"],
  [
    "{kind: bands, better: higher, bands: [{from: 1, points: 10}, {from: 0.1, points: 2.5}, {from: -1, points: 1}]}",
    "higher: 1 10, 0.1 2.5, -1 1",
  ],
  ["{kind: bands, better: lower, bands: [{to: 8, points: 10}, {to: 10, points: 5}]}", "lower: 8 10, 10 5"],
])("%s is %s", async (written, scale) => {
  const { blocks } = await tiny(["{kind: none}", written]);
  expect(indicatorsOf(blocks).map((one) => told(one.scale))[0]).toBe(scale);
});
