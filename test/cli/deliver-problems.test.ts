import { expect, test } from "vitest";
import { folder } from "../build/files.ts";
import { run } from "./run.ts";

const cwd = folder({ "q1/regions.csv": "region_code,region\n", "q1/methodology.yaml": "id: [" });
const problems = async (...more: readonly string[]) => {
  const { stdout, stderr, code } = await run(["validate", "q1", "-f", "json", ...more], { cwd });
  return { json: JSON.parse(stdout), stderr, code };
};

test("a program that asked for JSON gets the problems as the answer, by their paths", async () => {
  const { json, stderr, code } = await problems();
  expect([stderr, code]).toEqual(["", 3]);
  expect(json).toMatchObject({ errors: 1, problems: [{ file: "q1/methodology.yaml" }] });
});

test("in English, or in the language that is asked for", async () => {
  const [none, russian, english] = await Promise.all([
    problems(),
    problems("--lang", "ru"),
    problems("--lang", "en"),
  ]);
  expect(none.json).toEqual(english.json);
  expect(russian.json.problems[0].message).toMatch(/[а-я]/);
});

test("people get them on standard error", async () => {
  const { stdout, stderr, code } = await run(["validate", "q1"], { cwd });
  expect([stdout, code]).toEqual(["", 3]);
  expect(stderr).toContain("q1/methodology.yaml");
});
