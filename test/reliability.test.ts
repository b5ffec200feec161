import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { targets } from "../tools/fuzz/targets.ts";
import { filesBelow, root } from "./build/files.ts";

const text = readFileSync(join(root, "docs/reliability.md"), "utf8");
const matches = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? "");

test("every test that docs/reliability.md names is there, and every fuzz target is named", () => {
  const tests = matches(/`(test\/[^`]+)`/g);
  expect(tests.length).toBeGreaterThan(10);
  expect(tests.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  expect([...new Set(matches(/fuzz `(\w+)`/g))].sort()).toEqual(targets.map(({ name }) => name).sort());
});

test("every test in test/faults/ holds a promise", () => {
  const there = filesBelow(join(root, "test/faults")).filter((name) => name.endsWith(".test.ts"));
  const named = new Set(matches(/`test\/faults\/([^`]+)`/g));
  expect(there.filter((name) => !named.has(name))).toEqual([]);
});
