import { expect, test } from "vitest";
import { organizationsOf } from "../build/model.ts";
import { exact } from "../build/numbers.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

type Edit = readonly [string, string];
const inOrganizations = "exports.organizations";
const spentWritten = "spent: {type: decimal, optional: true}";

/* One thing wrong with the type of a column: the text, what stands instead, and the problem. */
test.each<[string, readonly Edit[], (text: string) => object[]]>([
  [
    "a range that runs backwards",
    [["min: 0, max: 1000000", "min: 0.2, max: 0.10"]],
    (text) => [
      inMethodology("range-reversed", lineOf(text, "asked:"), `${inOrganizations}.columns.asked.min`, {
        min: "0.2",
        max: "0.1",
      }),
    ],
  ],
  [
    "a choice that is there twice",
    [["of: [school, clinic,", "of: [school, clinic, school,"]],
    (text) => [
      inMethodology("duplicate-id", lineOf(text, "kind: {"), `${inOrganizations}.columns.kind.of[2]`, {
        id: "school",
      }),
    ],
  ],
])("%s is a problem", async (_, edits, problems) => {
  const text = edited(...edits);
  expect(await problemsOf(text)).toEqual(problems(text));
});

test("a column has the range and the words that are written of it", async () => {
  const { exports } = await tiny();
  const types = new Map(organizationsOf(exports).columns.map(({ id, type }) => [id as string, type]));
  expect(types.get("asked")).toMatchObject({ kind: "integer", min: exact("0"), max: exact("1000000") });
  expect(types.get("kind")).toMatchObject({
    kind: "choice",
    of: expect.arrayContaining(["school", "clinic"]),
  });
  expect(types.get("active")).toEqual({ kind: "flag", yes: [], no: [] });
});

/* A column of the organisations as it is written, and its type. */
test.each<[string, string, string, object]>([
  [
    "active",
    "active: {type: flag}",
    "flag, true: [подключена], false: [отключена, —]",
    { kind: "flag", yes: ["подключена"], no: ["отключена", "—"] },
  ],
  ["spent", spentWritten, "decimal, mark: ','", { kind: "decimal", mark: "," }],
  ["spent", spentWritten, "percent, written: share", { kind: "percent", min: exact("0"), max: exact("1") }],
  ["spent", spentWritten, "percent, written: percent, max: 2", { kind: "percent", max: exact("2") }],
  ["spent", spentWritten, "date", { kind: "date" }],
])("%s, %s, as %s", async (name, before, written, type) => {
  const { exports } = await tiny([before, `${name}: {type: ${written}}`]);
  expect(organizationsOf(exports).columns.find(({ id }) => id === name)?.type).toMatchObject(type);
});

test("words of a choice may have other names, and a blank cell a meaning", async () => {
  const { exports } = await tiny(
    ['of: [school, clinic, "дом «Ёлка»"]', "of: {school: [школа, СОШ], clinic: больница}, blank: СОШ"],
    ["spent: {type: decimal, optional: true}", "spent: {type: decimal, blank: missing}"],
  );
  const [kind, spent] = ["kind", "spent"].map((id) =>
    organizationsOf(exports).columns.find((column) => column.id === id),
  );
  expect(kind).toMatchObject({ blank: "СОШ", optional: false });
  expect(kind?.type).toMatchObject({
    of: ["school", "clinic"],
    words: [
      { word: "school", aliases: ["школа", "СОШ"] },
      { word: "clinic", aliases: ["больница"] },
    ],
  });
  expect(spent).toMatchObject({ optional: true, blank: undefined });
});

test.each<[Edit, object]>([
  [
    ['of: [school, clinic, "дом «Ёлка»"]', "of: {school: [школа], clinic: [Школа]}"],
    { kind: "duplicate-id", id: "Школа" },
  ],
  [
    ["active: {type: flag}", "active: {type: flag, true: [вкл], false: [Вкл]}"],
    { kind: "duplicate-id", id: "Вкл" },
  ],
  [["active: {type: flag}", "active: {type: flag, blank: пусто}"], { kind: "not-a-flag", value: "пусто" }],
  [["title: {type: text}", "title: {type: text, blank: нет}"], { kind: "unknown-word", value: "нет" }],
])("%j is a problem", async (edit, problem) => {
  expect(await problemsOf(edited(edit))).toMatchObject([problem]);
});
