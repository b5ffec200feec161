import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { ProblemKind } from "../src/model/problem.ts";
import { filesBelow } from "./build/files.ts";

const root = resolve(import.meta.dirname, "..");

/*
 * Where each kind of problem is met as the user meets it: in fixtures/problems/<kind>, or in a test whose
 * title begins with the kind. A new kind does not compile until it is here.
 */
type Met = "fixture" | `test/${string}.test.ts` | "nothing yet";

const metIn: Readonly<Record<ProblemKind, Met>> = {
  "cannot-read": "fixture",
  "cannot-write": "fixture",
  "no-export": "fixture",
  "several-exports": "fixture",
  "file-changed": "test/cli/file-source.test.ts",
  encoding: "fixture",
  "unknown-encoding": "fixture",
  "nul-byte": "fixture",
  "bad-gzip": "fixture",
  "bad-book": "fixture",
  "unknown-sheet": "fixture",
  "several-sheets": "fixture",
  "hidden-rows": "fixture",
  "formulas-without-values": "fixture",
  "file-too-large": "test/cli/validate.test.ts",
  "not-enough-memory": "test/fold/fold.test.ts",
  "too-many-digits": "test/rate.test.ts",
  "table-too-large": "test/cli/validate.test.ts",
  "json-syntax": "fixture",
  "not-a-rating": "fixture",
  "partial-rating": "fixture",
  "outdated-rating": "fixture",
  "empty-file": "fixture",
  "no-rows": "fixture",
  "unclosed-quote": "fixture",
  "stray-quote": "fixture",
  "row-too-long": "test/cli/validate.test.ts",
  "wrong-delimiter": "fixture",
  "header-found": "fixture",
  "header-unclear": "fixture",
  "header-absent": "fixture",
  "left-out-rows": "fixture",
  "no-known-column": "fixture",
  "missing-column": "fixture",
  "duplicate-column": "fixture",
  "unknown-column": "fixture",
  "unknown-columns": "fixture",
  "blank-row": "fixture",
  "extra-cell": "fixture",
  "missing-cell": "fixture",
  "lone-cell": "fixture",
  "missing-value": "fixture",
  "not-a-number": "fixture",
  "ambiguous-number": "fixture",
  "not-an-integer": "fixture",
  "out-of-range": "fixture",
  "not-a-date": "fixture",
  "mark-settled": "fixture",
  "not-a-flag": "fixture",
  "not-a-choice": "fixture",
  "spoilt-code": "fixture",
  "most-rows-wrong": "fixture",
  "not-a-share": "fixture",
  "beyond-scale": "fixture",
  "best-not-positive": "fixture",
  "duplicate-key": "fixture",
  "unknown-region": "fixture",
  "ambiguous-region": "fixture",
  "broken-rule": "fixture",
  "missing-measure": "fixture",
  "no-organizations": "fixture",
  "repeated-name": "fixture",
  "name-not-of-code": "fixture",
  "lone-district": "fixture",
  "zeros-lost": "fixture",
  "yaml-syntax": "fixture",
  "yaml-too-large": "test/cli/methodology.test.ts",
  "repeated-key": "fixture",
  "unknown-key": "fixture",
  "missing-key": "fixture",
  "wrong-shape": "fixture",
  "unknown-word": "fixture",
  "duplicate-id": "fixture",
  "reserved-id": "fixture",
  "unknown-id": "fixture",
  "wrong-column-type": "fixture",
  "weights-differ": "fixture",
  "not-positive": "fixture",
  "band-above-weight": "fixture",
  "best-band-below-weight": "fixture",
  "bands-out-of-order": "fixture",
  "band-with-two-edges": "fixture",
  "zones-out-of-order": "fixture",
  "last-zone-begins": "fixture",
  "unknown-placeholder": "fixture",
  "bands-alike": "fixture",
  "goalposts-equal": "fixture",
  "range-reversed": "fixture",
  "not-supported": "fixture",
  "unused-column": "fixture",
  "used-carried-column": "fixture",
  "formula-too-long": "fixture",
  "formula-syntax": "fixture",
  "formula-not-allowed": "fixture",
  "formula-type": "fixture",
  "formula-unknown-name": "fixture",
};

test.each(Object.entries(metIn))("%s is met in its %s", (kind, where) => {
  switch (where) {
    case "fixture": {
      const transcript = readFileSync(join(root, "fixtures/problems", kind, "transcript.txt"), "utf8");
      expect(transcript).toContain(`"kind": "${kind}"`);
      expect(transcript).toMatch(/^! (ошибка|предупреждение|Одинаковых )/m);
      expect(transcript).toMatch(/^! (error|warning|\d+ similar)/m);
      break;
    }
    case "nothing yet": {
      const sources = filesBelow(join(root, "src")).filter((name) => !/^(model|present)\//.test(name));
      const reporting = sources.filter((name) =>
        readFileSync(join(root, "src", name), "utf8").includes(`"${kind}"`),
      );
      expect(reporting).toEqual([]);
      break;
    }
    default:
      expect(readFileSync(join(root, where), "utf8")).toContain(`test("${kind}:`);
  }
});

test("every folder of fixtures/problems is of a kind that there is", () => {
  const folders = filesBelow(join(root, "fixtures/problems")).map((name) => name.split("/")[0] ?? "");
  expect([...new Set(folders)].filter((name) => !Object.hasOwn(metIn, name))).toEqual([]);
});

describe("the fixtures", () => {
  const files = filesBelow(join(root, "fixtures"));

  test("name no folder of the machine they were written on", () => {
    const naming = files.filter((name) =>
      /\/(home|Users|tmp|root|work)\//.test(readFileSync(join(root, "fixtures", name), "latin1")),
    );
    expect(naming).toEqual([]);
  });
});
