import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const bundle = join(root, "dist/main.cjs");

/** What the bundle and the methodology beside it are made from and by. */
const scripts = [
  ...["build.js", "build-kernels.js", "bundle.js", "check-shipped.ts", "run.js"],
  ...["no-child-process.cjs", "one-column.cjs"],
];
const parts = ["src", ...scripts.map((name) => `tools/${name}`)];
const madeFrom = [...parts, "methodology.yaml", "package.json", "package-lock.json"];

/** Once before all tests: what test/process.test.ts starts has to be there, and to be what the sources say. */
export function setup(): void {
  if (Math.max(...madeFrom.map((path) => changedAt(join(root, path)))) > changedAt(bundle))
    execFileSync(process.execPath, ["tools/build.js"], { cwd: root });
}

/** When a file was changed, or the last of those below a folder, or the folder itself: a file may have left it. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  const within = stats.isDirectory() ? readdirSync(path) : [];
  return Math.max(stats.mtimeMs, ...within.map((name) => changedAt(join(path, name))));
}
