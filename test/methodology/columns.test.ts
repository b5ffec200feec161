import { expect, test } from "vitest";
import { organizationsOf } from "../build/model.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

type Edit = readonly [string, string];
const inRegions = "exports.regions";

/* One thing wrong with the headers of columns: the text, what stands instead, and the problem. */
test.each<[string, readonly Edit[], (text: string) => object[]]>([
  [
    "a header of two columns",
    [["name: {type: text}", 'name: {type: text, headers: ["Регион", "КОД  региона"]}']],
    (text) => [
      inMethodology("duplicate-id", lineOf(text, "КОД"), `${inRegions}.columns.name.headers[1]`, {
        id: "КОД  региона",
      }),
    ],
  ],
  [
    "a header that is another column's id",
    [['["Население"]', '["District"]']],
    (text) => [
      inMethodology("duplicate-id", lineOf(text, "District"), `${inRegions}.columns.people.headers[0]`, {
        id: "District",
      }),
    ],
  ],
])("%s is a problem", async (_, edits, problems) => {
  const text = edited(...edits);
  expect(await problemsOf(text)).toEqual(problems(text));
});

test("columns may be named like things of the language", async () => {
  const { exports } = await tiny(
    ["budget: {", "constructor: {"],
    ["regions.budget", "regions.constructor"],
    ["title: {type: text}", "toString: {type: text}"],
    ["name: title", "name: toString"],
  );
  expect(exports.regions.columns.map(({ id }) => id)).toContain("constructor");
  expect(organizationsOf(exports).name).toBe("toString");
});

test("a header may repeat its own column's id, and be that of a column of the other export", async () => {
  await tiny(['headers: ["Код региона"]', 'headers: ["Code", "CODE", "Код организации"]']);
});
