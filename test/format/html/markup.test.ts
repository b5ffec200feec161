import fc from "fast-check";
import { expect, test } from "vitest";
import { markup } from "../../../src/format/html/markup.ts";
import { visibleText } from "../../../src/words/visible.ts";

/* value · as it stands in the markup */
test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  [`" onclick='x'`, "&quot; onclick=&#39;x&#39;"],
  ["&amp;", "&amp;amp;"],
  ["a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["a\u0000b\u202ec", "a␀b\\u202ec"],
  ["plain text", "plain text"],
])("%j is escaped", (value, expected) => {
  expect(markup`<p>${value}</p>`.html).toBe(`<p>${expected}</p>`);
});

test("markup stays markup, and several are joined", () => {
  const items = ["a", "<"].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ul>${items}</ul>`.html).toBe("<ul><li>a</li><li>&lt;</li></ul>");
});

test("whatever a text holds, it opens no tag, ends no attribute, and is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { html } = markup`${text}`;
      expect(html).not.toMatch(/[<>"']/);
      const read = html
        .replaceAll("&#39;", "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&gt;", ">")
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&");
      expect(read).toBe(visibleText(text.replaceAll(/\r\n?/g, "\n")));
    }),
  );
});
