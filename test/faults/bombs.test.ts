import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "../build/files.ts";
import { bin, exports } from "./shell.ts";

/** A hundred megabytes that pack to a hundred kilobytes, of letters or of lines. */
const packed = (character: string) => gzipSync(Buffer.alloc(100_000_000, character));
const bombs = { letters: packed("a"), lines: packed("\n") };

const MEGABYTES = 400;

/* Where it stands, and what reads it. */
const places: readonly (readonly [string, readonly string[]])[] = [
  ["regions", ["compute", "--regions", "bomb.gz"]],
  ["organizations", ["compute", "--organizations", "bomb.gz"]],
  ["methodology", ["compute", "--methodology", "bomb.gz"]],
  ["a published table", ["verify", "bomb.gz"]],
  ["a rating read back", ["compare", "bomb.gz", "."]],
];

test.each(places)("a packed file that swells is told, and takes little memory: %s", (_, args) => {
  for (const bomb of Object.values(bombs)) {
    const cwd = exports({ "bomb.gz": bomb });
    const peak = join(cwd, "peak");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", join(root, "tools/bench/peak.cjs"), bin, ...args],
      { cwd, encoding: "utf8", env: { ...process.env, BENCH_PEAK: peak } },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: expect.toBeOneOf([1, 3, 4]),
      stdout: "",
      stderr: expect.stringMatching(/^ошибка: bomb\.gz/),
    });
    const [kilobytes] = readFileSync(peak, "utf8").split(" ").map(Number);
    expect((kilobytes ?? Number.NaN) / 1024).toBeLessThan(MEGABYTES);
  }
});
