// Runs a script written in TypeScript: node tools/run.js tools/published/main.ts [arguments]
// The script exports `run(arguments, root)`; the packages that it imports are those of this project.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Each file knows its own folder, although all of them are bundled into one. */
const ownFolders = {
  name: "own-folders",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
      loader: "ts",
    }));
  },
};

const [script, ...args] = process.argv.slice(2);
if (script === undefined) throw new Error("which script? node tools/run.js SCRIPT [ARGUMENTS]");
const cache = join(root, "node_modules", ".cache");
const bundle = join(cache, `${basename(script, ".ts")}-${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
try {
  await build({
    entryPoints: [resolve(script)],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [ownFolders],
    logLevel: "error",
  });
  const { run } = await import(pathToFileURL(bundle).href);
  process.exitCode = await run(args, root);
} finally {
  rmSync(bundle, { force: true });
}
