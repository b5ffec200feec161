import { writeFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

const flags = ["--optimizeLevel", "3", "--runtime", "stub", "--noAssert", "--use", "abort="];
/** The memory is the caller's; shared, for it is to grow under arrays that stay. */
const memory = ["--importMemory", "--sharedMemory", "--initialMemory", "1", "--maximumMemory", "65536"];
const features = ["--enable", "threads", "--enable", "simd"];

/** Compiles the kernels, and writes them down as a text that whatever loads a module can load. */
export async function buildKernels(entry, target) {
  let binary;
  const { error, stderr } = await main(
    [entry, "--outFile", "kernels.wasm", ...flags, ...memory, ...features],
    {
      writeFile(_name, contents) {
        binary = contents;
      },
    },
  );
  if (error) throw new Error(`${stderr.toString()}${error.message}`);
  const text = Buffer.from(binary).toString("base64");
  writeFileSync(target, `// Made by tools/build-kernels.js.\nexport const compiled =\n  "${text}";\n`);
}
