import type { Answer, Part } from "../../src/format/answer.ts";
import type { Format, Presentation } from "../../src/format/format.ts";
import { formats, formatsFor } from "../../src/format/formats.ts";
import { plain } from "./sample-rating.ts";

export function formatNamed(name: string): Format {
  const format = formats.find((each) => each.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  return format;
}

/** An answer in a format, to no terminal. */
export function written(answer: Answer, name: string, more: Partial<Presentation> = {}): Promise<string> {
  return formatNamed(name).write(answer, { lang: "ru", ...plain, ...more });
}

/** The names of the formats that can hold an answer. */
export function namesFor({ records, checks }: Answer): readonly string[] {
  const parts: readonly Part[] = [
    ...(["sheets", "json"] as const),
    ...(records === undefined ? [] : (["records"] as const)),
    ...(checks === undefined ? [] : (["checks"] as const)),
  ];
  return formatsFor(parts).map(({ name }) => name);
}
