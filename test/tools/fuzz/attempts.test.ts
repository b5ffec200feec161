import { afterEach, expect, test, vi } from "vitest";
import { type Progress, run } from "../../../tools/fuzz/attempts.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("no input is tried before the parent has been sent the last one, however busy it is", async () => {
  const seeds: number[] = [];
  let waiting = 0;
  let most = 0;
  const send = ({ seed }: Progress, sent: (error: null) => void) => {
    seeds.push(seed);
    waiting += 1;
    most = Math.max(most, waiting);
    setTimeout(() => {
      waiting -= 1;
      sent(null);
    }, 5);
  };
  vi.stubGlobal("process", Object.assign(Object.create(process), { send, disconnect: () => {} }));
  expect(await run(["formulas", "7", "100"])).toBe(0);
  expect(seeds.slice(0, 4)).toEqual([7, 7, 8, 8]);
  expect(most).toBe(1);
});
