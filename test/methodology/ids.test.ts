import { expect, test } from "vitest";
import { edited, inMethodology, lineOf, problemsOf } from "../build/tiny.ts";

const ties = (ids: string): [string, string] => ["ties: dense", `ties: dense\n  break_ties: [${ids}]`];

test("an id that could not be read may be the one that is meant", async () => {
  const text = edited(ties("schools"), ["- id: schools\n        title", "- id: []\n        title"]);
  expect(await problemsOf(text)).toEqual([
    inMethodology("wrong-shape", lineOf(text, "- id: []"), "blocks[0].indicators[1].id", {
      expected: "text",
    }),
  ]);
});

test("an id of the wrong letters is one that others may not repeat", async () => {
  const text = edited(["id: schools", "id: 2nd"], ["id: spending", "id: 2nd"]);
  expect((await problemsOf(text)).map(({ kind }) => kind)).toEqual([
    "wrong-shape",
    "wrong-shape",
    "duplicate-id",
  ]);
});
