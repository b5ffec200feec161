import { createHash } from "node:crypto";
import { greatest } from "../model/greatest.ts";
import type { Lang } from "../words/lang.ts";
import type { Presentation } from "./format.ts";
import { fullHeading } from "./full-heading.ts";
import { type Markup, markup } from "./html/markup.ts";
import { pageStyle } from "./html/style.ts";
import type { Sheet } from "./sheet.ts";
import { type Cell, type Column, readable, type Table } from "./table.ts";

const nothing: Markup = { html: "" };
const untitled: Readonly<Record<Lang, string>> = { ru: "Отчёт", en: "Report" };

/** One file that stands alone: no script, nothing loaded, and a policy that allows its own style and no more. */
export function toHtml(pages: readonly Sheet[], { lang, tool }: Presentation): string {
  const columns = greatest(pages.map(({ table }) => table.columns.length));
  const style = pageStyle(columns);
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const title = pages[0]?.table.title[0] ?? untitled[lang];
  const { html } = markup`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${pages.map((page, index) => section(page, index === 0))}</main>
</body>
</html>
`;
  return html;
}

/** A table under its title; sentences alone are paragraphs. */
function section({ kind, table }: Sheet, isFirst: boolean): Markup {
  const [title = "", ...sentences] = table.title;
  const heading =
    title === "" ? nothing : isFirst ? markup`<h1>${title}</h1>\n` : markup`<h2>${title}</h2>\n`;
  const paragraphs = sentences.map((sentence) => markup`<p>${sentence}</p>\n`);
  const top = [heading, ...paragraphs];
  return markup`<section>
${kind === "lines" || table.columns.length === 0 ? top : tableMarkup(table, top)}${notesMarkup(table.notes)}</section>
`;
}

function tableMarkup({ columns, rows }: Table, top: readonly Markup[]): Markup {
  const caption = top.some(({ html }) => html !== "") ? markup`<caption>\n${top}</caption>\n` : nothing;
  const names = columns.findLastIndex(({ names }) => names === true);
  const long = columns.map((_, index) => rows.some((row) => isLong(row[index])));
  const heads = columns.map(
    (column) => markup`<th scope="col"${classes(headClasses(column))}>${fullHeading(column)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const own = classes(cellClasses(cell, columns[index], long[index] === true));
      const text = readable(cell);
      return index === names ? markup`<th scope="row"${own}>${text}</th>` : markup`<td${own}>${text}</td>`;
    });
    return markup`<tr>${cells}</tr>\n`;
  });
  return markup`<table>
${caption}<thead>
<tr>${heads}</tr>
</thead>
<tbody>
${body}</tbody>
</table>
`;
}

/** Characters of a cell that stand on one line. */
const SHORT = 30;

function isLong(cell: Cell | undefined): boolean {
  return cell !== undefined && readable(cell).length > SHORT;
}

function headClasses({ align, apart }: Column): readonly string[] {
  return [...(align === "right" ? ["right"] : []), ...(apart ? ["coded"] : [])];
}

function cellClasses(cell: Cell, column: Column | undefined, isInLongColumn: boolean): readonly string[] {
  const isNumber = column?.align === "right" || cell.kind === "number" || cell.kind === "place";
  return [...(isNumber ? ["right"] : []), ...(isInLongColumn ? ["long"] : [])];
}

function classes(names: readonly string[]): Markup {
  return names.length === 0 ? nothing : markup` class="${names.join(" ")}"`;
}

function notesMarkup(notes: readonly string[]): Markup {
  if (notes.length === 0) return nothing;
  return markup`<ul class="notes">
${notes.map((note) => markup`<li>${note}</li>\n`)}</ul>
`;
}
