import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "../../src/format/content.ts";
import { jsonText, toJson } from "../../src/format/to-json.ts";

const joined = (value: object) => [...piecesOf(toJson(value))].join("");

test("JSON is indented by two, and its last line is ended", () => {
  expect(joined({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});

test("the pieces are the text", () => {
  const values = fc.dictionary(fc.string(), fc.anything({ withNullPrototype: false, withBigInt: false }));
  fc.assert(
    fc.property(values, (value) => {
      expect(joined(value)).toBe(jsonText(value));
    }),
  );
});

test.each([{}, { a: undefined }, { a: [] }, { a: [undefined, "x\ny"], b: {} }, { "": { a: [[], [{}]] } }])(
  "%j",
  (value) => {
    expect(joined(value)).toBe(jsonText(value));
  },
);

test("a long list comes in pieces, none of which is long, as often as it is asked for", () => {
  const json = toJson({
    list: Array.from({ length: 50_000 }, (_, number) => ({ number, text: "x".repeat(50) })),
  });
  const lengths = [...json.pieces()].map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(3);
  expect(Math.max(...lengths)).toBeLessThan(1.1 * 2 ** 20);
  expect([...json.pieces()].map(({ length }) => length)).toEqual(lengths);
});
