import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { folder, root } from "../build/files.ts";
import { run } from "./run.ts";

const cwd = join(root, "fixtures");

/* A command line in fixtures/ · the first line of the refusal in Russian · in English. */
test.each([
  [
    ["explain", "worked-example", "05"],
    "сначала регион, потом папка: pos-rating explain 05 worked-example",
    "the region comes first, then the folder: pos-rating explain 05 worked-example",
  ],
  [
    ["gap", "worked-example", "Речной край", "--to-place", "1"],
    'сначала регион, потом папка: pos-rating gap "Речной край" worked-example',
    'the region comes first, then the folder: pos-rating gap "Речной край" worked-example',
  ],
  [
    ["verify", "small", "verify/published.csv"],
    "сначала опубликованная таблица, потом папка: pos-rating verify verify/published.csv small",
    "the published table comes first, then the folder: pos-rating verify verify/published.csv small",
  ],
  [
    ["explain", "small"],
    "сначала регион, потом папка: pos-rating explain <регион> small",
    "the region comes first, then the folder: pos-rating explain <region> small",
  ],
  [
    ["verify", "small"],
    "сначала опубликованная таблица, потом папка: pos-rating verify <таблица> small",
    "the published table comes first, then the folder: pos-rating verify <table> small",
  ],
])("%s has its arguments swapped", async (line, ru, en) => {
  for (const [lang, says] of [
    ["ru", ru],
    ["en", en],
  ] as const) {
    const { stdout, stderr, code } = await run([...line, "--lang", lang], { cwd });
    expect([stdout, stderr.split("\n")[0], code]).toEqual(["", says, 2]);
  }
});

test.each([
  [["explain", "05", "worked-example"], 0],
  [["gap", "05", "nowhere"], 4],
  [["verify", "small", "worked-example"], 4],
  [["verify", "small", "--check-ties"], 4],
  [["explain", "verify"], 4],
] as const)("%s keeps its order", async (line, code) => {
  const ran = await run(line, { cwd });
  expect(ran.code).toBe(code);
  expect(ran.stderr).not.toContain("сначала");
});

test("a region may have the name of a folder where the exports stand in the current one", async () => {
  const example = join(cwd, "worked-example");
  const text = (name: string) => readFileSync(join(example, name), "utf8");
  const names = ["regions.csv", "organizations.csv", "methodology.yaml"];
  const beside = folder(
    Object.fromEntries([...names, "05/regions.csv"].map((name) => [name, text(basename(name))])),
  );
  const ran = await run(["explain", "05"], { cwd: beside });
  expect([ran.stderr, ran.code]).toEqual(["", 0]);
});
