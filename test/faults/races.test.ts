import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder } from "../build/files.ts";
import { begun, exports, shell } from "./shell.ts";

test("of runs that write one file at once, one has written all of it", async () => {
  const cwd = exports();
  const methods = ["dense", "competition", "modified", "fractional"];
  const answers = methods.map((ties) => shell(`eval $POS compute -f json --ties ${ties}`, cwd).stdout);
  for (let turn = 0; turn < 4; turn++) {
    const runs = methods.map((ties) => begun(`eval $POS compute --ties ${ties} -o rating.json`, cwd));
    for (const { status, stderr } of await Promise.all(runs)) expect([status, stderr]).toEqual([0, ""]);
    expect(answers).toContain(readFileSync(join(cwd, "rating.json"), "utf8"));
    expect(readdirSync(cwd)).toHaveLength(4);
  }
});

test("two runs of init in one folder leave what either would", async () => {
  const [cwd, alone] = [folder(), folder()];
  shell("eval $POS init", alone);
  const runs = await Promise.all([1, 2, 3].map(() => begun("eval $POS init", cwd)));
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(readdirSync(cwd)).toEqual(readdirSync(alone));
  for (const name of readdirSync(alone))
    expect(readFileSync(join(cwd, name))).toEqual(readFileSync(join(alone, name)));
});
