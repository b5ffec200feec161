import fc from "fast-check";
import { expect, test } from "vitest";
import { printedNumber } from "../../../src/format/xlsx/printed-number.ts";

/* printed · stored · shown by */
test.each([
  ["0", 0, "0"],
  ["375", 375, "0"],
  ["12.50", 12.5, "0.00"],
  ["12,50", 12.5, "0.00"],
  ["94,0\u00a0%", 0.94, '0.0"\u00a0"%'],
  ["94,0 %", 0.94, '0.0" "%'],
  ["94.0%", 0.94, "0.0%"],
  ["+200", 200, '"+"0'],
  ["−25", -25, '0;"−"0'],
  ["-0.5", -0.5, '0.0;"-"0.0'],
  ["−0,0", 0, '"−"0.0'],
  ["=5", 5, '"="0'],
  ["=2,5", 2.5, '"="0.0'],
  ["= 0", 0, '"= "0'],
  ["↑ +24", 24, '"↑ +"0'],
  ["↓ −26", -26, '0;"↓ −"0'],
  ["↓ +26", 26, '"↓ +"0'],
  ["↑ 3", 3, '"↑ "0'],
  ["↓ 2", -2, '0;"↓ "0'],
  ["999999999999999", 999_999_999_999_999, "0"],
  ["0.000000000000001", 1e-15, "0.000000000000000"],
])("%j is a number", (text, value, format) => {
  expect(printedNumber(text)).toEqual({ value, format });
});

test.each([
  "",
  "=",
  "—",
  "007",
  "1/3",
  "1 234",
  "10 из 50",
  "≈ 0,1",
  "1e5",
  "=1+1",
  "1.",
  "85,4 % → 95,8 %",
  "9999999999999999",
  "0.1234567890123456",
  "1234567890.123456",
])("%j stays a text", (text) => {
  expect(printedNumber(text)).toBeUndefined();
});

test("what is stored has the digits that were printed", () => {
  const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 14 }));
  fc.assert(
    fc.property(decimal, ([digits, places]) => {
      const padded = String(digits).padStart(places + 1, "0");
      const whole = padded.slice(0, padded.length - places);
      const text = places === 0 ? whole : `${whole}.${padded.slice(-places)}`;
      const number = printedNumber(text);
      if (number === undefined) expect(String(digits).length).toBeGreaterThan(15);
      else
        expect([number.value.toFixed(places), number.format.length]).toEqual([
          text,
          places + (places === 0 ? 1 : 2),
        ]);
    }),
  );
});
