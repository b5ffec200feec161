import fc from "fast-check";
import { expect, test } from "vitest";
import { toJunit } from "../../src/format/to-junit.ts";
import { verificationChecks } from "../../src/questions/verify/checks.ts";
import { sampleVerification, verificationOf } from "../build/published.ts";

test("a case a row: reproduced, failed, or an error", () => {
  expect(toJunit(verificationChecks(sampleVerification, "en"))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="pos-rating verify" tests="9" failures="2" errors="5">
      <testsuite name="q1/published.csv 2025-q1" tests="9" failures="2" errors="5" skipped="0">
        <testcase name="Тульская область" classname="q1/published.csv" file="q1/published.csv" line="2"/>
        <testcase name="Республика Коми" classname="q1/published.csv" file="q1/published.csv" line="3"><failure type="differs" message="Row 3, Республика Коми: place 3 in the table, 2 computed; place within the district 2 in the table, 1 computed; points 81 in the table, 80 computed; maximum points 670 in the table, 100 computed."/></testcase>
        <testcase name="Московская область" classname="q1/published.csv" file="q1/published.csv" line="4"/>
        <testcase name="Ханты-Мансийский автономный округ — Югра" classname="q1/published.csv" file="q1/published.csv" line="5"><failure type="differs" message="Row 5, Ханты-Мансийский автономный округ — Югра: place 4 in the table, 3 computed; points 45.2 in the table, 45 computed."/></testcase>
        <testcase name="Туьская область" classname="q1/published.csv" file="q1/published.csv" line="6"><error type="unjudged" message="Row 6, Туьская область: the export has no region &quot;Туьская область&quot;; did you mean &quot;Тульская область&quot;?"/></testcase>
        <testcase name="Нигде" classname="q1/published.csv" file="q1/published.csv" line="7"><error type="unjudged" message="Row 7, Нигде: the export has no region &quot;Нигде&quot;."/></testcase>
        <testcase name="Алтай" classname="q1/published.csv" file="q1/published.csv" line="8"><error type="unjudged" message="Row 8, Алтай: &quot;Алтай&quot; can mean different regions: Алтайский край, Республика Алтай."/></testcase>
        <testcase name="Москва" classname="q1/published.csv" file="q1/published.csv" line="9"><error type="unjudged" message="Row 9, Москва: the region &quot;Moscow&quot; is not ranked: город федерального значения."/></testcase>
        <testcase name="Тульская область" classname="q1/published.csv" file="q1/published.csv" line="10"><error type="unjudged" message="Row 10, Тульская область: the table prints no place and no points for &quot;Tula Region&quot;, which has them."/></testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test("whatever a name holds, the XML is well formed and says it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (region) => {
      const xml = toJunit(verificationChecks(verificationOf([{ region, place: "1" }]), "en"));
      expect(xml).toMatch(wellFormed);
      const name = /<testcase name="([^"]*)"/.exec(xml)?.[1] ?? "";
      expect(unescaped(name)).toBe(region.replaceAll(unseen, "\ufffd"));
    }),
  );
});

/* Characters that XML 1.0 has no place for, or nobody sees; a document of tags whose attributes hold no <, & or quote. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
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
