import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { main } from "assemblyscript/asc";

const entry = "src/fold/bytes/kernels/assembly/index.ts";
const flags = ["--optimizeLevel", "3", "--runtime", "stub", "--noAssert", "--use", "abort="];
/** The memory is the caller's. It is shared, because arrays in such a memory stay valid when it grows. */
const memory = ["--importMemory", "--sharedMemory", "--initialMemory", "1", "--maximumMemory", "65536"];
const features = ["--enable", "threads", "--enable", "simd"];

async function compile(more) {
  let binary;
  const { error, stderr } = await main(
    [entry, "--outFile", "kernels.wasm", ...flags, ...memory, ...features, ...more],
    {
      writeFile(_name, contents) {
        binary = contents;
      },
    },
  );
  if (error) throw new Error(`${stderr.toString()}${error.message}`);
  return Buffer.from(binary);
}

/** The kernels of the program, as a module of TypeScript. */
export async function buildKernels(target) {
  const text = (await compile([])).toString("base64");
  writeFileSync(target, `// Made by tools/build-kernels.js.\nexport const compiled =\n  "${text}";\n`);
}

/**
 * The same kernels for tests: each load and store first calls an imported function with its address, which
 * refuses one outside the arrays.
 */
export async function buildCheckedKernels(target) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await compile(["--runPasses", "instrument-memory"]));
}
