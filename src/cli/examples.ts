import type { Lang } from "../words/lang.ts";
import type { Command } from "./command.ts";

/** The examples of a command as its help prints them. */
export function examplesText({ examples }: Pick<Command, "examples">, lang: Lang): string {
  return examples.map(([line, words]) => `  ${line}\n      ${words[lang]}`).join("\n");
}
