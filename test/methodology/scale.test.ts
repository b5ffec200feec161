import { expect, test } from "vitest";
import { indicatorsOf } from "../../src/model/walk.ts";
import { kindOf } from "../../src/scale/scale.ts";
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
        under: [],
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
        under: [],
      }),
    ],
  ],
  [
    "a band with two edges of its direction",
    [[second, "{from: 0.25, above: 0.3, points: 10}"]],
    (text) => [
      inMethodology("band-with-two-edges", lineOf(text, "above: 0.3"), `${path}[1]`, {
        keys: ["from", "above"],
      }),
    ],
  ],
  [
    "an open edge that is easier to reach than the one after it",
    [
      [first, "{from: 0.5, points: 20}"],
      [second, "{above: 0.5, points: 10}"],
    ],
    (text) => [
      inMethodology("bands-out-of-order", lineOf(text, "above: 0.5"), `${path}[1]`, {
        edge: "0.5",
        previous: "0.5",
      }),
    ],
  ],
  [
    "an open edge downwards where more is better",
    [[second, "{below: 0.25, points: 10}"]],
    (text) => [
      inMethodology("unknown-key", lineOf(text, "below: 0.25"), `${path}[1].below`, {
        key: "below",
        suggestion: "above",
        under: [],
      }),
    ],
  ],
  [
    "bands from where less is better",
    [["better: higher", "better: lower"]],
    (text) => [
      inMethodology("unknown-key", lineOf(text, first), `${path}[0].from`, {
        key: "from",
        suggestion: "to",
        under: [],
      }),
      inMethodology("unknown-key", lineOf(text, second), `${path}[1].from`, {
        key: "from",
        suggestion: "to",
        under: [],
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

/* How a scale is written, and what it is. */
test.each([
  ["{kind: none}", "none"],
  ["{kind: goalposts, worst: 1.50, best: -2}", "goalposts worst:1.5 best:-2"],
  ["{kind: minmax, better: lower}", "minmax better:lower"],
  ["{kind: distance_to_best}", "distance_to_best better:higher"],
  ["{kind: distance_to_best, better: lower}", "distance_to_best better:lower"],
  [
    "{kind: bands, better: higher, bands: [{from: 1, points: 10}, {from: 0.1, points: 2.5}, {from: -1, points: 1}]}",
    "bands >=1:10 >=0.1:2.5 >=-1:1",
  ],
  ["{kind: bands, better: lower, bands: [{to: 8, points: 10}, {to: 10, points: 5}]}", "bands <=8:10 <=10:5"],
  [
    "{kind: bands, better: higher, bands: [{above: 0.04, points: 10}, {from: 0.04, points: 5}]}",
    "bands >0.04:10 >=0.04:5",
  ],
  ["{kind: bands, better: lower, bands: [{below: 8, points: 10}]}", "bands <8:10"],
])("%s is %s", async (written, printed) => {
  const { blocks } = await tiny(["{kind: none}", written]);
  const [first] = indicatorsOf(blocks);
  expect(first && kindOf(first.scale).print(first.scale)).toBe(printed);
});
