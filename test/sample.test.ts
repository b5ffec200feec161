import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesBelow } from "./build/files.ts";

const root = resolve(import.meta.dirname, "..");

test("fixtures/sample is what its script writes, to the byte", () => {
  const made = mkdtempSync(join(tmpdir(), "pos-rating-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  execFileSync(process.execPath, [join(root, "tools/make-sample.js"), made], {
    env: { ...process.env, LANG: "C", TZ: "Pacific/Chatham" },
  });
  const names = filesBelow(made);
  expect(names).toEqual(["organizations.csv", "regions.csv"]);
  for (const name of names) {
    const same = readFileSync(join(made, name)).equals(readFileSync(join(root, "fixtures/sample", name)));
    expect(same, name).toBe(true);
  }
});
