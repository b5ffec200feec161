import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { makeInputs } from "./inputs.js";

/*
 * npm run bench [RUNS]: whole processes, each case in turn with its reference (A B A B …), medians and the
 * median of the ratios pair by pair. Times on a shared machine drift; ratios within one run hold.
 */

const runs = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), "pos-rating-bench-"));
const peakFile = join(folder, "peak");
const peak = new URL("peak.cjs", import.meta.url).pathname;
const script = (name) => new URL(name, import.meta.url).pathname;
const program = new URL("../../bin/pos-rating.cjs", import.meta.url).pathname;

function once(args, status) {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, ["--require", peak, ...args], {
    env: { ...process.env, BENCH_PEAK: peakFile },
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== status) throw new Error(`${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
  return { seconds, megabytes: Number.parseInt(readFileSync(peakFile, "utf8"), 10) / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function compare({ name, args, reference, limit, status = 0, allowance }) {
  once(args, status);
  once(reference.args, 0);
  const pairs = Array.from({ length: runs }, () => ({ a: once(args, status), b: once(reference.args, 0) }));
  const plus =
    allowance === undefined ? 0 : median(Array.from({ length: 3 }, () => once(allowance, 0).seconds));
  const startup =
    allowance === undefined ? 0 : median(Array.from({ length: 3 }, () => once(["-e", "0"], 0).seconds));
  const extra = Math.max(plus - startup, 0);
  const ratio = median(pairs.map(({ a, b }) => (a.seconds - extra) / b.seconds));
  const memory = median(pairs.map(({ a, b }) => a.megabytes / b.megabytes));
  return {
    case: name,
    seconds: median(pairs.map(({ a }) => a.seconds)).toFixed(3),
    MB: median(pairs.map(({ a }) => a.megabytes)).toFixed(0),
    reference: reference.name,
    "its seconds": median(pairs.map(({ b }) => b.seconds)).toFixed(3),
    ratio: ratio.toFixed(2),
    "must be": `≤ ${limit}`,
    "memory ratio": memory.toFixed(2),
  };
}

/** DuckDB is no dependency of the project: `npm install --no-save @duckdb/node-api` adds it for this case. */
async function hasDuckDb() {
  try {
    await import("@duckdb/node-api");
    return true;
  } catch {
    return false;
  }
}

try {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${runs} runs of each`);
  const duckDb = await hasDuckDb();
  if (!duckDb) console.log("Left out: 182 thousand against DuckDB (npm install --no-save @duckdb/node-api)");
  const inputs = await makeInputs(folder);
  const compute = (name) => [program, "compute", inputs[name], "-q"];
  const node = { name: "node -e 0", args: ["-e", "0"] };
  const plain = { name: "the plain file", args: compute("national") };
  const csv = (name) => join(inputs[name], "organizations.csv");
  console.table([
    compare({ name: "--version", args: [program, "--version"], reference: node, limit: 1.3 }),
    compare({ name: "sample", args: [program, "compute", "fixtures/sample"], reference: node, limit: 3.2 }),
    compare({
      name: "182 thousand",
      args: compute("national"),
      reference: { name: "csv-parse, sums only", args: [script("csv-parse-sums.js"), csv("national")] },
      limit: 0.2,
    }),
    ...(duckDb
      ? [
          compare({
            name: "182 thousand",
            args: compute("national"),
            reference: { name: "DuckDB, sums only", args: [script("duckdb-sums.js"), csv("national")] },
            limit: 0.7,
          }),
        ]
      : []),
    compare({ name: "1.82 million", args: compute("tenfold"), reference: plain, limit: 11 }),
    compare({ name: "Windows-1251, semicolons", args: compute("windows1251"), reference: plain, limit: 1.6 }),
    compare({ name: "quoted, line breaks", args: compute("quoted"), reference: plain, limit: 1.6 }),
    compare({
      name: "gzip, gunzip alone taken off",
      args: compute("gzip"),
      reference: plain,
      limit: 1.6,
      allowance: [script("gunzip.js"), join(inputs.gzip, "organizations.csv.gz")],
    }),
    compare({ name: "a book (.xlsx)", args: compute("xlsx"), reference: plain, limit: 10 }),
    compare({ name: "10,000 wrong cells", args: compute("wrong"), reference: plain, limit: 1.5, status: 1 }),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
