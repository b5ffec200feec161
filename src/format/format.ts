import type { Tool } from "../model/tool.ts";
import type { Lang } from "../words/lang.ts";
import type { Answer, Part } from "./answer.ts";
import type { Checks } from "./checks.ts";
import type { Content } from "./content.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";
import type { CsvDialect } from "./to-csv.ts";

/** How an answer is printed. */
export interface Presentation extends CsvDialect {
  readonly lang: Lang;
  /** Of the terminal, in columns; undefined where there is none. */
  readonly width: number | undefined;
  readonly color: boolean;
  readonly tool: Tool;
}

/** A way to write an answer that has the part of which it is made. */
export interface Format {
  readonly name: string;
  /** How names of its files end; undefined where it goes into a log and not into files. */
  readonly ending: string | undefined;
  readonly part: Part;
  readonly material: keyof Materials;
  /** Bytes are of no use at a terminal. */
  readonly content: "text" | "bytes";
  /** The whole output, the last line of a text ended. Throws where the answer has no such part. */
  readonly write: (answer: Answer, presentation: Presentation) => Promise<Content>;
}

/** What a format may be made from. */
export interface Materials {
  readonly sheets: readonly Sheet[];
  /** The pages of the answer; without them its sheets. */
  readonly pages: readonly Sheet[];
  readonly book: Book;
  readonly records: Table;
  readonly checks: Checks;
  readonly json: object;
}

/** The pages of an answer, and its records where the pages are its sheets and do not hold every row. */
export interface Book {
  readonly pages: readonly Sheet[];
  readonly records: Table | undefined;
}

const partOf: Readonly<Record<keyof Materials, Part>> = {
  sheets: "sheets",
  pages: "sheets",
  book: "sheets",
  records: "records",
  checks: "checks",
  json: "json",
};

type Writer<M extends keyof Materials> = (
  material: Materials[M],
  presentation: Presentation,
) => Content | Promise<Content>;

/** The writer is loaded where it is the one that is wanted. */
export function format<M extends keyof Materials>(
  name: string,
  ending: string | undefined,
  material: M,
  load: () => Promise<Writer<M>>,
  content: Format["content"] = "text",
): Format {
  return {
    name,
    ending,
    part: partOf[material],
    material,
    content,
    async write(answer, presentation) {
      const write = await load();
      return write(materialOf(answer, material, presentation), presentation);
    },
  };
}

function materialOf<M extends keyof Materials>(
  answer: Answer,
  material: M,
  { lang, tool }: Presentation,
): Materials[M] {
  const pages = () => (answer.pages ?? answer.sheets)(lang);
  const made: { readonly [Name in keyof Materials]: () => Materials[Name] | undefined } = {
    sheets: () => answer.sheets(lang),
    pages,
    book: () => ({ pages: pages(), records: answer.pages === undefined ? answer.records?.() : undefined }),
    json: () => answer.json(tool),
    records: () => answer.records?.(),
    checks: () => answer.checks?.(lang),
  };
  const value = made[material]();
  if (value === undefined) throw new Error(`the answer has no ${material}`);
  return value;
}
