import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { begun, exports, shell } from "./shell.ts";

const other = (cwd: string) =>
  readFileSync(join(cwd, "organizations.csv"), "utf8").replaceAll(",90,90,90,", ",90,90,1,");

/* What happens to an export while the program runs, and how the file then is. */
const changes: readonly (readonly [string, (cwd: string, path: string) => void])[] = [
  ["it is cut short", (_, path) => truncateSync(path, 300)],
  ["it grows", (_, path) => appendFileSync(path, readFileSync(path, "utf8").split("\n").at(-2) ?? "")],
  ["it is removed", (_, path) => rmSync(path)],
  ["it is written anew in its place", (cwd, path) => writeFileSync(path, other(cwd))],
  [
    "another one takes its place",
    (cwd, path) => {
      writeFileSync(`${path}.new`, other(cwd));
      renameSync(`${path}.new`, path);
    },
  ],
  ["it becomes empty", (_, path) => writeFileSync(path, "")],
];

const STEPS = 6;
const line = "eval $POS compute -f csv";
const start = performance.now();
const ratingBefore = shell(line, exports()).stdout;
const whole = performance.now() - start;

/*
 * At whatever moment: the rating is that of the file before or of the file behind the change, or there is none and it is
 * told. What a rating is that of half of each is a wrong one.
 */
test.each(changes)("%s", async (_, change) => {
  const after = exports();
  change(after, join(after, "organizations.csv"));
  const ratingAfter = shell(line, after).stdout;
  for (let step = 0; step < STEPS; step++) {
    const cwd = exports();
    const run = begun(line, cwd);
    await setTimeout((whole * (step + 1)) / STEPS);
    change(cwd, join(cwd, "organizations.csv"));
    const { status, stdout, stderr } = await run;
    expect(status === 0 ? [ratingBefore, ratingAfter] : [""]).toContain(stdout);
    expect([0, 1, 4]).toContain(status);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});
