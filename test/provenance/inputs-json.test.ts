import { expect, test } from "vitest";
import { inputsJson } from "../../src/provenance/inputs-json.ts";
import { sampleRating } from "../build/sample-rating.ts";

test("an input has the keys of the contract, in their order", () => {
  expect(JSON.stringify(inputsJson(sampleRating.inputs))).toBe(
    `[{"role":"regions","file":"regions.csv","sha256":"${"cd".repeat(32)}","rows":5,"encoding":"utf-8","delimiter":","}]`,
  );
});

test("line ends are said where they are odd", () => {
  const [written] = inputsJson(sampleRating.inputs.map((input) => ({ ...input, lineEnds: "CR" })));
  expect(JSON.stringify(written)).toContain('"delimiter":",","line_ends":"CR"}');
});

test("a hash that nobody asked for is left out", () => {
  const [written] = inputsJson(sampleRating.inputs.map((input) => ({ ...input, sha256: undefined })));
  expect(JSON.stringify(written)).not.toContain("sha256");
});
