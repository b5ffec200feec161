import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, nowhere } from "../../../../../src/fold/bytes/kernels/address.ts";
import { arena } from "../../../../../src/fold/bytes/kernels/arena.ts";
import { bytesOf, floatsOf, integersOf } from "../../../../build/batches.ts";

const REGIONS = 4;
const rows = fc.array(
  fc.record({
    region: fc.nat(REGIONS),
    value: fc.integer({ min: -1000, max: 1000 }),
    holds: fc.constantFrom(0, 1),
    missing: fc.constantFrom(0, 0, 1),
  }),
  { maxLength: 50 },
);
const ofEach = <T>(make: (region: number) => T) =>
  Array.from({ length: REGIONS + 1 }, (_, each) => make(each));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("rows are chosen, counted and added up by region", () =>
  fc.assert(
    fc.property(rows, fc.boolean(), (given, marked) => {
      const memory = arena();
      const { kernels } = memory;
      const column = (of: (row: (typeof given)[number]) => number) => given.map(of);
      const regions = integersOf(
        memory,
        column(({ region }) => region),
      );
      const values = floatsOf(
        memory,
        column(({ value }) => value),
      );
      const holds = floatsOf(
        memory,
        column((row) => row.holds),
      );
      const missing = bytesOf(
        memory,
        column((row) => row.missing),
      );
      const isMissing = (row: (typeof given)[number]) => marked && row.missing === 1;
      const chosen = memory.integers(given.length);
      const marks = marked ? addressOf(missing) : nowhere;
      kernels.chooseRows(
        addressOf(holds),
        marks,
        addressOf(regions),
        REGIONS,
        given.length,
        addressOf(chosen),
      );
      const expected = given.map((row) => (row.holds === 1 && !isMissing(row) ? row.region : REGIONS));
      expect([...chosen]).toEqual(expected);

      const counts = memory.floats(REGIONS + 1).fill(1);
      kernels.countByRegion(addressOf(chosen), given.length, addressOf(counts));
      expect([...counts]).toEqual(ofEach((region) => 1 + expected.filter((one) => one === region).length));

      const sums = memory.floats(REGIONS + 1).fill(1);
      kernels.addByRegion(addressOf(values), addressOf(regions), given.length, addressOf(sums));
      const here = (region: number) => given.filter((row) => row.region === region);
      expect([...sums]).toEqual(ofEach((region) => 1 + sum(here(region).map(({ value }) => value))));

      const counters = () => memory.floats(REGIONS + 1);
      const [present, taken, missed] = [counters(), counters(), counters()];
      const into = [addressOf(present), addressOf(taken), addressOf(missed)] as const;
      kernels.addPresentByRegion(
        addressOf(values),
        addressOf(missing),
        addressOf(regions),
        given.length,
        ...into,
      );
      const there = (region: number, mark: number) => here(region).filter((row) => row.missing === mark);
      expect([...present]).toEqual(ofEach((region) => sum(there(region, 0).map(({ value }) => value))));
      expect([...taken]).toEqual(ofEach((region) => 0 - there(region, 1).length));
      expect([...missed]).toEqual(ofEach((region) => there(region, 1).length));
    }),
    { numRuns: 500 },
  ));

test("positions are taken, and each region that is met is marked", () => {
  const memory = arena();
  const out = memory.integers(3);
  const met = memory.bytes(4);
  memory.kernels.takeRegions(addressOf(floatsOf(memory, [3, 0, 3])), 3, addressOf(out), addressOf(met));
  expect([[...out], [...met]]).toEqual([
    [3, 0, 3],
    [1, 0, 0, 1],
  ]);
});
