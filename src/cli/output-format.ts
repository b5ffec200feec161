import { basename } from "node:path";
import type { Part } from "../format/answer.ts";
import type { Format } from "../format/format.ts";
import { formats, formatsFor } from "../format/formats.ts";
import { optionName } from "./option-name.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The format that is named, or that of the file's ending, or the first: of those that can hold the parts.
 * `narrowing` is the option for whose sake the parts are fewer.
 */
export function outputFormat(
  { format, output }: { readonly format?: string | undefined; readonly output?: string | undefined },
  parts: readonly Part[],
  narrowing?: string,
  known: readonly Format[] = formats,
): Format {
  const possible = formatsFor(parts, known);
  const [usual] = possible;
  if (usual === undefined) throw new Error(`no format can hold ${parts.join(", ")}`);
  const names = possible.map(({ name }) => name).join(", ");
  if (format !== undefined) {
    const named = possible.find(({ name }) => name === format);
    if (named !== undefined) return named;
    const option = narrowing === undefined ? `--format ${format}` : `--${optionName(narrowing)}`;
    throw new UsageError({
      ru: `${option}: формат бывает ${names}`,
      en: `${option}: the format is one of ${names}`,
    });
  }
  if (output === undefined) return usual;
  const lower = output.toLowerCase();
  const asked = known.find(({ ending }) => ending !== undefined && lower.endsWith(ending));
  if (asked !== undefined && possible.includes(asked)) return asked;
  if (asked !== undefined) {
    throw new UsageError({
      ru: `--output ${output}: в формате ${asked.name} этого отчёта нет; бывает ${names}`,
      en: `--output ${output}: this report has no format ${asked.name}; it is one of ${names}`,
    });
  }
  if (!/[^.]\.[^.]+$/.test(basename(output))) return usual;
  const endings = possible.flatMap(({ ending }) => ending ?? []).join(", ");
  throw new UsageError({
    ru: `--output ${output}: по окончанию имени формат не определить; бывает ${endings} (.txt — таблица), или укажите --format`,
    en: `--output ${output}: the ending of the name stands for no format; it is one of ${endings} (.txt is the table), or give --format`,
  });
}
