import { execFileSync } from "node:child_process";
import { rm, symlink } from "node:fs/promises";
import { buildCheckedKernels, buildKernels } from "./build-kernels.js";
import { bundle } from "./bundle.js";

/** What a rating shown at a terminal takes: one file, with all that these import. */
const core = [
  "src/cli/program.ts",
  "src/cli/compute.ts",
  "src/cli/print-problems.ts",
  "src/format/to-terminal.ts",
];

await rm("dist", { recursive: true, force: true });
await buildKernels("src/fold/bytes/kernels/compiled.ts");
await buildCheckedKernels("node_modules/.cache/checked-kernels.wasm");
execFileSync(
  process.execPath,
  ["tools/run.js", "tools/check-shipped.ts", "methodology.yaml", "src/methodology/shipped.ts"],
  { stdio: "inherit" },
);

await bundle("src/cli/main.ts", "dist", core);

// npx looks here first: without it, it would install the project into a cache of its own to run it.
if (process.platform !== "win32") {
  await rm("node_modules/.bin/pos-rating", { force: true });
  await symlink("../../bin/pos-rating.cjs", "node_modules/.bin/pos-rating");
}
