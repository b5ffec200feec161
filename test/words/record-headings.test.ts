import { expect, test } from "vitest";
import { recordHeading } from "../../src/words/record-headings.ts";

test.each([
  ["place", "Место"],
  ["previous_place", "Место, было"],
  ["places_gained", "Место, изменение"],
  ["points_gained", "Баллы, изменение"],
  ["places_gained_own", "Место, изменение: свои данные"],
  ["polls", "polls"],
  ["constructor", "constructor"],
])("%s is headed %s", (id, heading) => {
  expect(recordHeading(id)).toBe(heading);
});

test("what the methodology has a title for is headed by it", () => {
  const titles = new Map([["voting", "Голосование"]]);
  expect(
    ["voting", "previous_voting", "voting_gained", "place"].map((id) => recordHeading(id, titles)),
  ).toEqual(["Голосование", "Голосование, было", "Голосование, изменение", "Место"]);
});
