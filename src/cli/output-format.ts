import { basename } from "node:path";
import { UsageError } from "./usage-error.ts";

/** The format that a file's name asks for: a table where it has no ending, or nothing is written to a file. */
export function outputFormat<Format extends string>(
  output: string | undefined,
  endings: Readonly<Partial<Record<Format, string>>>,
): Format | "table" {
  if (output === undefined) return "table";
  const lower = output.toLowerCase();
  const known = Object.entries<string>(endings as Record<string, string>);
  const found = known.find(([, ending]) => lower.endsWith(ending));
  if (found !== undefined) return found[0] as Format;
  if (!/[^.]\.[^.]+$/.test(basename(output))) return "table";
  const told = known.map(([, ending]) => ending).join(", ");
  throw new UsageError({
    ru: `--output ${output}: по окончанию имени формат не определить; бывает ${told} (.txt — таблица), или укажите --format`,
    en: `--output ${output}: the ending of the name stands for no format; it is one of ${told} (.txt is the table), or give --format`,
  });
}
