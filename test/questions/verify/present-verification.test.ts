import { expect, test } from "vitest";
import { presentVerification } from "../../../src/questions/verify/present-verification.ts";
import { verificationFormats } from "../../../src/questions/verify/verification-format.ts";
import { plain } from "../../build/sample-rating.ts";
import { sampleVerification } from "./sample-verification.ts";

test.each(verificationFormats)(
  "%s names every region that is not reproduced, and ends its last line",
  async (format) => {
    const text = await presentVerification(sampleVerification, "ru", format, { ...plain, width: 120 });
    for (const { kind, row } of sampleVerification.verdicts)
      if (kind !== "reproduced") expect(text).toContain(row.region);
    expect(text.endsWith("\n")).toBe(true);
  },
);
