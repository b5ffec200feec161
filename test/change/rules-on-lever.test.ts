import { expect, test } from "vitest";
import { leversOf } from "../../src/change/levers.ts";
import { rulesOnLever } from "../../src/change/rules-on-lever.ts";
import { indicatorsOf } from "../../src/model/walk.ts";
import { methodologyOf } from "../build/reviewed.ts";

/* indicator → the rules over what can be changed for it */
test.each([
  ["answered_on_time", ["on-time-within-answered"]],
  ["polls", []],
])("%s: %s", async (id, rules) => {
  const methodology = await methodologyOf("small");
  const indicator = indicatorsOf(methodology.blocks).find((one) => one.id === id);
  const levers = indicator === undefined ? [] : leversOf(indicator, methodology);
  expect(levers.length).toBeGreaterThan(0);
  expect(levers.flatMap((lever) => rulesOnLever(methodology, lever))).toEqual(rules);
});

test("a rule of the region that speaks of the same count", async () => {
  const methodology = await methodologyOf("worked-example");
  const connected = indicatorsOf(methodology.blocks).find(({ id }) => id === "connected");
  const levers = connected === undefined ? [] : leversOf(connected, methodology);
  expect(levers.flatMap((lever) => rulesOnLever(methodology, lever))).toEqual(["connected-within-existing"]);
});
