import { expect, test } from "vitest";
import { measuredScore } from "../../../src/questions/attribute/measured-score.ts";
import { indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";

const methodology = methodologyOf([indicator("area", "regions.area", "50", { kind: "none" }, "exclude")]);
const own = region("1", {});

test("a region with a value has its points", () => {
  const { score, measured } = measuredScore(methodology, own, () => exact("0.5"), new Map());
  expect([text(score.exactTotal), measured]).toEqual(["25", true]);
});

test("a region of which all is excluded stands without points", () => {
  const { score, measured } = measuredScore(methodology, own, () => undefined, new Map());
  expect([text(score.exactTotal), measured]).toEqual(["0", false]);
});
