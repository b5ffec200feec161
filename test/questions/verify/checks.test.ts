import { expect, test } from "vitest";
import { verificationChecks } from "../../../src/questions/verify/checks.ts";
import { reproduced, sampleVerification } from "../../build/published.ts";

test("a check a row: passed, failed where it differs, an error where it cannot be judged", () => {
  const { name, file, cases } = verificationChecks(sampleVerification, "en");
  expect([name, file]).toEqual(["q1/published.csv 2025-q1", "q1/published.csv"]);
  expect(cases.map(({ outcome }) => outcome.kind)).toEqual([
    ...["passed", "failed", "passed", "failed"],
    ...["error", "error", "error", "error", "error"],
  ]);
  expect(cases[0]).toEqual({ name: "Тульская область", line: 2, outcome: { kind: "passed" } });
  expect(cases[3]?.outcome).toMatchObject({
    type: "differs",
    message: expect.stringContaining("place 4 in the table, 3 computed"),
  });
});

test("all passed where all is reproduced", () => {
  const kinds = verificationChecks(reproduced, "ru").cases.map(({ outcome }) => outcome.kind);
  expect(new Set(kinds)).toEqual(new Set(["passed"]));
});
