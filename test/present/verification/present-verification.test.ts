import { expect, test } from "vitest";
import { presentVerification } from "../../../src/present/verification/present-verification.ts";
import { verificationFormats } from "../../../src/present/verification/verification-format.ts";
import { plain } from "../sample-rating.ts";
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
