import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "./build/files.ts";

const root = resolve(import.meta.dirname, "..");
const sources = filesBelow(join(root, "src"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`);

/*
 * Who may import whom: each folder, and the folders it may look into beside itself.
 * `src` stands for the files right inside it, where a rating is made of what was loaded.
 */
const vocabulary = ["exact", "kernels", "model"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernels: [],
  exact: ["kernels"],
  model: ["exact", "kernels"],
  formula: vocabulary,
  read: vocabulary,
  check: [...vocabulary, "formula"],
  measure: [...vocabulary, "formula"],
  score: vocabulary,
  rank: vocabulary,
  registry: vocabulary,
  review: [...vocabulary, "formula"],
  present: [...vocabulary, "formula"],
  load: [...vocabulary, "formula", "read", "check", "measure", "registry"],
  src: [...vocabulary, "load", "score", "rank"],
  ask: [...vocabulary, "formula", "load", "src", "measure", "score", "rank", "registry", "review"],
  cli: ["load", "src", "ask", "model", "present", "read", "registry", "review"],
};

/* Each package, and the only files that know it. */
const homes: Readonly<Record<string, RegExp>> = {
  "fraction.js": /^src\/exact\/fraction\.ts$/,
  jsep: /^src\/formula\/syntax\.ts$/,
  yaml: /^src\/read\/yaml\.ts$/,
  "csv-parse": /^src\/read\/table\.ts$/,
  zod: /^src\/methodology\/|^src\/check\//,
  chalk: /^src\/format\/paint\.ts$/,
  commander: /^src\/cli\/program\.ts$/,
};

test.each(sources)("%s imports only what its folder may", (source) => {
  const folder = folderOf(source);
  const allowed = [folder, ...(mayImport[folder] ?? [])];
  const strangers = importsOf(source)
    .filter((name) => name.startsWith("."))
    .map((name) => posix(join(source, "..", name)))
    .filter((target) => !allowed.includes(folderOf(target)));
  expect(strangers).toEqual([]);
});

test.each(Object.entries(homes))("%s has one home", (name, home) => {
  const users = sources.filter((source) =>
    importsOf(source).some((one) => one === name || one.startsWith(`${name}/`)),
  );
  expect(users).not.toEqual([]);
  expect(users.filter((user) => !home.test(user))).toEqual([]);
});

test("no package is without a home", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(Object.keys(dependencies).sort()).toEqual(Object.keys(homes).sort());
});

test("only cli/main.ts touches the process", () => {
  const users = sources.filter((source) => /\bprocess\./.test(readFileSync(join(root, source), "utf8")));
  expect(users).toEqual(["src/cli/main.ts"]);
});

test("nothing depends on the machine's locale, clock or chance", () => {
  const forbidden = /localeCompare|toLocale\w+\(|Intl\.|Date\.now|new Date|Math\.random/;
  expect(sources.filter((source) => forbidden.test(readFileSync(join(root, source), "utf8")))).toEqual([]);
});

test.each(sources.filter((source) => hasBehaviour(source)))("%s has its test", (source) => {
  const name = source.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
  expect(existsSync(join(root, name)), name).toBe(true);
});

/** Types alone, and data alone, have nothing to test; what kernels share is no kernel. */
function hasBehaviour(source: string): boolean {
  if (/kernels\/assembly\/(batch|bytes)\.ts$/.test(source)) return false;
  return /^export (async )?function|^export const \w+ = \(/m.test(readFileSync(join(root, source), "utf8"));
}

function importsOf(source: string): readonly string[] {
  const text = readFileSync(join(root, source), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name ?? "");
}

function folderOf(path: string): string {
  const [, folder, file] = path.split("/");
  return file === undefined ? "src" : (folder ?? "src");
}

function posix(path: string): string {
  return path.replaceAll("\\", "/");
}
