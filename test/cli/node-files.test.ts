import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { nodeFiles } from "../../src/cli/node-files.ts";
import type { Source } from "../../src/model/source.ts";
import { folder } from "../build/files.ts";

function filesIn(cwd: string, stdin = "") {
  return nodeFiles(Readable.from([Buffer.from(stdin)]), "/shipped", cwd);
}

async function textOf(source: Source): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of source.chunks()) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts).toString();
}

describe("a file is written", () => {
  test("whole, and nothing is left beside it", async () => {
    const cwd = folder({ "rating.csv": "old" });
    await filesIn(cwd).write(new Map([["rating.csv", "new"]]));
    expect(readFileSync(join(cwd, "rating.csv"), "utf8")).toBe("new");
    expect(readdirSync(cwd)).toEqual(["rating.csv"]);
  });

  test("or not at all: where it cannot be renamed nothing is left", async () => {
    const cwd = folder({ "rating.csv/in-the-way.txt": "" });
    await expect(filesIn(cwd).write(new Map([["rating.csv", "new"]]))).rejects.toThrow();
    expect(readdirSync(cwd)).toEqual(["rating.csv"]);
    expect(readdirSync(join(cwd, "rating.csv"))).toEqual(["in-the-way.txt"]);
  });

  test("or not at all: where its folder is not there", async () => {
    const cwd = folder();
    await expect(filesIn(cwd).write(new Map([["no/rating.csv", "new"]]))).rejects.toMatchObject({
      code: "ENOENT",
    });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("under a name of 250 characters as well", async () => {
    const cwd = folder();
    const name = `${"r".repeat(246)}.csv`;
    await filesIn(cwd).write(new Map([[name, "new"]]));
    expect(readdirSync(cwd)).toEqual([name]);
  });
});

describe("what is no file stays what it is", () => {
  test("a pipe is written to", async () => {
    const cwd = folder();
    expect(spawnSync("mkfifo", [join(cwd, "pipe")]).status).toBe(0);
    const reader = spawn("cat", ["pipe"], { cwd });
    const read: Buffer[] = [];
    reader.stdout.on("data", (part: Buffer) => read.push(part));
    await filesIn(cwd).write(new Map([["pipe", "new"]]));
    await once(reader, "close");
    expect(Buffer.concat(read).toString()).toBe("new");
    expect(statSync(join(cwd, "pipe")).isFIFO()).toBe(true);
  });

  test("a link keeps pointing, and what it points to is written, its rights unchanged", async () => {
    const cwd = folder({ "rating.csv": "old" });
    chmodSync(join(cwd, "rating.csv"), 0o600);
    symlinkSync("rating.csv", join(cwd, "latest.csv"));
    await filesIn(cwd).write(new Map([["latest.csv", "new"]]));
    expect(readFileSync(join(cwd, "rating.csv"), "utf8")).toBe("new");
    expect(statSync(join(cwd, "rating.csv")).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(cwd, "latest.csv")).isSymbolicLink()).toBe(true);
  });

  test("a name that ends as a folder's is no file's", async () => {
    const cwd = folder();
    await expect(filesIn(cwd).write(new Map([["rating.csv/", "new"]]))).rejects.toMatchObject({
      code: "EISDIR",
    });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("a file is read", () => {
  test("from the folder of the command, by the name that messages use", async () => {
    const files = filesIn(folder({ "a/regions.csv": "data" }));
    const source = files.open("a/regions.csv", "regions.csv");
    expect([source.name, source.size, await textOf(source)]).toEqual(["regions.csv", 4, "data"]);
  });

  test("as often as it is asked for, standard input too", async () => {
    const source = filesIn(folder(), "data").open("-");
    expect([source.name, source.size]).toEqual(["<stdin>", undefined]);
    expect([await textOf(source), await textOf(source)]).toEqual(["data", "data"]);
  });

  test.each([
    ["no-such-file", "ENOENT"],
    [".", "EISDIR"],
    ["regions.csv/inside", "ENOTDIR"],
  ])("or fails as the system says: %s with %s", async (path, code) => {
    const files = filesIn(folder({ "regions.csv": "" }));
    await expect(textOf(files.open(path))).rejects.toMatchObject({ code });
  });
});

test("a path is a file, a folder or nothing", async () => {
  const cwd = folder({ "regions.csv": "" });
  mkdirSync(join(cwd, "inside"));
  const { kind } = filesIn(cwd);
  expect([await kind("regions.csv"), await kind("inside"), await kind("other")]).toEqual([
    "file",
    "folder",
    "nothing",
  ]);
});

test("a folder is made with those around it, and may be there already", async () => {
  const cwd = folder();
  const { inFolder, list } = filesIn(cwd);
  const work = async () => "done";
  expect([await inFolder("a/b", work), await inFolder("a/b", work)]).toEqual(["done", "done"]);
  writeFileSync(join(cwd, "a/b/regions.csv"), "");
  expect(await list("a/b")).toEqual(["regions.csv"]);
});

describe("of the folders that were made for work that fails", () => {
  const fail = async () => {
    throw new Error("no luck");
  };

  test("none stays", async () => {
    const cwd = folder();
    await expect(filesIn(cwd).inFolder("a/b/c", fail)).rejects.toThrow("no luck");
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("those that were there stay, and those that somebody else put something into", async () => {
    const cwd = folder({ "a/there.txt": "" });
    await expect(filesIn(cwd).inFolder("a", fail)).rejects.toThrow();
    const work = async () => {
      writeFileSync(join(cwd, "a/b/other.txt"), "");
      return fail();
    };
    await expect(filesIn(cwd).inFolder("a/b/c", work)).rejects.toThrow();
    expect(readdirSync(join(cwd, "a")).sort()).toEqual(["b", "there.txt"]);
    expect(readdirSync(join(cwd, "a/b"))).toEqual(["other.txt"]);
  });
});

test("several files are written all together, or none of them", async () => {
  const cwd = folder({ "a.csv": "old" });
  const { write } = filesIn(cwd);
  await write(
    new Map([
      ["a.csv", "new"],
      ["b.csv", "new"],
    ]),
  );
  expect(["a.csv", "b.csv"].map((name) => readFileSync(join(cwd, name), "utf8"))).toEqual(["new", "new"]);
  const late = new Map([
    ["a.csv", "newer"],
    ["no/b.csv", "newer"],
  ]);
  await expect(write(late)).rejects.toMatchObject({ code: "ENOENT" });
  expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe("new");
  expect(readdirSync(cwd).sort()).toEqual(["a.csv", "b.csv"]);
});
