import { expect, test } from "vitest";
import { unreadText, yamlDocument } from "../../../src/read/yaml/document.ts";

const lines = [
  ...["id: m", "columns:", "  a:", "    type: integer", "    unit: {ru: [x, y, z], en: [q, w]}"],
  ...[
    "    title: t",
    "  b:",
    "    type: text",
    '    title: "quoted"',
    "blocks:",
    "  - id: x",
    "    children:",
  ],
  ...["      - {id: i, weight: 1}", "      - {id: j, weight: 2}", "zones: []"],
];
const read = (...changes: readonly (readonly [string, string])[]) =>
  yamlDocument(changes.reduce((text, [from, to]) => text.replace(from, to), `${lines.join("\n")}\n`));

/* What is spoilt, on which line a value is passed over, and what else is on its line */
test.each([
  ["a bracket is not closed", "[x, y, z]", "[x, y, z", 5],
  ["a brace is not closed", "en: [q, w]}", "en: [q, w]", 6],
  ["an item is not closed", "{id: i, weight: 1}", "{id: i, weight: 1", 14],
  ["a bracket is closed twice", "[x, y, z]", "[x, y, z]]", 5],
  ["a value has a colon", "title: t", "title: t: u", 6],
  ["the last value is not closed", "zones: []", "zones: [", 16],
])("%s: the rest is read", (_, from, to, line) => {
  const { isSound, passedOver, document } = read([from, to]);
  expect([isSound, passedOver.map((fault) => fault.line)]).toEqual([true, [line]]);
  const text = JSON.stringify(document.toJS());
  expect(text.split(unreadText)).toHaveLength(2);
  expect(text.length).toBeGreaterThan(120);
});

test("several values, each by itself", () => {
  const { isSound, passedOver } = read(
    ["[x, y, z]", "[x"],
    ["weight: 1}", "weight: 1"],
    ["zones: []", "zones: {"],
  );
  expect([isSound, passedOver.length]).toEqual([true, 3]);
});

/* What ends nowhere, or stands where no key is known, leaves the rest in doubt. */
test.each([
  ['"quoted"', '"quoted'],
  ["    title: t", "\ttitle: t"],
  ["    title: t", "   title: t"],
  ["    title: t", "    title t"],
  ["  b:", "  b"],
])("%j as %j: nothing is passed over", (from, to) => {
  const { isSound, passedOver, faults } = read([from, to]);
  expect([isSound, passedOver, faults.length > 0]).toEqual([false, [], true]);
});

test("a sound text stays as it is, also one that holds the sign of what is unread", () => {
  expect(read()).toMatchObject({ isSound: true, faults: [], passedOver: [] });
  expect(read(["id: m", `id: [${unreadText}`])).toMatchObject({ isSound: false, passedOver: [] });
});
