import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";

const bin = join(root, "bin/pos-rating.cjs");
const inputs = ["regions.csv", "organizations.csv", "methodology.yaml"] as const;

function exports(): string {
  const files = Object.fromEntries(inputs.map((name) => [name, readFileSync(join(small, name))]));
  return folder({ ...files });
}

test("a signal leaves the old file or the new one, and nothing beside it", async () => {
  const cwd = exports();
  const output = join(cwd, "rating.csv");
  const start = performance.now();
  spawnSync(process.execPath, [bin, "compute", "--output", output], { cwd });
  const whole = performance.now() - start;
  const good = readFileSync(output, "utf8");
  for (const [turn, signal] of (["SIGINT", "SIGTERM", "SIGHUP"] as const).entries()) {
    for (let step = 0; step < 8; step++) {
      writeFileSync(output, "old");
      const child = spawn(process.execPath, [bin, "compute", "--output", output], { cwd });
      const closed = once(child, "close");
      await setTimeout(whole * (0.3 + (step + turn / 3) / 10));
      child.kill(signal);
      await closed;
      expect(["old", good]).toContain(readFileSync(output, "utf8"));
      expect(readdirSync(cwd).sort()).toEqual([...inputs, "rating.csv"].sort());
    }
  }
});
