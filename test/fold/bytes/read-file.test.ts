import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { foldTiny, header, placeIn, printed, problemsOf } from "../../build/batches.ts";
import { encode, failing, organizationFiles } from "../../build/files.ts";

/* Files that cannot be told into rows; the rest is checked all the same, and there is no going on. */
test.each<[string, string | Uint8Array, object]>([
  ["nothing", "", { kind: "empty-file", at: { in: "export", file: "organizations.csv" } }],
  ["a header alone", header, { kind: "no-rows", at: { in: "export", file: "organizations.csv" } }],
  [
    "an unclosed quote",
    `${header}a,"A,01\n`,
    { kind: "unclosed-quote", at: placeIn("organizations.csv", 2) },
  ],
  [
    "a broken gzip",
    gzipSync(header).subarray(0, 20),
    { kind: "bad-gzip", at: { in: "file", file: "organizations.csv" }, detail: "unexpected end of file" },
  ],
])("%s is not usable", async (_, content, problem) => {
  const folded = await foldTiny([content, `${header}a,A,01,scool,1,1,1,1\n`], { skipInvalid: true });
  expect(problemsOf(folded)[0]).toEqual({ severity: "error", ...problem });
  expect(problemsOf(folded)[1]).toMatchObject({ kind: "not-a-choice", at: { file: "organizations-2.csv" } });
  expect(folded.usable).toBe(false);
});

test("a header that lacks columns is not usable", async () => {
  const folded = await foldTiny(["id,title,region\na,A,01\n"]);
  expect(folded.findings.map(({ key }) => key)).toEqual(
    ["kind", "active", "asked", "answered", "spent"].map((name) => `missing-column error ${name}`),
  );
  expect([folded.usable, folded.inputs]).toEqual([false, []]);
});

test("what the system says in the middle of a file ends it", async () => {
  const folded = await foldTiny([], {
    tables: organizationFiles([failing("EIO", { after: `${header}a,A,01,school,1,1,1,1\nb,` })]),
  });
  expect(problemsOf(folded)).toEqual([
    {
      kind: "cannot-read",
      severity: "error",
      at: { in: "file", file: "organizations.csv" },
      reason: "other",
      detail: "EIO",
    },
  ]);
  expect([folded.usable, folded.inputs[0]?.rows]).toEqual([false, 1]);
});

test("files may be in different encodings, with different delimiters, packed or not", async () => {
  const text = `${header}a,A,01,Дом «Ёлка»,да,1,1,1\n`;
  const folded = await foldTiny(
    [
      encode(text, "windows-1251"),
      gzipSync(text.replace("\na,", "\nb,").replaceAll(",", ";")),
      encode(`\ufeff${text.replace("\na,", "\nc,")}`, "utf-16be"),
    ],
    { hashes: true },
  );
  expect(problemsOf(folded)).toEqual([]);
  expect(folded.inputs.map(({ encoding, delimiter }) => [encoding, delimiter])).toEqual([
    ["windows-1251", ","],
    ["utf-8", ";"],
    ["utf-16be", ","],
  ]);
  expect(folded.inputs[0]?.sha256).toBe(
    createHash("sha256").update(encode(text, "windows-1251")).digest("hex"),
  );
  expect(printed(folded)["sum(organizations.asked)"]).toEqual(["3", "0"]);
});
