import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costs } from "./cost-inputs.js";

/*
 * node tools/bench/costs.js: what an input and one of four times its size cost, in seconds of the processor and
 * megabytes at most. Four times as much may take five times as long, start of the program left aside; a process
 * that takes longer, or fails, ends the run with exit code 1.
 */

const MOST = 5.5;
const program = new URL("../../bin/pos-rating.cjs", import.meta.url).pathname;
const peak = new URL("peak.cjs", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "pos-rating-costs-"));
const peakFile = join(folder, "peak");

function run(args, status) {
  const done = spawnSync(process.execPath, ["--require", peak, program, ...args, "-q"], {
    env: { ...process.env, BENCH_PEAK: peakFile },
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  if (done.status !== status) throw new Error(`${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
  const [kilobytes, seconds] = readFileSync(peakFile, "utf8").split(" ").map(Number);
  return { seconds, megabytes: kilobytes / 1024 };
}

function cost({ name, n, make, args = (path) => ["compute", path], more = [], status = 0 }, start) {
  const [few, many] = [n, 4 * n].map((size) => {
    const path = join(folder, `${name}-${size}`.replace(/\W+/g, "-"));
    make(path, size);
    const outcome = run([...args(path), ...more], status);
    rmSync(path, { recursive: true });
    return outcome;
  });
  const ratio = (many.seconds - start) / Math.max(few.seconds - start, 0.05);
  return {
    case: name,
    n,
    seconds: few.seconds.toFixed(2),
    MB: few.megabytes.toFixed(0),
    "seconds of 4 n": many.seconds.toFixed(2),
    "MB of 4 n": many.megabytes.toFixed(0),
    ratio: ratio.toFixed(2),
    fits: ratio <= MOST,
  };
}

try {
  const start = run(["--version"], 0).seconds;
  const rows = costs.map((each) => {
    const row = cost(each, start);
    console.log(`${row.case}: ${row.ratio} times`);
    return row;
  });
  console.table(rows);
  if (rows.some(({ fits }) => !fits)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
