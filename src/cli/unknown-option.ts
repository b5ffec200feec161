import { formatsFor } from "../format/formats.ts";
import type { CommandName } from "./command-names.ts";
import { answerOptions, commands, commonOptions } from "./commands.ts";
import type { Words } from "./words.ts";

/** What to type instead of an option that the command does not have; undefined where nothing is likely. */
export function insteadOfOption(option: string, name: CommandName): Words | undefined {
  const [word = option] = option.split("=");
  if (word === "--region") return insteadOfRegion(name);
  const format = formatsFor(commands[name].answer ?? []).find((known) => word === `--${known.name}`);
  if (format !== undefined) {
    return {
      ru: `нет такого ключа: ${word}; формат задаёт --format ${format.name}`,
      en: `there is no such option: ${word}; the format is --format ${format.name}`,
    };
  }
  const long = /^-\w$/.test(word) ? longOptions(name).filter((option) => option[2] === word[1]) : [];
  if (long.length === 0) return undefined;
  return {
    ru: `нет такого ключа: ${word}; может быть, ${long.join(" или ")}?`,
    en: `there is no such option: ${word}; did you mean ${long.join(" or ")}?`,
  };
}

function insteadOfRegion(name: CommandName): Words | undefined {
  const none: Words = { ru: "ключа --region у этой команды нет", en: "this command has no --region" };
  if (commands[name].arguments[0]?.name === "<region>") {
    return {
      ru: `${none.ru}, регион пишут сразу после неё: pos-rating ${name} <регион> [папка]`,
      en: `${none.en}, the region follows its name: pos-rating ${name} <region> [dir]`,
    };
  }
  switch (name) {
    case "compute":
    case "validate":
    case "verify":
      return {
        ru: `${none.ru}; об одном регионе: pos-rating explain <регион> [папка]`,
        en: `${none.en}; for one region: pos-rating explain <region> [dir]`,
      };
    case "compare":
      return {
        ru: `${none.ru}; об одном регионе: pos-rating attribute <папка> <папка> --region <регион>`,
        en: `${none.en}; for one region: pos-rating attribute <dir> <dir> --region <region>`,
      };
    case "explain":
    case "gap":
    case "attribute":
    case "whatif":
    case "methodology show":
    case "methodology check":
    case "init":
      return undefined;
  }
}

function longOptions(name: CommandName): readonly string[] {
  const { answer, options } = commands[name];
  const specs = [...(answer === undefined ? [] : answerOptions(answer)), ...options(), ...commonOptions()];
  return specs.flatMap(({ flags }) => /--[\w-]+/.exec(flags) ?? []);
}
