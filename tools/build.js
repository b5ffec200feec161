import { execFileSync } from "node:child_process";
import { rm, symlink } from "node:fs/promises";
import { build } from "esbuild";
import { buildCheckedKernels, buildKernels } from "./build-kernels.js";

await rm("dist", { recursive: true, force: true });
await buildKernels("src/fold/bytes/kernels/compiled.ts");
await buildCheckedKernels("node_modules/.cache/checked-kernels.wasm");
execFileSync(
  process.execPath,
  ["tools/run.js", "tools/check-shipped.ts", "methodology.yaml", "src/methodology/shipped.ts"],
  { stdio: "inherit" },
);

const options = {
  alias: {
    "node:child_process": "./tools/no-child-process.cjs",
    // cli-table3 is given characters of one column each: see src/format/terminal/draw.ts.
    "string-width": "./tools/one-column.cjs",
  },
  // Colours of cli-table3, which are never asked for.
  external: ["@colors/colors"],
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  // `import("node:…")` becomes `require`: it starts no second loader of modules.
  supported: { "dynamic-import": false },
  legalComments: "none",
};

/** What writes books is as long as a sixth of the program: in a file of its own it costs nobody else the reading of it. */
const books = {
  name: "books",
  setup({ onResolve }) {
    onResolve({ filter: /\/to-xlsx\.ts$/, namespace: "file" }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./to-xlsx.cjs", external: true } : undefined,
    );
  },
};

// What else is imported dynamically is in the same file, and runs when it is first imported.
await build({
  ...options,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/pos-rating.cjs",
  plugins: [books],
});
await build({ ...options, entryPoints: ["src/format/to-xlsx.ts"], outfile: "dist/to-xlsx.cjs" });

// npx looks here first: without it, it would install the project into a cache of its own to run it.
if (process.platform !== "win32") {
  await rm("node_modules/.bin/pos-rating", { force: true });
  await symlink("../../bin/pos-rating.cjs", "node_modules/.bin/pos-rating");
}
