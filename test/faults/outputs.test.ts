import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "../cli/run.ts";

const bin = join(root, "bin/pos-rating.cjs");
const inputs = ["regions.csv", "organizations.csv", "methodology.yaml"] as const;

function exports(): string {
  const files = Object.fromEntries(inputs.map((name) => [name, readFileSync(join(small, name))]));
  return folder({ ...files, "published.csv": "region,place\nЛесная область,1\n" });
}

describe("an answer is never written over what it is made of", () => {
  const commands = [
    ["compute"],
    ["validate", "--format", "json"],
    ["explain", "01"],
    ["gap", "01"],
    ["whatif", "--set", "01.population=1"],
    ["methodology", "show", "methodology.yaml"],
    ["verify", "published.csv"],
    ["compare", ".", "."],
    ["attribute", ".", "."],
  ] as const;

  test.each(commands.map((command) => [command.join(" "), command] as const))("%s", async (_, command) => {
    const ways: Readonly<Record<string, (cwd: string, input: string) => string>> = {
      "by its name": (_cwd, input) => input,
      "by another path": (cwd, input) => join(cwd, "..", cwd.split("/").at(-1) ?? "", ".", input),
      "by a link": (cwd, input) => {
        symlinkSync(input, join(cwd, "link.csv"));
        return "link.csv";
      },
      "by a second name": (cwd, input) => {
        linkSync(join(cwd, input), join(cwd, "other.csv"));
        return "other.csv";
      },
    };
    for (const input of inputs) {
      if (command[0] === "methodology" && input !== "methodology.yaml") continue;
      for (const way of Object.values(ways)) {
        const cwd = exports();
        const output = way(cwd, input);
        const format = command[0] === "validate" ? [] : ["--format", "json"];
        const { code, stdout, stderr } = await run(
          [...command, ...format, "--output", output, "--lang", "en"],
          { cwd },
        );
        expect([code, stdout]).toEqual([2, ""]);
        expect(stderr).toContain("is one of the inputs");
        for (const name of inputs)
          expect(readFileSync(join(cwd, name))).toEqual(readFileSync(join(small, name)));
      }
    }
  });
});

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

test("a signal leaves the old file or the new one, and nothing beside it", async () => {
  const cwd = exports();
  const output = join(cwd, "rating.csv");
  const start = performance.now();
  spawnSync(process.execPath, [bin, "compute", "--output", output], { cwd });
  const whole = performance.now() - start;
  const good = readFileSync(output, "utf8");
  for (const [turn, signal] of (["SIGINT", "SIGTERM", "SIGHUP"] as const).entries()) {
    for (let step = 0; step < 8; step++) {
      writeFileSync(output, "old");
      const child = spawn(process.execPath, [bin, "compute", "--output", output], { cwd });
      const closed = once(child, "close");
      await setTimeout(whole * (0.3 + (step + turn / 3) / 10));
      child.kill(signal);
      await closed;
      expect(["old", good]).toContain(readFileSync(output, "utf8"));
      expect(readdirSync(cwd).sort()).toEqual([...inputs, "published.csv", "rating.csv"].sort());
    }
  }
});
