import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { build, transform } from "esbuild";

const options = {
  alias: {
    "node:child_process": "./tools/no-child-process.cjs",
    // cli-table3 is given characters of one column each: see src/format/terminal/draw.ts.
    "string-width": "./tools/one-column.cjs",
  },
  // Colours of cli-table3, which are never asked for.
  external: ["@colors/colors"],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  legalComments: "none",
  chunkNames: "[name]-[hash]",
  metafile: true,
  write: false,
};

const asCommonJs = {
  minifySyntax: true,
  minifyWhitespace: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  // `import("./…")` becomes `require`: it starts no second loader of modules.
  supported: { "dynamic-import": false },
};

/**
 * Bundles a program into a file for what it starts with, one for its core (the modules named, with all that
 * they import) and one for each other module that is imported dynamically: a run reads and compiles only what it needs.
 * CommonJS, which Node starts sooner than ES modules.
 */
export async function bundle(main, folder, core) {
  const entries = { entryPoints: [main], outdir: folder };
  const { metafile } = await build({ ...options, ...entries });
  const { outputFiles } = await build({ ...options, ...entries, plugins: [coreFirst(metafile, core)] });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, asCommonJs);
    const required = code.replaceAll(/(?<=\brequire\("\.\/[\w-]+)\.js(?="\))/g, ".cjs");
    await writeFile(join(folder, basename(path).replace(/\.js$/, ".cjs")), required);
  }
}

/**
 * esbuild puts into one file what the same modules reach. Every module that is imported dynamically reaches the core,
 * so that this stays one file, which all others take it from.
 */
function coreFirst({ inputs }, core) {
  const imports = Object.values(inputs).flatMap((input) => input.imports);
  const later = new Set(
    imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => resolve(path)),
  );
  return {
    name: "core-first",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!later.has(path)) return undefined;
        const text = await readFile(path, "utf8");
        const lines = core.map((file) => `import ${JSON.stringify(resolve(file))};\n`);
        return { contents: lines.join("") + text, loader: "ts", resolveDir: dirname(path) };
      });
    },
  };
}
