import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { build } from "esbuild";

// One file, whose parts are run when a command first needs them: start-up is a share of every run.
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  // What bin/ runs the bundle in knows `require` alone.
  supported: { "dynamic-import": false },
};

await rm("dist", { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/pos-rating.cjs",
  format: "cjs",
  minifySyntax: true,
  minifyWhitespace: true,
});

// The shipped methodology, parsed: a file of the same bytes need not be parsed again at every run.
await build({
  ...common,
  entryPoints: ["scripts/parse-shipped.ts"],
  outfile: "dist/parse-shipped.cjs",
  format: "cjs",
});
execFileSync(process.execPath, ["dist/parse-shipped.cjs", "methodology.yaml", "dist/methodology.json"]);
await rm("dist/parse-shipped.cjs");

// What V8 compiled on the way through a whole calculation, kept beside the bundle.
execFileSync(process.execPath, ["bin/pos-rating.cjs", "compute", "fixtures/sample"], {
  env: { ...process.env, POS_RATING_WRITE_CODE_CACHE: "1" },
  stdio: "ignore",
});
