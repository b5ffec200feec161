import { expect, test } from "vitest";
import { headOf } from "../../../src/questions/attribute/head.ts";
import { attribution } from "../../build/reviewed.ts";

test("the periods, the regions that came and left, and the methodologies", async () => {
  const [title, text] = headOf(await attribution(), "en");
  expect(title).toBe("What changed: compare/previous → small");
  expect(text).toBe(
    "Regions ranked in both periods: 3. Ranked now, unranked before: Горная республика. Unranked now, ranked before: Речная область. Methodology: small-old → small.",
  );
});
