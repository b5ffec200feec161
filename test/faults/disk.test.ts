import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder } from "../build/files.ts";
import { expectTold, exports, shell } from "./shell.ts";

/* A disk that is full: a limit on the size of a file, and a small file system where the system lets one be made. */

describe("with a limit on the size of a file", () => {
  const limited = (line: string, cwd: string, kilobytes = 1) => shell(`ulimit -f ${kilobytes}; ${line}`, cwd);

  test("an answer is written whole or not at all", () => {
    const cwd = exports({ "rating.json": "old" });
    expectTold(limited("eval $POS compute -f json --lang en -o rating.json", cwd), 4, "EFBIG");
    expect(readFileSync(join(cwd, "rating.json"), "utf8")).toBe("old");
    expectTold(limited("eval $POS compute -f json -o new.json", cwd), 4, "EFBIG");
    expect(readdirSync(cwd).sort()).toEqual([
      "methodology.yaml",
      "organizations.csv",
      "rating.json",
      "regions.csv",
    ]);
  });

  test("under another name, or behind a link, too", () => {
    const cwd = exports({ "rating.json": "old" });
    linkSync(join(cwd, "rating.json"), join(cwd, "site.json"));
    symlinkSync("nothing.json", join(cwd, "link.json"));
    for (const name of ["site.json", "link.json"])
      expectTold(limited(`eval $POS compute -f json -o ${name}`, cwd), 4, "EFBIG");
    expect(readFileSync(join(cwd, "rating.json"), "utf8")).toBe("old");
    expect(readdirSync(cwd)).not.toContain("nothing.json");
  });

  test("into a file that the shell made, it is told that not all was written", () => {
    expectTold(limited("eval $POS compute -f json > rating.json", exports()), 4, "EFBIG");
  });

  test("init makes nothing: the methodology would fit, the exports do not", () => {
    const cwd = folder();
    expectTold(limited("eval $POS init a/new", cwd, 60), 4, "EFBIG");
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("init --force replaces nothing, and leaves no copy", () => {
    const cwd = folder({ "methodology.yaml": "mine" });
    expectTold(limited("eval $POS init --force", cwd, 60), 4, "EFBIG");
    expect(readdirSync(cwd)).toEqual(["methodology.yaml"]);
    expect(readFileSync(join(cwd, "methodology.yaml"), "utf8")).toBe("mine");
  });
});

const disk = folder();
const mounted = shell(`mount -t tmpfs -o size=64k tmpfs '${disk}'`, "/").status === 0;

describe.skipIf(!mounted)("on a file system of 64 kilobytes", () => {
  beforeAll(() => {
    mkdirSync(join(disk, "own"));
  });
  afterAll(() => {
    shell(`umount '${disk}'`, "/");
  });

  test("init makes nothing of what does not fit", () => {
    expectTold(shell("eval $POS init new", disk), 4, "ENOSPC");
    expect(readdirSync(disk)).toEqual(["own"]);
  });

  test("an answer that does not fit leaves the old one", () => {
    const output = join(disk, "own/rating.json");
    writeFileSync(output, "old");
    writeFileSync(join(disk, "own/full"), Buffer.alloc(40_000));
    expectTold(
      shell(`cat /dev/zero > ${disk}/own/rest; eval $POS compute -f json -o ${output}`, exports()),
      4,
      "ENOSPC",
    );
    expect(readFileSync(output, "utf8")).toBe("old");
    rmSync(join(disk, "own/rest"));
    expect(readdirSync(join(disk, "own")).sort()).toEqual(["full", "rating.json"]);
  });

  test("a file of two names has the room that its copy had", () => {
    const output = join(disk, "own/rating.json");
    rmSync(join(disk, "own/full"));
    writeFileSync(output, "old");
    linkSync(output, join(disk, "own/site.json"));
    // Room for one answer beside the old one, and not for two.
    const { stdout } = shell("eval $POS compute -f json", exports());
    const free = 64 * 1024 - 4096 * Math.ceil(stdout.length / 4096) - 4096;
    writeFileSync(join(disk, "own/full"), Buffer.alloc(Math.max(0, free)));
    const { status } = shell(`eval $POS compute -f json -o ${output}`, exports());
    const written = readFileSync(join(disk, "own/site.json"), "utf8");
    expect([status, written]).toEqual(status === 0 ? [0, stdout] : [4, "old"]);
  });
});
