import { expect, test } from "vitest";
import { methodologyKeys } from "../../src/methodology/shape.ts";
import { edited, inMethodology, lineOf, problemsOf, tinyText } from "../build/tiny.ts";

const bands = `            - {from: 0.5, points: 20}
            - {from: 0.25, points: 10}
`;
const ranking = `  on: exact
  round: {places: 0, mode: half-up}
  order: descending
  ties: dense
`;
const unknown = (key: string, suggestion?: string) => ({ key, suggestion, under: [] });
const word = (value: string, of: readonly string[], suggestion?: string) => ({ value, of, suggestion });
const types = ["code", "text", "integer", "decimal", "percent", "date", "flag", "choice"];
const columns = "exports.regions.columns";

/* One thing wrong with the shape: what is replaced, by what; the kind, where (on the line of), and the data. */
test.each<[string, string, Parameters<typeof inMethodology>[0], string, string, object]>([
  ["id: tiny\n", "", "missing-key", "title: Tiny", "", { key: "id" }],
  ["id: tiny\n", "id:\n", "wrong-shape", "id:", "id", { expected: "id" }],
  ["id: tiny\n", "id: 2025\n", "wrong-shape", "id:", "id", { expected: "id" }],
  ["id: tiny\n", "id: a b\n", "wrong-shape", "id:", "id", { expected: "id" }],
  ["id: tiny\n", "id: [tiny]\n", "wrong-shape", "id:", "id", { expected: "text" }],
  ["id: tiny\n", "id: {}\n", "wrong-shape", "id:", "id", { expected: "text" }],
  ["title: Tiny", "titel: Tiny\ntitle: Tiny", "unknown-key", "titel:", "titel", unknown("titel", "title")],
  ["title: Tiny", "colour: red\ntitle: Tiny", "unknown-key", "colour:", "colour", unknown("colour")],
  [
    "title: Tiny",
    "constructor: red\ntitle: Tiny",
    "unknown-key",
    "constructor:",
    "constructor",
    unknown("constructor"),
  ],
  ["title: Tiny", "toString: red\ntitle: Tiny", "unknown-key", "toString:", "toString", unknown("toString")],
  ["max_points: 60", "max_points: many", "wrong-shape", "max_points:", "max_points", { expected: "number" }],
  ["max_points: 60", "max_points: 6e1", "wrong-shape", "max_points:", "max_points", { expected: "number" }],
  ["max_points: 60", "max_points: 60,0", "wrong-shape", "max_points:", "max_points", { expected: "number" }],
  [`ranking:\n${ranking}`, "ranking: exact\n", "wrong-shape", "ranking:", "ranking", { expected: "keys" }],
  [`ranking:\n${ranking}`, "ranking:\n", "wrong-shape", "ranking:", "ranking", { expected: "keys" }],
  [`ranking:\n${ranking}`, "", "missing-key", "id: tiny", "", { key: "ranking" }],
  [
    "on: exact",
    "on: exactly",
    "unknown-word",
    "on: exactly",
    "ranking.on",
    word("exactly", ["exact", "rounded"], "exact"),
  ],
  [
    "order: descending",
    "order: up",
    "unknown-word",
    "order: up",
    "ranking.order",
    word("up", ["descending", "ascending"]),
  ],
  ["  order: descending\n", "", "missing-key", "ranking:", "ranking", { key: "order" }],
  [
    "places: 0",
    "places: 0.5",
    "wrong-shape",
    "round:",
    "ranking.round.places",
    { expected: "decimal-places" },
  ],
  [
    "places: 0",
    "places: -1",
    "wrong-shape",
    "round:",
    "ranking.round.places",
    { expected: "decimal-places" },
  ],
  [
    "places: 0",
    "places: 100",
    "wrong-shape",
    "round:",
    "ranking.round.places",
    { expected: "decimal-places" },
  ],
  [
    "mode: half-up",
    "mode: up",
    "unknown-word",
    "round:",
    "ranking.round.mode",
    word("up", ["half-up", "half-even", "down"]),
  ],
  [
    '["", "-", "н/д"]',
    "none",
    "wrong-shape",
    "missing_values:",
    "exports.missing_values",
    { expected: "list" },
  ],
  [
    '["", "-", "н/д"]',
    "[[]]",
    "wrong-shape",
    "missing_values:",
    "exports.missing_values[0]",
    { expected: "text" },
  ],
  [
    "people: {type: integer",
    "people: {type: number",
    "unknown-word",
    "people:",
    `${columns}.people.type`,
    word("number", types),
  ],
  [
    "people: {type: integer",
    "people: {type: interger",
    "unknown-word",
    "people:",
    `${columns}.people.type`,
    word("interger", types, "integer"),
  ],
  ["people: {type: integer, ", "people: {", "missing-key", "people:", `${columns}.people`, { key: "type" }],
  [
    "people: {type: integer, ",
    "people: {type: [integer], ",
    "wrong-shape",
    "people:",
    `${columns}.people.type`,
    { expected: "text" },
  ],
  ["min: 1,", "minimum: 1,", "unknown-key", "people:", `${columns}.people.minimum`, unknown("minimum")],
  ["min: 1,", "min: a,", "wrong-shape", "people:", `${columns}.people.min`, { expected: "number" }],
  [
    "name: {type: text}",
    "name: {type: text, min: 1}",
    "unknown-key",
    "name: {",
    `${columns}.name.min`,
    unknown("min", undefined),
  ],
  [
    "name: {type: text}",
    "name: {type: text, carried: yes}",
    "unknown-word",
    "name: {",
    `${columns}.name.carried`,
    word("yes", ["true", "false"]),
  ],
  ["name: {type: text}", "name: text", "wrong-shape", "name: text", `${columns}.name`, { expected: "keys" }],
  ["budget: {type", "бюджет: {type", "wrong-shape", "бюджет:", `${columns}.бюджет`, { expected: "id" }],
  ["budget: {type", "a-b: {type", "wrong-shape", "a-b:", `${columns}.a-b`, { expected: "id" }],
  [
    '[school, clinic, "дом «Ёлка»"]',
    "[]",
    "wrong-shape",
    "kind: {",
    "exports.organizations.columns.kind.of",
    { expected: "not-empty" },
  ],
  [
    ', of: [school, clinic, "дом «Ёлка»"]',
    "",
    "missing-key",
    "kind: {",
    "exports.organizations.columns.kind",
    { key: "of" },
  ],
  [
    "severity: warning}\n  organizations",
    "severity: mild}\n  organizations",
    "unknown-word",
    "severity: mild",
    "exports.regions.rules[1].severity",
    word("mild", ["error", "warning"]),
  ],
  [
    "id: staffed, ",
    "",
    "missing-key",
    "count(organizations, active)",
    "exports.regions.rules[0]",
    { key: "id" },
  ],
  [
    "title: Answers",
    "title:",
    "wrong-shape",
    "title:\n",
    "blocks[0].indicators[0].title",
    { expected: "not-empty" },
  ],
  [
    "weight: 10\n",
    "weight: ten\n",
    "wrong-shape",
    "weight: ten",
    "blocks[0].indicators[0].weight",
    { expected: "number" },
  ],
  [
    "missing: exclude",
    "missing: ignore",
    "unknown-word",
    "missing: ignore",
    "blocks[1].indicators[0].missing",
    word("ignore", ["zero", "refuse", "exclude"]),
  ],
  [
    "        missing: exclude\n",
    "",
    "missing-key",
    "- id: spending",
    "blocks[1].indicators[0]",
    { key: "missing" },
  ],
  [
    "{kind: none}",
    "{kind: linear}",
    "unknown-word",
    "kind: linear",
    "blocks[0].indicators[0].scale.kind",
    word("linear", ["bands", "goalposts", "minmax", "distance_to_best", "none"]),
  ],
  [
    "{kind: none}",
    "{kind: none, worst: 1}",
    "unknown-key",
    "kind: none",
    "blocks[0].indicators[0].scale.worst",
    unknown("worst", undefined),
  ],
  [
    "{kind: none}",
    "none",
    "wrong-shape",
    "scale: none",
    "blocks[0].indicators[0].scale",
    { expected: "keys" },
  ],
  [", worst: 0", "", "missing-key", "kind: goalposts", "blocks[1].indicators[0].scale", { key: "worst" }],
  [
    "better: lower",
    "better: less",
    "unknown-word",
    "better: less",
    "blocks[1].indicators[1].scale.better",
    word("less", ["higher", "lower"]),
  ],
  [
    `            - {from: 0.5, points: 20}\n            - {from: 0.25, points: 10}\n`,
    "",
    "wrong-shape",
    "bands:\n",
    "blocks[0].indicators[1].scale.bands",
    { expected: "list" },
  ],
  [
    `bands:\n${bands}`,
    "bands: []\n",
    "wrong-shape",
    "bands: []",
    "blocks[0].indicators[1].scale.bands",
    { expected: "not-empty" },
  ],
  [
    "{from: 0.25, points: 10}",
    "{from: 0.25, point: 10, points: 10}",
    "unknown-key",
    "point: 10",
    "blocks[0].indicators[1].scale.bands[1].point",
    unknown("point", "points"),
  ],
  [
    "{from: 0.25, points: 10}",
    "{from: 0.25}",
    "missing-key",
    "from: 0.25",
    "blocks[0].indicators[1].scale.bands[1]",
    { key: "points" },
  ],
  [
    "aggregate: sum",
    "aggregate: total",
    "unknown-word",
    "aggregate: total",
    "blocks[0].aggregate",
    word("total", ["sum", "mean", "geometric"]),
  ],
])("%j written as %j is %s", async (part, by, kind, on, path, data) => {
  const text = edited([part, by]);
  const problem = inMethodology(kind, lineOf(text, on), path, data as never);
  expect(await problemsOf(text)).toEqual([problem]);
});

/* What is at the top of the file instead of keys. */
test.each([
  ["", 1],
  ["# nothing yet\n", 1],
  ["text\n", 1],
  ["- id: tiny\n", 1],
])("%j is no methodology", async (text, line) => {
  expect(await problemsOf(text)).toEqual([inMethodology("wrong-shape", line, "", { expected: "keys" })]);
});

test("an empty set of keys lacks them all", async () => {
  const lacking = ["id", "title", "max_points", "ranking", "exports", "blocks"];
  expect(await problemsOf("{}")).toEqual(lacking.map((key) => inMethodology("missing-key", 1, "", { key })));
});

test("all that is wrong is told at once, kind by kind", async () => {
  const text = edited(
    ["id: tiny\n", ""],
    ["order: descending", "order: up"],
    ["weight: 3\n", "wieght: 3\n"],
    ["{kind: none}", "{kind: no}"],
  );
  expect(
    (await problemsOf(text)).map((one) => [one.kind, one.at.in === "methodology" && one.at.path]),
  ).toEqual([
    ["missing-key", ""],
    ["missing-key", "blocks[1].indicators[0]"],
    ["unknown-word", "ranking.order"],
    ["unknown-word", "blocks[0].indicators[0].scale.kind"],
    ["unknown-key", "blocks[1].indicators[0].wieght"],
  ]);
});

test("every key of the tiny methodology is one that a misspelt key may mean", () => {
  const keys = [...tinyText.matchAll(/(?:^|[{,-])\s*([a-z_]+):/gm)].map(([, key]) => key ?? "");
  const own = ["code", "people", "budget", "district", "asked", "answered", "spent", "remark", "active"];
  expect(keys.filter((key) => !methodologyKeys.has(key) && !own.includes(key))).toEqual([]);
});
