import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import type { Command } from "./command.ts";

/** What commander says of a command line that it cannot understand. */
export interface Refusal {
  readonly code: string;
  /** In English, the culprit in quotes. */
  readonly message: string;
}

/** The same as a sentence of ours; `excess` is the first word too many. */
export function usageSentence(
  { code, message }: Refusal,
  command: Pick<Command, "arguments"> | undefined,
  excess: string | undefined,
  lang: Lang,
): string {
  const [named = "", value = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? "");
  const culprit = excess ?? /--[\w-]+(?= <)/.exec(named)?.[0] ?? named;
  const reason = /is invalid\. (?:Allowed choices are )?(.*?)\.?$/.exec(message)?.[1] ?? "";
  const sentence = sentences[code]?.(culprit, value, reason, nameOf(culprit, command));
  if (sentence === undefined) return message.replace(/^error: /, "");
  const hint = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  const maybe = { ru: `; может быть, ${hint}?`, en: `; did you mean ${hint}?` };
  return sentence[lang] + (hint === undefined ? "" : maybe[lang]);
}

export function missingValue(option: string): Said {
  return { ru: `ключу ${option} нужно значение`, en: `the option ${option} needs a value` };
}

/** What a sentence calls an argument. */
function nameOf(argument: string, command: Pick<Command, "arguments"> | undefined): Said {
  const called = command?.arguments.find(({ name }) => name === `<${argument}>`)?.called;
  return called ?? { ru: argument, en: argument };
}

/** What is wrong with a command line, by commander's code. `name` is what a sentence calls the culprit. */
const sentences: Readonly<
  Record<string, (culprit: string, value: string, reason: string, name: Said) => Said>
> = {
  "commander.unknownOption": (detail) => ({
    ru: `нет такого ключа: ${detail}`,
    en: `there is no such option: ${detail}`,
  }),
  "commander.unknownCommand": (detail) => ({
    ru: `нет такой команды: ${detail}`,
    en: `there is no such command: ${detail}`,
  }),
  "commander.optionMissingArgument": missingValue,
  "commander.missingArgument": (argument, _value, _reason, { ru, en }) => ({
    ru: `не хватает аргумента: ${ru} (${argument})`,
    en: `an argument is missing: ${en} (${argument})`,
  }),
  "commander.invalidArgument": (option, value, reason) => ({
    ru: `ключ ${option}: «${value}» не подходит; ${/^[a-z]/i.test(reason) ? `бывает ${reason}` : reason}`,
    en: `the option ${option}: "${value}" does not fit; ${/^a /.test(reason) ? reason : `it is one of ${reason}`}`,
  }),
  "commander.excessArguments": (first) => ({
    ru: `лишний аргумент: ${first}`,
    en: `one argument too many: ${first}`,
  }),
};
