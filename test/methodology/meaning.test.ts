import { expect, test } from "vitest";
import { context } from "../../src/methodology/context.ts";
import { checkMeaning } from "../../src/methodology/meaning.ts";
import { methodologyShape } from "../../src/methodology/shape.ts";
import { tieMethods } from "../../src/model/methodology.ts";
import type { Problem } from "../../src/model/problem.ts";
import { isRead } from "../../src/model/unread.ts";
import { readYaml } from "../../src/read/yaml/yaml.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny, tinyText } from "../build/tiny.ts";

type Edit = readonly [string, string];

/* One contradiction: the text, what stands instead, and the problem. */
test.each<[string, readonly Edit[], (text: string) => object[]]>([
  [
    "weights that do not add up",
    [["max_points: 60", "max_points: 60.5"]],
    (text) => [
      inMethodology("weights-differ", lineOf(text, "max_points"), "max_points", {
        of: "max_points",
        stated: "60.5",
        added: "60",
      }),
    ],
  ],
  [
    "a word for ties that nobody uses",
    [["ties: dense", "ties: desne"]],
    (text) => [
      inMethodology("unknown-word", lineOf(text, "ties:"), "ranking.ties", {
        value: "desne",
        of: tieMethods,
        suggestion: "dense",
      }),
    ],
  ],
  [
    "ties broken by nothing",
    [["ties: dense", "ties: dense\n  break_ties: [answers, money, anwsers]"]],
    (text) => [
      inMethodology("unknown-id", lineOf(text, "break_ties"), "ranking.break_ties[2]", {
        id: "anwsers",
        suggestion: "answers",
      }),
    ],
  ],
  [
    "two indicators of one name",
    [["id: schools", "id: answers"]],
    (text) => [
      inMethodology("duplicate-id", lineOf(text, "title: Schools") - 1, "blocks[0].indicators[1].id", {
        id: "answers",
      }),
    ],
  ],
  [
    "an indicator named like a block",
    [["id: spending", "id: work"]],
    (text) => [
      inMethodology("duplicate-id", lineOf(text, "title: Spending") - 1, "blocks[1].indicators[0].id", {
        id: "work",
      }),
    ],
  ],
  [
    "two blocks of one name",
    [["id: money", "id: work"]],
    (text) => [
      inMethodology("duplicate-id", lineOf(text, "title: Money") - 1, "blocks[1].id", { id: "work" }),
    ],
  ],
  [
    "a block named like a column of the records",
    [["id: money", "id: total"]],
    (text) => [
      inMethodology("reserved-id", lineOf(text, "title: Money") - 1, "blocks[1].id", { id: "total" }),
    ],
  ],
  [
    "an indicator named like a column of the records",
    [["id: schools", "id: district_place"]],
    (text) => [
      inMethodology("reserved-id", lineOf(text, "title: Schools") - 1, "blocks[0].indicators[1].id", {
        id: "district_place",
      }),
    ],
  ],
  [
    "two rules of one name",
    [["id: spent-within-budget", "id: staffed"]],
    (text) => [
      inMethodology(
        "duplicate-id",
        lineOf(text, "sum(organizations.spent) <="),
        "exports.regions.rules[1].id",
        { id: "staffed" },
      ),
    ],
  ],
])("%s are a problem", async (_, edits, problems) => {
  const text = edited(...edits);
  expect(await problemsOf(text)).toEqual(problems(text));
});

test("a rule of rows may be named like one of regions", async () => {
  await tiny(["id: active-spend", "id: staffed"]);
});

/* A word for ties, and the method that it means. */
test.each([
  ["dense", "dense"],
  ["1223", "dense"],
  ["min", "competition"],
  ["1224", "competition"],
  ["MAX", "modified"],
  ["average", "fractional"],
  ["first", "ordinal"],
])("ties %s are %s", async (word, method) => {
  expect((await tiny(["ties: dense", `ties: ${word}`])).ranking.ties).toBe(method);
});

test("the ranking is what is written of it", async () => {
  const { ranking, notRated, note } = await tiny(
    ["on: exact", "on: rounded"],
    ["places: 0, mode: half-up", "places: 2, mode: half-even"],
    ["order: descending", "order: ascending"],
    ["ties: dense", "ties: dense\n  break_ties: [money, answers]"],
    ["exports:\n", 'not_rated: [{region: "77", reason: Город}]\nnote: A note\nexports:\n'],
  );
  expect(ranking).toEqual({
    ...{ on: "rounded", round: { places: 2, mode: "half-even" }, order: "ascending" },
    ...{ ties: "dense", breakTies: ["money", "answers"] },
  });
  expect(notRated).toEqual([{ region: "77", reason: "Город" }]);
  expect(note).toBe("A note");
});

test("contradictions anywhere are told at once", async () => {
  const text = edited(
    ["max_points: 60", "max_points: 61"],
    ["key: code", "key: cod"],
    ["worst: 0", "worst: 10"],
    ["answered <= asked", "answered <="],
  );
  expect((await problemsOf(text)).map(({ kind }) => kind)).toEqual([
    ...["weights-differ", "unknown-id", "formula-syntax", "goalposts-equal"],
  ]);
});

test("the meaning of a shape does not depend on where it was read", () => {
  const tree = readYaml(tinyText, "m.yaml");
  if (!("value" in tree)) throw new Error("not read");
  const value = methodologyShape.parse(tree.value);
  const problems: Problem[] = [];
  const here = context(() => ({ in: "methodology", file: "m.yaml" }), problems);
  const methodology = checkMeaning({ value, file: "m.yaml", sha256: "0" }, here);
  expect([isRead(methodology), problems]).toEqual([true, []]);
});
