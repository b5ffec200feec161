import { expect, test } from "vitest";
import {
  verificationEndings,
  verificationFormats,
} from "../../../src/questions/verify/verification-format.ts";

test("every format but the log's annotations has an ending", () => {
  expect(verificationFormats.filter((format) => verificationEndings[format] === undefined)).toEqual([
    "github",
  ]);
});
