import type { Tool } from "../model/tool.ts";
import type { Lang } from "../words/lang.ts";
import type { Answer, Part } from "./answer.ts";
import type { Content } from "./content.ts";
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
  /** The whole output, its last line ended. Throws where the answer has no such part. */
  readonly write: (answer: Answer, presentation: Presentation) => Promise<Content>;
}

type Value<P extends Part> = ReturnType<NonNullable<Answer[P]>>;
type Writer<P extends Part> = (value: Value<P>, presentation: Presentation) => Content | Promise<Content>;

/** The writer is loaded where it is the one that is wanted. */
export function format<P extends Part>(
  name: string,
  ending: string | undefined,
  part: P,
  load: () => Promise<Writer<P>>,
): Format {
  return {
    name,
    ending,
    part,
    async write(answer, presentation) {
      const write = await load();
      return write(partOf(answer, part, presentation), presentation);
    },
  };
}

function partOf<P extends Part>(answer: Answer, part: P, { lang, tool }: Presentation): Value<P> {
  const made: { readonly [Name in Part]: () => Value<Name> | undefined } = {
    sheets: () => answer.sheets(lang),
    json: () => answer.json(tool),
    records: () => answer.records?.(),
    checks: () => answer.checks?.(lang),
  };
  const value = made[part]();
  if (value === undefined) throw new Error(`the answer has no ${part}`);
  return value;
}
