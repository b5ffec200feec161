import { execFileSync } from "node:child_process";
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { buildKernels } from "./build-kernels.js";

// One file, whose parts are run when a command first needs them: start-up is a share of every run.
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  // What bin/ runs the bundle in knows `require` alone, and reads it as one byte a character.
  charset: "ascii",
  supported: { "dynamic-import": false },
};

await rm("dist", { recursive: true, force: true });
await buildKernels("src/fold/bytes/kernels/assembly/index.ts", "src/fold/bytes/kernels/compiled.ts");

// The shipped methodology, checked: a file of the same bytes need not be read and checked at every run.
execFileSync(
  process.execPath,
  ["tools/run.js", "tools/check-shipped.ts", "methodology.yaml", "src/methodology/shipped.ts"],
  { stdio: "inherit" },
);

await build({
  ...common,
  entryPoints: ["src/cli/main.ts"],
  alias: { "node:child_process": "./tools/no-child-process.cjs" },
  outfile: "dist/pos-rating.cjs",
  format: "cjs",
  minifySyntax: true,
  minifyWhitespace: true,
  // bin/ calls it with what a module is given.
  banner: { js: "(function (exports, require, module) {" },
  footer: { js: "})" },
});

// One byte a character: in regular expressions esbuild leaves the others as they are.
const bundle = await readFile("dist/pos-rating.cjs", "utf8");
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
await writeFile("dist/pos-rating.cjs", bundle.replace(/[^\x00-\x7f]/g, escaped));

// What V8 compiled on the way through whole runs, kept beside the bundle: each adds to what it found there.
const runs = [
  ["compute", "fixtures/sample"],
  ["validate", "fixtures/sample"],
  ["explain", "01", "fixtures/sample"],
  ["gap", "01", "fixtures/sample", "--to-place", "10"],
  ["attribute", "fixtures/sample", "fixtures/sample"],
  ["whatif", "fixtures/sample", "--ties", "min"],
];
for (const run of runs) {
  execFileSync(process.execPath, ["bin/pos-rating.cjs", ...run], {
    env: { ...process.env, POS_RATING_WRITE_CODE_CACHE: "1" },
    stdio: "ignore",
  });
}

// npx looks here first: without it, it would install the project into a cache of its own to run it.
if (process.platform !== "win32") {
  await rm("node_modules/.bin/pos-rating", { force: true });
  await symlink("../../bin/pos-rating.cjs", "node_modules/.bin/pos-rating");
}
