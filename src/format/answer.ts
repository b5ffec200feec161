import type { Tool } from "../model/tool.ts";
import type { Lang } from "../words/lang.ts";
import type { Checks } from "./checks.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** What a question comes to, before it has a format. Each part is made only where a format asks for it. */
export interface Answer {
  /** For people, in their language. */
  readonly sheets: (lang: Lang) => readonly Sheet[];
  /** What is to be printed, sorted and sent on, where that is not the sheets: every row in tables. */
  readonly pages?: ((lang: Lang) => readonly Sheet[]) | undefined;
  /** A contract for programs. */
  readonly json: (tool: Tool) => object;
  /** Rows for programs. Columns are written by their ids, and by their headings where people read them. */
  readonly records?: (() => Table) | undefined;
  /** What was checked, and with what outcome. */
  readonly checks?: ((lang: Lang) => Checks) | undefined;
}

/** A part that an answer has to have for a format to hold it. */
export type Part = Exclude<keyof Answer, "pages">;
