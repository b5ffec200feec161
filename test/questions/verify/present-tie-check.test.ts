import { expect, test } from "vitest";
import { presentTieCheck } from "../../../src/questions/verify/present-tie-check.ts";
import { tieCheckFormats } from "../../../src/questions/verify/verification-format.ts";
import { plain } from "../../build/sample-rating.ts";
import { shared } from "./sample-tie-check.ts";

test.each(tieCheckFormats)("%s names every method, and ends its last line", async (format) => {
  const text = await presentTieCheck(shared, "en", format, plain);
  for (const { ties } of shared.methods) expect(text).toContain(ties);
  expect(text.endsWith("\n")).toBe(true);
});
