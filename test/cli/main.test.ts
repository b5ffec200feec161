import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, small } from "../build/files.ts";
import { run } from "./run.ts";

/* A process of its own, started by what is installed as pos-rating; its output is a pipe. */

const { bin, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = "") {
  const { PATH = "" } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, bin["pos-rating"]), ...args], {
    cwd: small,
    env: { PATH, ...env },
    input,
    encoding: "utf8",
    timeout: 10_000,
  });
  return { stdout, stderr, code: status };
}

test("--version alone is answered at once, with the version of the package", () => {
  expect(start(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", code: 0 });
  expect(start(["--version", "compute"]).stdout).toBe(`${version}\n`);
});

test("arguments, streams and exit code are the process's: as in memory, so here", async () => {
  for (const args of [
    ["compute", "-f", "csv"],
    ["compute", "none"],
    ["explain", "Нигде"],
    ["compute", "--lang", "en", "--ties", "x"],
  ]) {
    expect(start(args)).toEqual(await run(args, { cwd: small }));
  }
});

test("the environment chooses the language and the colours", () => {
  expect(start(["whatif"], { POS_RATING_LANG: "en" }).stderr).toBe(start(["whatif", "--lang", "en"]).stderr);
  expect(start(["compute"]).stdout).not.toContain("\u001b[");
  expect(start(["compute"], { FORCE_COLOR: "1" }).stdout).toContain("\u001b[");
});

test("standard input is read where - asks for it", () => {
  const regions = readFileSync(join(small, "regions.csv"), "utf8");
  expect(start(["compute", "--regions", "-"], {}, regions)).toEqual(start(["compute"]));
  expect(start(["compute", "--regions", "-"]).code).toBe(1);
});

test("what is written to a pipe has no progress in it", () => {
  expect(start(["compute"])).toMatchObject({ stderr: "", code: 0 });
});
