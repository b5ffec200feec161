import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** Before all tests: what test/process.test.ts starts has to be there. */
export function setup(): void {
  if (!existsSync(resolve(root, "dist"))) execFileSync(process.execPath, ["scripts/build.js"], { cwd: root });
}
