import fc from "fast-check";
import { expect, test } from "vitest";
import { verificationJunit } from "../../../src/present/verification/verification-junit.ts";
import { sampleVerification, verificationOf } from "./sample-verification.ts";

test("a case a row: reproduced, failed, or an error", () => {
  expect(verificationJunit(sampleVerification, "en")).toMatchSnapshot();
});

test("whatever a name holds, the XML is well formed and says it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (region) => {
      const xml = verificationJunit(verificationOf([{ region, place: "1" }]), "en");
      expect(xml).toMatch(wellFormed);
      const name = /<testcase name="([^"]*)"/.exec(xml)?.[1] ?? "";
      expect(unescaped(name)).toBe(region.replaceAll(impossible, "\ufffd"));
    }),
  );
});

/* Characters that XML 1.0 has no place for, and a document of tags whose attributes hold no <, & or quote. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const tag = String.raw`<\/?[a-z]+(?: [a-z]+="(?:[^"<&]|&(?:amp|lt|gt|quot|#\d+);)*")*\/?>`;
const wellFormed = new RegExp(String.raw`^<\?xml version="1.0" encoding="UTF-8"\?>\n(?:\s*${tag})+\n$`, "u");

function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}
