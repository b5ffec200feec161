import { expect, test } from "vitest";
import { verificationJson } from "../../../src/present/verification/verification-json.ts";
import { tool } from "../sample-rating.ts";
import { reproduced, sampleVerification } from "./sample-verification.ts";

test("the contract, its keys in order", () => {
  expect(JSON.stringify(verificationJson(sampleVerification, tool), undefined, 1)).toMatchSnapshot();
});

test("a table that is reproduced says so", () => {
  expect(verificationJson(reproduced, tool)).toMatchObject({
    reproduced: true,
    summary: { rows: 1, reproduced: 1, differ: 0, not_judged: 0 },
    choices: { better: [] },
  });
});
