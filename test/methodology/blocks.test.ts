import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import type { Block } from "../../src/model/methodology.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

const spending = `      - id: spending
        title: Spending
        weight: 3
        formula: mean(organizations.spent, active)
        scale: {kind: goalposts, worst: 0, best: 10}
        missing: exclude
      - id: largest
        title: Largest
        weight: 1
        formula: max(organizations.spent) - min(organizations.spent)
        scale: {kind: minmax, better: lower}
        missing: refuse
`;

/** A sum with a block of a kind that is not there yet. */
const nested = `aggregate: sum
    weight: 30
    blocks:
      - id: inner
        title: Inner
        aggregate: geometric
        indicators:
          - {id: one, title: One, weight: 5, formula: regions.people, scale: {kind: none}, missing: zero}`;

type Edit = readonly [string, string];

/* One thing wrong with a block or an indicator: the text, what stands instead, and the problem. */
test.each<[string, readonly Edit[], (text: string) => object[]]>([
  [
    "no indicators",
    [[`    indicators:\n${spending}`, ""]],
    (text) => [inMethodology("missing-key", lineOf(text, "- id: money"), "blocks[1]", { key: "indicators" })],
  ],
  [
    "an empty list of indicators",
    [[`    indicators:\n${spending}`, "    indicators: []\n"]],
    (text) => [inMethodology("missing-key", lineOf(text, "- id: money"), "blocks[1]", { key: "indicators" })],
  ],
  [
    "an aggregate that is still to come",
    [["aggregate: mean", "aggregate: geometric"]],
    (text) => [
      inMethodology("not-supported", lineOf(text, "aggregate: geo"), "blocks[1].aggregate", {
        what: "geometric",
      }),
    ],
  ],
  [
    "an aggregate that is still to come, of a block that does not say what it is worth",
    [["aggregate: mean\n    weight: 30", "aggregate: geometric"]],
    (text) => [
      inMethodology("not-supported", lineOf(text, "aggregate: geo"), "blocks[1].aggregate", {
        what: "geometric",
      }),
    ],
  ],
  [
    "such a block inside another, where it stands",
    [["aggregate: mean\n    weight: 30", nested]],
    (text) => [
      inMethodology("not-supported", lineOf(text, "aggregate: geo"), "blocks[1].blocks[0].aggregate", {
        what: "geometric",
      }),
    ],
  ],
  [
    "no indicators in a sum",
    [[`aggregate: mean\n    weight: 30\n    indicators:\n${spending}`, "aggregate: sum\n"]],
    (text) => [inMethodology("missing-key", lineOf(text, "- id: money"), "blocks[1]", { key: "indicators" })],
  ],
  [
    "a sum that is worth something else",
    [["aggregate: sum", "aggregate: sum\n    weight: 31.5"]],
    (text) => [
      inMethodology("weights-differ", lineOf(text, "weight: 31.5"), "blocks[0].weight", {
        of: "work",
        stated: "31.5",
        added: "30",
      }),
    ],
  ],
  [
    "a mean that is worth nothing said",
    [["    weight: 30\n", ""]],
    (text) => [inMethodology("missing-key", lineOf(text, "- id: money"), "blocks[1]", { key: "weight" })],
  ],
  [
    "a mean that is worth nothing",
    [
      ["weight: 30", "weight: 0"],
      ["max_points: 60", "max_points: 30"],
    ],
    (text) => [inMethodology("not-positive", lineOf(text, "weight: 0"), "blocks[1].weight", { value: "0" })],
  ],
  [
    "an indicator that is worth less than nothing",
    [["weight: 3\n", "weight: -3\n"]],
    (text) => [
      inMethodology("not-positive", lineOf(text, "weight: -3"), "blocks[1].indicators[0].weight", {
        value: "-3",
      }),
    ],
  ],
  [
    "a formula with an unknown column",
    [["sum(organizations.asked)", "sum(organizations.aksed)"]],
    (text) => [
      {
        ...inMethodology("formula-unknown-name", 0, "", {
          name: "aksed",
          suggestion: "asked",
          isColumn: true,
        }),
        at: expect.objectContaining({
          in: "methodology",
          file: "m.yaml",
          line: lineOf(text, "formula: sum"),
          path: "blocks[0].indicators[0].formula",
          character: 35,
        }),
      },
    ],
  ],
  [
    "a formula that is no number",
    [["sum(organizations.answered) / sum(organizations.asked)", "regions.people > 5"]],
    (text) => [
      {
        ...inMethodology("formula-type", 0, "", { actual: "flag", expected: "number" }),
        at: expect.objectContaining({
          in: "methodology",
          file: "m.yaml",
          line: lineOf(text, "regions.people > 5"),
          path: "blocks[0].indicators[0].formula",
          character: 1,
        }),
      },
    ],
  ],
])("%s is a problem", async (_, edits, problems) => {
  const text = edited(...edits);
  expect(await problemsOf(text)).toEqual(problems(text));
});

test("a formula that cannot be read does not make its indicator a stranger to the ties", async () => {
  const text = edited(
    ["ties: dense", "ties: dense\n  break_ties: [answers]"],
    ["sum(organizations.asked)", "sum("],
  );
  expect((await problemsOf(text)).map(({ kind }) => kind)).toEqual(["formula-syntax"]);
});

/** A block as its parts, and what each is worth. */
function outline({ id, aggregate, weight, children }: Block): unknown {
  const parts = children.map((child) =>
    child.kind === "block" ? outline(child) : `${child.id} ${printExact(child.weight)}`,
  );
  return [`${id} ${aggregate} ${printExact(weight)}`, parts];
}

test("a sum is worth what is in it, a mean what it says", async () => {
  const { blocks } = await tiny();
  expect(blocks.map(outline)).toEqual([
    ["work sum 30", ["answers 10", "schools 20"]],
    ["money mean 30", ["spending 3", "largest 1"]],
  ]);
});

test("blocks may be in blocks, and are worth what those are worth", async () => {
  const inner = spending.replaceAll(/^/gm, "    ").trimEnd();
  const { blocks } = await tiny([
    `    aggregate: mean\n    weight: 30\n    indicators:\n${spending}`,
    `    aggregate: sum\n    weight: 30.0\n    blocks:\n      - id: inner\n        title: Inner\n        aggregate: mean\n        weight: 30\n        indicators:\n${inner}\n`,
  ]);
  expect(blocks.map(outline)[1]).toEqual(["money sum 30", [["inner mean 30", ["spending 3", "largest 1"]]]]);
});

test("an indicator is what is written of it", async () => {
  const { blocks } = await tiny(["weight: 10\n", "weight: 10.0\n        evidence: supported\n"]);
  expect(blocks[0]?.children[0]).toMatchObject({
    ...{ kind: "indicator", id: "answers", title: "Answers", evidence: ["supported"], missing: "zero" },
    ...{
      scale: { kind: "none" },
      formula: { text: "sum(organizations.answered) / sum(organizations.asked)" },
    },
  });
});
