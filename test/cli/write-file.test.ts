import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "./run.ts";

const bin = join(root, "bin/pos-rating.cjs");
const inputs = ["regions.csv", "organizations.csv", "methodology.yaml"] as const;

function exports(): string {
  const files = Object.fromEntries(inputs.map((name) => [name, readFileSync(join(small, name))]));
  return folder({ ...files, "published.csv": "region,place\nЛесная область,1\n" });
}

describe("what is written stays what it was", () => {
  const compute = (cwd: string, output: string) =>
    run(["compute", "--format", "csv", "--output", output], { cwd });

  test.each([0o644, 0o600, 0o666, 0o640])("a file of mode %o", async (mode) => {
    const cwd = exports();
    writeFileSync(join(cwd, "rating.csv"), "old");
    chmodSync(join(cwd, "rating.csv"), mode);
    expect((await compute(cwd, "rating.csv")).code).toBe(0);
    expect(statSync(join(cwd, "rating.csv")).mode & 0o777).toBe(mode);
  });

  test("a file of two names is written under both", async () => {
    const cwd = exports();
    writeFileSync(join(cwd, "rating.csv"), "old");
    linkSync(join(cwd, "rating.csv"), join(cwd, "site.csv"));
    await compute(cwd, "rating.csv");
    const [rating, site] = ["rating.csv", "site.csv"].map((name) => readFileSync(join(cwd, name), "utf8"));
    expect(site).toBe(rating);
    expect(rating).toMatch(/^place,/);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a link to a file that is still to come stays a link", async () => {
    const cwd = exports();
    mkdirSync(join(cwd, "site"));
    symlinkSync("site/rating.csv", join(cwd, "rating.csv"));
    await compute(cwd, "rating.csv");
    expect(readlinkSync(join(cwd, "rating.csv"))).toBe("site/rating.csv");
    expect(lstatSync(join(cwd, "site/rating.csv")).isFile()).toBe(true);
  });

  test.skipIf(process.getuid?.() !== 0)("a file of another user stays that user's", async () => {
    const cwd = exports();
    writeFileSync(join(cwd, "rating.csv"), "old");
    expect(spawnSync("chown", ["65534:65534", join(cwd, "rating.csv")]).status).toBe(0);
    await compute(cwd, "rating.csv");
    const { uid, gid } = statSync(join(cwd, "rating.csv"));
    expect([uid, gid]).toEqual([65534, 65534]);
  });

  test.skipIf(!existsSync("/dev/stdout"))("the devices of the system are written to", () => {
    const cwd = exports();
    const toDevice = (device: string) =>
      spawnSync(process.execPath, [bin, "compute", "--format", "csv", "--output", device], {
        cwd,
        encoding: "utf8",
      });
    expect(toDevice("/dev/stdout").stdout).toMatch(/^place,/);
    expect(toDevice("/dev/null")).toMatchObject({ status: 0, stdout: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
