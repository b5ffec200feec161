import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linkStatOf, statOf } from "../../src/cli/stat.ts";
import { folder } from "../build/files.ts";

test("a file, a folder and a link to either are what they lead to", () => {
  const cwd = folder({ "a.csv": "12", "below/b.csv": "" });
  symlinkSync(join(cwd, "a.csv"), join(cwd, "link"));
  expect([statOf(join(cwd, "a.csv"))?.isFile(), statOf(join(cwd, "a.csv"))?.size]).toEqual([true, 2n]);
  expect(statOf(join(cwd, "below"))?.isDirectory()).toBe(true);
  expect(statOf(join(cwd, "link"))?.ino).toBe(statOf(join(cwd, "a.csv"))?.ino);
});

test("of what is not there nothing is said, however it is not there", () => {
  const cwd = folder({ "a.csv": "" });
  for (const path of ["b.csv", "a.csv/b.csv", "x".repeat(300)]) {
    expect(statOf(join(cwd, path))).toBeUndefined();
    expect(linkStatOf(join(cwd, path))).toBeUndefined();
  }
});

test("a link that leads nowhere is there itself", () => {
  const cwd = folder({});
  symlinkSync(join(cwd, "nothing"), join(cwd, "link"));
  expect(statOf(join(cwd, "link"))).toBeUndefined();
  expect(linkStatOf(join(cwd, "link"))?.isSymbolicLink()).toBe(true);
});
