import fc from "fast-check";
import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { compare, ratio, sum } from "../../../src/exact/fraction.ts";
import { round } from "../../../src/exact/round.ts";
import { causes } from "../../../src/questions/attribute/attribution.ts";
import { pointDigits, printedChange, printedParts } from "../../../src/questions/attribute/printed-parts.ts";
import { exact } from "../../build/numbers.ts";
import { attributed, attribution } from "../../build/reviewed.ts";

test("thirds add up to their whole: the first of equals takes what is left over", () => {
  const third = exact("1/3");
  const parts = { own: third, others: third, methodology: third, regions: exact("0") };
  const printed = printedParts(parts, exact("1"), 1);
  expect(causes.map((cause) => printExact(printed[cause]))).toEqual(["0.4", "0.3", "0.3", "0"]);
});

test("whatever the parts: they add up to the change, and none is a whole digit off", () => {
  const part = fc.tuple(fc.bigInt({ min: -5000n, max: 5000n }), fc.bigInt({ min: 1n, max: 84n }));
  fc.assert(
    fc.property(part, part, part, part, fc.nat(3), (own, others, methodology, regions, places) => {
      const parts = {
        own: ratio(...own),
        others: ratio(...others),
        methodology: ratio(...methodology),
        regions: ratio(...regions),
      };
      const change = round(sum(causes.map((cause) => parts[cause])), { places, mode: "half-up" });
      const printed = printedParts(parts, change, places);
      expect(compare(sum(causes.map((cause) => printed[cause])), change)).toBe(0);
      for (const cause of causes) {
        const off = printed[cause].sub(parts[cause]).abs();
        expect(compare(off, ratio(1n, 10n ** BigInt(places)))).toBe(-1);
      }
    }),
  );
});

test("the change is that of the totals as they are printed, with the digits of the finer of the two", async () => {
  const both = await attribution();
  expect(printExact(printedChange(attributed(both, "02")))).toBe("37.1");
  expect(pointDigits(both)).toBe(1);
  const { methodology } = both.current;
  const whole = { ...methodology.ranking, round: { places: 0, mode: "half-up" } } as const;
  const rounded = { ...both.current, methodology: { ...methodology, ranking: whole } };
  expect(pointDigits({ ...both, current: rounded })).toBe(1);
  expect(pointDigits({ ...both, previous: rounded, current: rounded })).toBe(0);
});
