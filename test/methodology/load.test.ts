import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadMethodology } from "../../src/methodology/load.ts";
import { shipped } from "../../src/methodology/shipped.ts";
import { failing, sourceOf } from "../build/files.ts";
import { read, tinyText } from "../build/tiny.ts";

const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");
const error = (kind: string, at: object, data = {}) => ({ kind, severity: "error", at, ...data });
const inFile = { in: "file", file: "m.yaml" };

async function refusal(content: string | Uint8Array): Promise<readonly object[]> {
  const loaded = await read(content);
  expect(loaded.ok).toBe(false);
  return loaded.findings.flatMap(({ examples }) => examples);
}

test("a methodology carries the name and the hash of its file", async () => {
  const loaded = await read(tinyText);
  expect(loaded).toMatchObject({
    ok: true,
    findings: [],
    value: { file: "m.yaml", sha256: sha256(tinyText) },
  });
});

test("neither the cut of the bytes, nor a mark, nor gzip changes what it says", async () => {
  const plain = await read(tinyText);
  const said = (loaded: typeof plain) => loaded.ok && { ...loaded.value, sha256: "" };
  for (const content of [
    tinyText,
    `\ufeff${tinyText}`,
    gzipSync(tinyText),
    tinyText.replaceAll("\n", "\r\n"),
  ]) {
    expect(said(await loadMethodology(sourceOf(content, { name: "m.yaml", sizes: [7] })))).toEqual(
      said(plain),
    );
  }
});

/* Files that are no methodology yet. */
test.each<[string, string | Uint8Array, object]>([
  [
    "Windows-1251",
    Buffer.from([0xcc, 0xe5, 0xf2]),
    error("encoding", inFile, { encoding: "utf-8", value: "" }),
  ],
  [
    "UTF-16",
    Buffer.from("\ufeffid: tiny\n", "utf16le"),
    error("encoding", inFile, { encoding: "utf-8", value: "" }),
  ],
  [
    "too much of it",
    "#".repeat((1 << 20) + 1),
    error("yaml-too-large", { in: "methodology", file: "m.yaml" }, { limit: 1 << 20 }),
  ],
  [
    "too much of it, packed",
    gzipSync("#".repeat(1 << 24)),
    error("yaml-too-large", { in: "methodology", file: "m.yaml" }, { limit: 1 << 20 }),
  ],
  [
    "broken gzip",
    gzipSync(tinyText).subarray(0, 50),
    error("bad-gzip", inFile, { detail: "unexpected end of file" }),
  ],
])("%s is refused", async (_, content, problem) => {
  expect(await refusal(content)).toEqual([problem]);
});

test("what the system says is a problem", async () => {
  const loaded = await loadMethodology(failing("ENOENT", { name: "m.yaml" }));
  expect(loaded.findings.flatMap(({ examples }) => examples)).toEqual([
    error("cannot-read", inFile, { reason: "not-found", detail: "ENOENT" }),
  ]);
});

test("a file that was checked before is not checked again, and means the same", async () => {
  const source = sourceOf(tinyText, { name: "m.yaml" });
  const loaded = await loadMethodology(source);
  if (!loaded.ok) throw new Error("not read");
  const { file: _, ...methodology } = loaded.value;
  const known = { text: tinyText, methodology };
  expect(await loadMethodology(source, known)).toEqual(loaded);
  const another = { ...known, methodology: { ...methodology, title: "Another" } };
  expect(await loadMethodology(source, another)).toMatchObject({ value: { title: "Another" } });
  expect(await loadMethodology(source, { ...another, text: `${tinyText} ` })).toMatchObject({
    value: { title: "Tiny" },
  });
});

test("what was written down of the shipped methodology is what it says", async () => {
  const text = readFileSync(new URL("../../methodology.yaml", import.meta.url), "utf8");
  const { methodology } = shipped;
  expect(shipped.text).toBe(text);
  expect(await loadMethodology(sourceOf(text, { name: "m.yaml" }))).toEqual({
    ...{ ok: true, findings: [], value: { ...methodology, file: "m.yaml" } },
  });
});

/* Text that nobody would write on purpose. Seeded, so that a failure stays one. */
const lines = tinyText.split("\n");
const odd = fc.constantFrom(
  ...[
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "&a",
    "*a",
    "!!int",
    "!x",
    "? ",
    ": ",
    "- ",
    "#",
    "|",
    ">",
    "%",
    "@",
    "`",
    "\t",
    "\r",
    "\0",
    "---",
    "...",
  ],
  ...[
    "__proto__: 1",
    "constructor: {}",
    "<<: *a",
    "1e400",
    "-0",
    "regions.people",
    "sum(",
    "null",
    "~",
    "é",
    "😀",
    "\ufeff",
    "\u2028",
  ],
);
const mutation = fc.record({
  line: fc.nat({ max: lines.length - 1 }),
  column: fc.nat({ max: 60 }),
  taken: fc.nat({ max: 12 }),
  put: fc.oneof(odd, fc.string({ maxLength: 5 }), fc.constantFrom(...lines), fc.integer().map(String)),
});

test("a methodology changed anywhere is read or refused, never a bug", () =>
  fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const changed = [...lines];
      for (const { line, column, taken, put } of mutations) {
        const text = changed[line] ?? "";
        changed[line] = text.slice(0, column) + put + text.slice(column + taken);
      }
      const loaded = await read(changed.join("\n"));
      expect(loaded.ok || loaded.findings.length > 0).toBe(true);
    }),
    { seed: 1, numRuns: 700 },
  ));

test("lines left out, doubled or in another order are read or refused, never a bug", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...lines), { maxLength: 60 }),
      fc.boolean(),
      async (some, mixed) => {
        const text = mixed ? some.join("\n") : lines.filter((line) => !some.includes(line)).join("\n");
        const loaded = await read(text);
        expect(loaded.ok || loaded.findings.length > 0).toBe(true);
      },
    ),
    { seed: 2, numRuns: 200 },
  ));

test("any bytes are read or refused, never a bug", () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: odd, maxLength: 40 }).map((text) => Buffer.from(text)),
      ),
      async (bytes) => {
        const loaded = await read(bytes);
        expect(loaded.ok).toBe(false);
        expect(loaded.findings.length).toBeGreaterThan(0);
      },
    ),
    { seed: 3, numRuns: 700 },
  ));
