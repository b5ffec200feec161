import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { folder, root, small } from "../build/files.ts";
import { run } from "../cli/run.ts";

const bin = join(root, "bin/pos-rating.cjs");
const read = (name: string) => readFileSync(join(small, name), "utf8");
const organizations = read("organizations.csv");
/* The last organisation once more: only a second reading tells which rows share a key. */
const doubled = organizations + (organizations.trimEnd().split("\n").at(-1) ?? "");

function exports(organizationsNow = organizations): string {
  return folder({
    "regions.csv": read("regions.csv"),
    "organizations.csv": organizationsNow,
    "methodology.yaml": read("methodology.yaml"),
  });
}

describe("what can be read once only is rated as a file is", () => {
  const line = (organizationsFrom: string) =>
    `"$NODE" "$BIN" compute --regions regions.csv --organizations ${organizationsFrom} --methodology methodology.yaml`;

  function printed(command: string, content: string) {
    const cwd = exports(content);
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
      cwd,
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, NODE: process.execPath, BIN: bin },
    });
    const nameless = stderr.replaceAll(/(organizations\.csv|<stdin>|\/dev\/\S+?|fifo)(?=:\d|$)/gm, "FILE");
    return { status, stdout, stderr: nameless };
  }

  const asFiles = [organizations, doubled].map((content) => ({
    content,
    asFile: printed(line("organizations.csv"), content),
  }));

  test.each([
    ["standard input", `cat organizations.csv | ${line("-")}`],
    ["the device of standard input", `cat organizations.csv | ${line("/dev/stdin")}`],
    ["a file as the device of standard input", `${line("/dev/stdin")} < organizations.csv`],
    ["a command's output", line("<(cat organizations.csv)")],
    ["a named pipe", `mkfifo fifo; cat organizations.csv > fifo & ${line("fifo")}`],
    ["packed, through a pipe", `gzip -c organizations.csv | ${line("-")}`],
  ])("%s", (_, command) => {
    for (const { content, asFile } of asFiles) {
      const { status, stdout, stderr } = printed(command, content);
      expect([status, stdout]).toEqual([asFile.status, asFile.stdout]);
      expect(stderr.length > 0).toBe(asFile.stderr.length > 0);
      expect(status).toBe(content === doubled ? 1 : 0);
    }
  });
});

test("what stands behind zeros in a packed file is told, and nothing is rated", async () => {
  const rows = organizations.split("\n");
  const half = Math.ceil(rows.length / 2);
  const [first, second] = [rows.slice(0, half), rows.slice(half)].map((part) =>
    gzipSync(`${part.join("\n")}\n`),
  );
  const cwd = exports();
  rmSync(join(cwd, "organizations.csv"));
  writeFileSync(
    join(cwd, "organizations.csv.gz"),
    Buffer.concat([first ?? "", Buffer.alloc(4), second ?? ""] as Buffer[]),
  );
  const { code, stdout, stderr } = await run(["compute"], { cwd });
  expect([code, stdout]).toEqual([4, ""]);
  expect(stderr).toContain("после сжатых данных есть что-то ещё");
});

describe("nothing in a folder is passed over without a word", () => {
  test("a methodology that is a link to nothing", async () => {
    const cwd = exports();
    rmSync(join(cwd, "methodology.yaml"));
    symlinkSync("nowhere.yaml", join(cwd, "methodology.yaml"));
    const { code, stderr } = await run(["compute"], { cwd });
    expect(code).toBe(4);
    expect(stderr).toContain("methodology.yaml: такого файла или папки нет");
  });

  test("a methodology that is a folder", async () => {
    const cwd = exports();
    rmSync(join(cwd, "methodology.yaml"));
    mkdirSync(join(cwd, "methodology.yaml"));
    const { code, stderr } = await run(["compute"], { cwd });
    expect(code).toBe(4);
    expect(stderr).toContain("methodology.yaml: это папка, а нужен файл");
  });

  test("an export whose ending is in capitals", async () => {
    const cwd = folder({
      "Regions.CSV": read("regions.csv"),
      "organizations.CSV": organizations,
      "methodology.yaml": read("methodology.yaml"),
    });
    const { code, stdout } = await run(["compute"], { cwd });
    expect([code, stdout]).toEqual([0, (await run(["compute"], { cwd: exports() })).stdout]);
  });
});
