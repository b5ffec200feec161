import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { mocking } from "../vitest.config.ts";
import { filesBelow } from "./build/files.ts";

const root = resolve(import.meta.dirname, "..");
const sources = filesBelow(join(root, "src"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`);

/* The engine: it knows no Node, so that it runs in a page. */
const words = ["exact", "model"];
const engine = [...words, "column", "formula", "scale", "aggregate", "score", "rank", "change"];
const inputs = [...words, "column", "formula", "read", "check", "registry"];

/*
 * Who may import whom: each folder, and the folders it may look into beside itself.
 * `src` stands for the files right inside it, where a rating is made of what was loaded.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  exact: [],
  model: ["exact"],
  column: words,
  formula: [...words, "column"],
  scale: [...words, "words"],
  aggregate: [...words, "words"],
  score: [...words, "formula", "scale", "aggregate"],
  rank: words,
  change: engine,
  read: words,
  registry: words,
  words: [...words, "column", "registry"],
  check: [...words, "column", "formula", "read"],
  methodology: [...words, "column", "formula", "scale", "aggregate", "read", "check"],
  fold: [...words, "column", "formula", "read", "check"],
  load: [...inputs, "fold", "scale", "score", "methodology"],
  src: [...words, "load", "score", "rank"],
  format: [...words, "words"],
  problems: [...words, "formula", "format", "words"],
  provenance: [...words, "score", "format", "words"],
  questions: [
    ...engine,
    "load",
    "src",
    "methodology",
    "registry",
    "check",
    "format",
    "problems",
    "provenance",
    "words",
  ],
};

/* Bytes, addresses and kernels are known to the fold alone. */
test.each(sources.filter((source) => folderOf(source) !== "fold"))(
  "%s knows no bytes of the fold",
  (source) => {
    expect(importedBy(source).filter((target) => target.startsWith("src/fold/bytes/"))).toEqual([]);
  },
);

test("a plan of a fold knows no bytes either", () => {
  const known = [...reachedFrom("src/fold/plan.ts")];
  expect(known.filter((target) => target.startsWith("src/fold/bytes/"))).toEqual([]);
});

/* Questions that look into another one, and why. */
const questionsThatMeet: Readonly<Record<string, readonly string[]>> = {
  // A comparison says which rules differ as the methodology itself is shown.
  compare: ["methodology"],
};

/* Each package, and the only files that know it. */
const homes: Readonly<Record<string, RegExp>> = {
  "fraction.js": /^src\/exact\/fraction\.ts$/,
  "get-east-asian-width": /^src\/words\/glyphs\.ts$/,
  jsep: /^src\/formula\/syntax\.ts$/,
  yaml: /^src\/read\/yaml\//,
  "csv-parse": /^src\/read\/cut-rows\.ts$/,
  zod: /^src\/methodology\/|^src\/check\//,
  chalk: /^src\/format\/terminal\/paint\.ts$/,
  "cli-table3": /^src\/format\/terminal\/draw\.ts$/,
  hucre: /^src\/format\/xlsx\/write-worksheets\.ts$/,
  fflate: /^src\/format\/xlsx\/repack\.ts$/,
  commander: /^src\/cli\/command-line\.ts$/,
};

test.each(sources)("%s imports only what its folder may", (source) => {
  const folder = folderOf(source);
  if (folder === "cli") return;
  const allowed = [folder, ...(mayImport[folder] ?? [])];
  const strangers = importsOf(source)
    .filter((name) => name.startsWith("."))
    .map((name) => posix(join(source, "..", name)))
    .filter((target) => !allowed.includes(folderOf(target)));
  expect(strangers).toEqual([]);
});

test.each(sources.filter((source) => questionOf(source) !== undefined))(
  "%s knows no other question",
  (source) => {
    const own = questionOf(source) ?? "";
    const others = importedBy(source)
      .map(questionOf)
      .filter((name) => name !== undefined && name !== own && !questionsThatMeet[own]?.includes(name));
    expect(others).toEqual([]);
  },
);

test.each(sources.filter((source) => engine.includes(folderOf(source))))("%s knows no Node", (source) => {
  expect(importsOf(source).filter((name) => name.startsWith("node:"))).toEqual([]);
  expect(readFileSync(join(root, source), "utf8")).not.toMatch(/\bBuffer\b/);
});

test("no file leads back to itself, not by its types either", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (source: string, path: readonly string[]): void => {
    if (path.includes(source)) circles.push([...path.slice(path.indexOf(source)), source].join(" → "));
    if (path.includes(source) || done.has(source)) return;
    for (const next of importedBy(source)) visit(next, [...path, source]);
    done.add(source);
  };
  for (const source of sources) visit(source, []);
  expect(circles).toEqual([]);
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

/* What the places compare is worked out in rank/; these say which rule a methodology, or a result, has. */
const showsWhatIsCompared = [
  "src/questions/compare/rating-result.ts",
  "src/questions/methodology/methodology-json.ts",
  "src/questions/methodology/methodology-rules.ts",
  "src/questions/rating/json.ts",
  "src/questions/rating/notes.ts",
  "src/questions/ties/json.ts",
];

test("only rank/ works out what the places compare", () => {
  const member = /\b(ranking|rule)\??\.on\b/;
  const unpacked = /\{[^{}]*\bon\b[^{}]*\}\s*(=\s*[\w.]*\b(ranking|rule)\b|:\s*(Pick<)?RankingRule\b)/;
  const readers = sources.filter((source) => {
    const text = readFileSync(join(root, source), "utf8");
    return folderOf(source) !== "rank" && (member.test(text) || unpacked.test(text));
  });
  expect(readers).toEqual(showsWhatIsCompared);
});

/* A call holds some hundred thousand arguments at most: data are never spread into one. */
test.each(sources)("%s spreads no array into a call", (source) => {
  const text = readFileSync(join(root, source), "utf8");
  const calls =
    /(?:Math\.(?:max|min)|\.(?:push|unshift|concat|splice)|String\.from\w+)\([^()[\]{}]*\.\.\.|\.apply\(/;
  expect(text.match(calls)?.[0]).toBe(undefined);
});

test("only cli/main.ts touches the process", () => {
  const users = sources.filter((source) => /\bprocess\./.test(readFileSync(join(root, source), "utf8")));
  expect(users).toEqual(["src/cli/main.ts"]);
});

/* A new kind of scale, aggregation: its file and a line in the list; nobody else knows its name. */
test.each(sources.filter((source) => !/^src\/(scale|aggregate)\/|shipped\.ts$/.test(source)))(
  "%s names no kind of scale or aggregation",
  (source) => {
    const text = readFileSync(join(root, source), "utf8");
    expect(text).not.toMatch(
      /"(bands|goalposts|minmax|distance_to_best)"|scale\.kind [!=]==|aggregate [!=]==/,
    );
    expect(text).not.toMatch(/switch \((\w+\.)*(scale\.kind|aggregate)\)/);
  },
);

/* The same of columns: what they can do is asked of their kind. */
test.each(sources.filter((source) => !source.startsWith("src/column/")))(
  "%s asks for no kind of column",
  (source) => {
    const text = readFileSync(join(root, source), "utf8");
    expect(text).not.toMatch(/type\??\.kind [!=]==|switch \((\w+\.)*type\.kind\)/);
  },
);

test("nothing depends on the machine's locale, clock or chance", () => {
  // Fingerprints of keys have another seed in each run, which no result shows.
  const seeded = ["src/fold/bytes/keys/key-register.ts"];
  const forbidden = /localeCompare|toLocale\w+\(|Intl\.|Date\.now|new Date(?!\("\d)|Math\.random/;
  expect(sources.filter((source) => forbidden.test(readFileSync(join(root, source), "utf8")))).toEqual(
    seeded,
  );
});

/* In a process of many test files a replaced module would be the next file's too. */
test("test files that replace modules do not share them", () => {
  const replacing = filesBelow(join(root, "test"))
    .map((name) => `test/${name}`)
    .filter((name) => /\bvi\.(?:do)?mock\(/i.test(readFileSync(join(root, name), "utf8")));
  expect(replacing.sort()).toEqual([...mocking].sort());
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

function importedBy(source: string): readonly string[] {
  return importsOf(source)
    .filter((name) => name.startsWith(".") && name.endsWith(".ts"))
    .map((name) => posix(join(source, "..", name)));
}

function reachedFrom(source: string, reached: Set<string> = new Set()): ReadonlySet<string> {
  for (const next of importedBy(source)) {
    if (reached.has(next)) continue;
    reached.add(next);
    reachedFrom(next, reached);
  }
  return reached;
}

function questionOf(source: string): string | undefined {
  return /^src\/questions\/([^/]+)\//.exec(source)?.[1];
}

function folderOf(path: string): string {
  const [, folder, file] = path.split("/");
  return file === undefined ? "src" : (folder ?? "src");
}

function posix(path: string): string {
  return path.replaceAll("\\", "/");
}
