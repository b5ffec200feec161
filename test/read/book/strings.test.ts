import { expect, test } from "vitest";
import { noStrings, sharedStrings, withoutEscapes } from "../../../src/read/book/strings.ts";
import { cut } from "../../build/files.ts";

async function textsOf(xml: string): Promise<readonly string[]> {
  const strings = await sharedStrings(cut(Buffer.from(xml), [3]));
  return Array.from({ length: strings.count() }, (_, index) =>
    Buffer.from(strings.bytes().subarray(strings.start(index), strings.end(index))).toString(),
  );
}

/* Of one item; a text of several runs is one text, and how it is pronounced is no part of it. */
test.each([
  ["<si><t>Север</t></si>", "Север"],
  ["<si><r><t>Се</t></r><r><rPr/><t>вер</t></r></si>", "Север"],
  ['<si><t xml:space="preserve"> a </t></si>', " a "],
  ["<si><t>東京</t><rPh><t>トウキョウ</t></rPh></si>", "東京"],
  ["<si><t>ООО &quot;Ромашка&quot;</t></si>", '"ООО ""Ромашка"""'],
  ["<si><t>a_x000D_b</t></si>", '"a\rb"'],
  ["<si><t/></si>", ""],
  ["<si/>", ""],
])("%s", async (item, text) => {
  expect(await textsOf(`<sst>${item}<si><t>последний</t></si></sst>`)).toEqual([text, "последний"]);
});

test("there may be any number of them", async () => {
  const items = Array.from({ length: 10_000 }, (_, index) => `<si><t>${index}</t></si>`).join("");
  expect((await textsOf(`<sst>${items}</sst>`)).at(-1)).toBe("9999");
});

test("a zero byte stays written", () => {
  expect(withoutEscapes("a_x0000_b_x0041__x005F_c")).toBe("a_x0000_bA_c");
});

test("a book may have none", () => {
  expect([noStrings.count(), noStrings.bytes().length, noStrings.start(0), noStrings.end(0)]).toEqual([
    0, 0, 0, 0,
  ]);
});
