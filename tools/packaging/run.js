import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emulator } from "./emulator.js";
import { areInstalled, installNodes, nodeOf, nodesFolder, tooOld, versions } from "./nodes.js";

/*
 * npm run packaged: the package as it was built last and npm packs it, installed into an empty folder, prints the same
 * bytes under every Node that it is for, and nothing on standard error. Exit code 1 where it does not. `native` leaves out
 * what is emulated.
 */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
if (process.platform !== "linux" || process.arch !== "x64") {
  console.log("Left out: the package under other Nodes is tried on Linux, x64");
  process.exit(0);
}

const lines = [
  ["--version"],
  ["compute", "sample", "--lang", "ru"],
  ["compute", "sample", "-f", "csv", "--detail"],
  ["compute", "sample", "-f", "json"],
  ["compute", "sample", "-f", "md", "--ties-report"],
  ["compute", "sample", "-f", "xlsx"],
  ["compute", "sample", "-f", "html"],
  ["explain", "71", "sample", "--full", "--lang", "en"],
  ["gap", "71", "sample", "--to-place", "5", "-f", "json"],
  ["whatif", "sample", "--ties", "ordinal", "--full"],
  ["attribute", "sample", "sample", "-f", "json"],
  ["methodology", "show"],
  ["validate", "nothing"],
  ["compute", "--help"],
];

/** An emulator takes ten times as long. */
const emulatedLines = lines
  .filter(([command]) => ["--version", "compute", "validate"].includes(command))
  .slice(0, 4);

const folder = mkdtempSync(join(tmpdir(), "pos-rating-packaged-"));
let failures = 0;

function report(name, wrong) {
  console.log(`${name.padEnd(20)} ${wrong ?? "as it should be"}`);
  if (wrong !== undefined) failures += 1;
}

/** What every command line prints and returns, in one text. */
function printed(command, env = {}, of = lines) {
  const [program, ...before] = command;
  return of.map((line) => {
    const { PATH } = process.env;
    const options = { cwd: folder, encoding: "utf8", env: { PATH, ...env }, maxBuffer: 1 << 28 };
    const { stdout, stderr, status, signal } = spawnSync(program, [...before, ...line], options);
    return { line: line.join(" "), stdout, stderr, status, signal };
  });
}

function difference(first, second) {
  const firsts = new Map(first.map((each) => [each.line, JSON.stringify(each)]));
  const index = second.findIndex((each) => firsts.get(each.line) !== JSON.stringify(each));
  if (index < 0) return undefined;
  const { line, stdout, stderr, status, signal } = second[index];
  return `other than the first on "${line}": exit code ${status ?? signal}, ${stdout.length} characters, ${stderr.slice(0, 300)}`;
}

try {
  const isReady = areInstalled(root);
  if (!isReady) console.log(`Installing Node ${versions.join(", ")} …`);
  installNodes(root);
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], {
    cwd: root,
    stdio: "ignore",
  });
  writeFileSync(join(folder, "package.json"), '{"private": true}');
  const [archive] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options, `./${archive}`], { cwd: folder, stdio: "inherit" });
  cpSync(join(root, "fixtures/sample"), join(folder, "sample"), { recursive: true });
  const bin = join(folder, "node_modules/pos-rating/bin/pos-rating.cjs");

  const [oldest] = versions;
  const expected = printed([nodeOf(root, oldest), bin]);
  for (const { line, stderr, status } of expected) {
    const isRight = line === "validate nothing" ? status === 4 : status === 0 && stderr === "";
    if (!isRight) report(`Node ${oldest}`, `"${line}": exit code ${status}, ${stderr}`);
  }
  // Twice: what one run keeps for the next must not change it either.
  for (const version of [...versions, ...versions])
    report(`Node ${version}`, difference(expected, printed([nodeOf(root, version), bin])));

  const { stderr, status } = spawnSync(nodeOf(root, tooOld), [bin, "compute"], { encoding: "utf8" });
  const isTold = status === 4 && /нужен Node\.js.*\n.*is needed/.test(stderr) && !stderr.includes("    at ");
  report(`Node ${tooOld}, refused`, isTold ? undefined : `no plain sentence: ${status} ${stderr}`);

  const arm = process.argv[2] === "native" ? undefined : emulator(nodesFolder(root));
  if (arm === undefined) console.log("Left out: arm64, emulated by what apt-get brings");
  else
    report(
      "arm64, emulated",
      difference(expected, printed([arm.program, nodeOf(root, "arm"), bin], arm.env, emulatedLines)),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
