import { visibleLines } from "../../words/visible.ts";

/** Markup that is safe to stand in a page. */
export interface Markup {
  readonly html: string;
}

type Value = string | Markup | readonly Markup[];

/** Markup as it is written; what is put into it is escaped, unless it is markup itself. */
export function markup(written: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = values.map((value, index) => htmlOf(value) + (written[index + 1] ?? ""));
  return { html: (written[0] ?? "") + parts.join("") };
}

function htmlOf(value: Value): string {
  if (typeof value === "string") return escaped(value);
  return "html" in value ? value.html : value.map(({ html }) => html).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as an element or a quoted attribute holds it, each of its characters to be seen. */
function escaped(text: string): string {
  return visibleLines(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
