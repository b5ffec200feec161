import { expect, test } from "vitest";
import { exact } from "../build/numbers.ts";
import { edited, inMethodology, lineOf, problemsOf, tiny } from "../build/tiny.ts";

type Edit = readonly [string, string];
const inOrganizations = "exports.organizations";

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
  const types = new Map(exports.organizations?.columns.map(({ id, type }) => [id as string, type]));
  expect(types.get("asked")).toMatchObject({ kind: "integer", min: exact("0"), max: exact("1000000") });
  expect(types.get("kind")).toMatchObject({
    kind: "choice",
    of: expect.arrayContaining(["school", "clinic"]),
  });
  expect(types.get("active")).toEqual({ kind: "flag" });
});
