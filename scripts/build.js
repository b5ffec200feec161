import { rm } from "node:fs/promises";
import { build } from "esbuild";

// One bundle, and a chunk for what only some commands need: start-up is a part of every run.
await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: { "pos-rating": "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module";const require = __createRequire(import.meta.url);',
  },
});
