import { expect, test } from "vitest";
import { exitCodeOf } from "../../src/cli/exit-code.ts";
import { findings } from "../../src/model/findings.ts";
import { type Place, type Problem, problem, type Severity } from "../../src/model/problem.ts";

const places: Readonly<Record<string, Place>> = {
  file: { in: "file", file: "regions.csv" },
  methodology: { in: "methodology", file: "methodology.yaml" },
  export: { in: "export", file: "regions.csv" },
};

function found(words: string, severity: Severity): readonly Problem[] {
  return words
    .split(" ")
    .flatMap((word) => places[word] ?? [])
    .map((at) => problem("no-rows", at, {}, severity));
}

/* places of errors · places of warnings → exit code */
const cases: readonly (readonly [errors: string, warnings: string, code: number])[] = [
  ["", "", 0],
  ["", "file methodology export", 0],
  ["export", "", 1],
  ["methodology", "", 3],
  ["file", "", 4],
  ["export methodology", "", 3],
  ["methodology export file", "", 4],
  ["export", "file methodology", 1],
];

test.each(cases)("errors in %j and warnings in %j end with %i", (errors, warnings, code) => {
  expect(exitCodeOf(findings([...found(warnings, "warning"), ...found(errors, "error")]))).toBe(code);
});
