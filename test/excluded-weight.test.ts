import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { run } from "./cli/run.ts";

/*
 * Region 05 of the worked example has no value for `projects`, which is excluded: 33 of 60 and 20 of 20 points.
 * The total is scaled to the maximum, 53 · 100/80 = 66.25; blocks are shown with the points they have.
 */

const cwd = join(resolve(import.meta.dirname, "../fixtures"), "worked-example");

async function json(...args: readonly string[]) {
  const { stdout, code } = await run([...args, "-f", "json"], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

interface Listed {
  readonly region_code: string;
}

const own = <T extends Listed>(regions: readonly T[]) =>
  regions.find(({ region_code }) => region_code === "05");

test("every answer scales the total and shows the blocks as they are", async () => {
  const computed = own((await json("compute")).regions);
  expect(computed).toMatchObject({ exact_total: "66.25", blocks: { messages: "33", voting: "20" } });
  const explained = await json("explain", "05");
  expect(explained.exact_total).toBe("66.25");
  expect(explained.blocks.map(({ points }: { readonly points: string }) => points)).toEqual(["33", "20"]);
  expect((await json("gap", "05")).exact_total).toBe("66.25");
  const { nearest } = await json("compute", "--ties-report");
  // Region 01 has 199/3 exactly.
  expect(nearest[0]).toMatchObject({ worse: { place: 3, regions: ["05"] }, difference: "1/12" });
});

test("what 10 points more are worth is scaled alike: a step of gap, and the same change tried", async () => {
  const [step] = (await json("gap", "05")).indicators;
  expect(step).toMatchObject({
    points: "12.5",
    total: "78.75",
    set: "05.sum(organizations.answered_on_time)=+1",
  });
  const tried = own((await json("whatif", "--set", step.set)).regions);
  expect(tried).toMatchObject({ exact_points: { previous: "66.25", current: "78.75", gained: "12.5" } });
});

test("where places are by one block, its points are scaled to its weight", async () => {
  const { regions } = await json("compute", "--block", "voting");
  expect(own(regions)).toMatchObject({ exact_score: "40", exact_total: "66.25", blocks: { voting: "20" } });
});
