import { greatest } from "../model/greatest.ts";
import { replaceUnseen } from "../words/unseen.ts";
import type { Sheet } from "./sheet.ts";
import { readable, type Table } from "./table.ts";

/** GitHub's Markdown, independent of any terminal. */
export function toMd(sheets: readonly Sheet[]): string {
  return sheets.map(section).join("\n");
}

function section({ kind, table }: Sheet): string {
  if (kind !== "lines") return tableSection(table);
  if (table.title.some((text) => text === "" || text.startsWith(" "))) return preformatted(table.title);
  const [heading = "", ...others] = table.title;
  return tableSection({ ...table, title: [heading], notes: others });
}

/** Lines whose blanks say what belongs to what, as they are. */
function preformatted(texts: readonly string[]): string {
  const whole = texts.map((text) => replaceUnseen(text.replace(/\s/g, " "), () => "�", PRIVATE));
  const ticks = whole.flatMap((text) => text.match(/`+/g) ?? []);
  const fence = "`".repeat(greatest([3, ...ticks.map((run) => run.length + 1)]));
  return [fence, ...whole, fence, ""].join("\n");
}

/** A table between its head lines and its notes. */
function tableSection({ title, columns, rows, notes }: Table): string {
  const [heading = "", ...sentences] = title.map(line);
  const headings = columns.map(({ heading, code, apart }) =>
    escaped(apart && code !== undefined ? code.text : heading),
  );
  const rules = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  const cells = rows.map((row) => row.map((cell) => escaped(readable(cell))));
  const legend = columns.flatMap(({ code, apart }) =>
    apart && code !== undefined ? [`- ${escaped(`${code.text} — ${code.legend}`)}\n`] : [],
  );
  return [
    heading === "" ? "" : `**${heading}**\n`,
    paragraph(sentences.join(" ")),
    columns.length === 0 ? "" : [headings, rules, ...cells].map((row) => `| ${row.join(" | ")} |\n`).join(""),
    legend.join(""),
    notes.map((note) => `- ${line(note)}\n`).join(""),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function paragraph(text: string): string {
  return text === "" ? "" : `${text}\n`;
}

/** Fonts may have something to be seen for these. */
const PRIVATE = /\p{Co}/u;

function escaped(text: string): string {
  return replaceUnseen(text.replace(/\s+/g, " "), () => "�", PRIVATE)
    .replace(/[\\|`*_[\]~$]|@(?=\w)|#(?=\d)|:(?=\/\/)|(?<=\bwww)\./g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** At the start of a line some characters would make a list or a heading. */
function line(text: string): string {
  return escaped(text).replace(/^(\d*)([-+#.)])/, "$1\\$2");
}
