import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { lines, type Sheet } from "../../src/format/sheet.ts";
import { empty, numberCell, textCell } from "../../src/format/table.ts";
import { toHtml } from "../../src/format/to-html.ts";
import { plain } from "../build/sample-rating.ts";

const evil = `<script>alert("x")</script>&'`;

const grid: Sheet = {
  kind: "grid",
  table: {
    title: ["Рейтинг", "Регионов: 2."],
    columns: [
      { id: "place", heading: "Место", align: "right" },
      { id: "region", heading: evil, align: "left", names: true },
      { id: "why", heading: "Почему", align: "left" },
    ],
    rows: [
      [numberCell("1"), textCell(evil), textCell("долго ".repeat(10))],
      [empty, textCell("Тула"), empty],
    ],
    notes: [evil],
  },
};

const presentation = { ...plain, lang: "ru" } as const;
const page = toHtml([grid, lines(["Второй", evil])], presentation);

/** The tags of a page in order; throws where one is not closed, or not in its place. */
function tagsOf(html: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, end, name = "", rest = ""] of html.matchAll(
    /<(\/?)([a-z]\w*)((?:\s[\w-]+="[^"<>]*")*)\s*>/g,
  )) {
    if (end === "/" && open.pop() !== name) throw new Error(`</${name}> is out of place`);
    if (end === "" && !["meta"].includes(name)) open.push(name);
    if (end === "") names.push(name + rest);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`);
  const remaining = html
    .replaceAll(/<\/?[a-z]\w*(?:\s[\w-]+="[^"<>]*")*\s*>/g, "")
    .replace("<!DOCTYPE html>", "");
  if (/[<>]/.test(remaining)) throw new Error(`neither text nor tag: ${remaining}`);
  return names;
}

test("every tag is closed in its place, and there are no others than the page's own", () => {
  const known = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "section",
    "table",
    "caption",
    "h1",
    "h2",
  ];
  const tags = new Set(tagsOf(page).map((tag) => tag.split(" ")[0]));
  expect(
    [...tags].filter(
      (tag) => ![...known, "p", "thead", "tbody", "tr", "th", "td", "ul", "li"].includes(tag ?? ""),
    ),
  ).toEqual([]);
});

test("a policy allows the page's own style by its hash, and nothing else", () => {
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  expect(page).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
  expect(page).not.toMatch(/ style=|<link|<script|src=|href=/);
});

test("language, title, caption, scopes and numbers", () => {
  expect(page).toContain('<html lang="ru">');
  expect(page).toContain("<title>Рейтинг</title>");
  expect(page).toContain("<caption>\n<h1>Рейтинг</h1>\n<p>Регионов: 2.</p>\n</caption>");
  expect(page).toContain('<th scope="col" class="right">Место</th>');
  expect(page).toContain('<td class="right">1</td><th scope="row">&lt;script&gt;');
  expect(page).toMatch(
    /<td class="long">долго .*<td class="right">—<\/td><th scope="row">Тула<\/th><td class="long">—/s,
  );
  expect(page).toContain("<h2>Второй</h2>\n<p>&lt;script&gt;");
});

test("an answer without a title, or without anything, is a page all the same", () => {
  for (const pages of [[], [lines([])], [lines([""])]]) {
    const html = toHtml(pages, { ...presentation, lang: "en" });
    expect(() => tagsOf(html)).not.toThrow();
    expect(html).toMatch(/<title>(Report)?<\/title>[\s\S]*<\/html>\n$/);
  }
});
