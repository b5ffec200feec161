import { expect, test } from "vitest";
import { paintOf } from "../../../src/format/terminal/paint.ts";

const ESCAPE = "\u001b[";

test("with colour, emphasis is around the text and the text is whole", async () => {
  const { bold, dim } = await paintOf(true);
  expect(bold("Югра")).toBe(`${ESCAPE}1mЮгра${ESCAPE}22m`);
  expect(dim("Югра")).toBe(`${ESCAPE}2mЮгра${ESCAPE}22m`);
});

test("without colour, the text is as it was", async () => {
  const { bold, dim } = await paintOf(false);
  expect([bold("Югра"), dim("Югра")]).toEqual(["Югра", "Югра"]);
});
