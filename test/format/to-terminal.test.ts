import { expect, test } from "vitest";
import { lines } from "../../src/format/sheet.ts";
import { toTerminal } from "../../src/format/to-terminal.ts";
import { plain } from "../build/sample-rating.ts";

test("lines are never broken: their paths are to be copied", async () => {
  const long = `Checked: ${"folder/".repeat(20)}regions.csv`;
  expect(await toTerminal([lines([long]), lines(["End."])], { ...plain, width: 20 })).toBe(
    `${long}\n\nEnd.\n`,
  );
});
