import { formatsFor } from "../format/formats.ts";
import type { Said } from "../words/said.ts";
import type { Command } from "./command.ts";
import { optionsOf } from "./options.ts";

/** What to type instead of an option that the command does not have; undefined where nothing is likely. */
export function insteadOfOption(option: string, command: Command): Said | undefined {
  const [word = option] = option.split("=");
  if (word === "--region") return insteadOfRegion(command);
  const format = formatsFor(command.answer ?? []).find(({ name }) => word === `--${name}`);
  if (format !== undefined) {
    return {
      ru: `нет такого ключа: ${word}; формат задаёт --format ${format.name}`,
      en: `there is no such option: ${word}; the format is --format ${format.name}`,
    };
  }
  const long = /^-\w$/.test(word) ? longOptions(command).filter((name) => name[2] === word[1]) : [];
  if (long.length === 0) return undefined;
  return {
    ru: `нет такого ключа: ${word}; может быть, ${long.join(" или ")}?`,
    en: `there is no such option: ${word}; did you mean ${long.join(" or ")}?`,
  };
}

function insteadOfRegion({ name, arguments: [first], forOneRegion }: Command): Said | undefined {
  const none: Said = { ru: "ключа --region у этой команды нет", en: "this command has no --region" };
  if (first?.name === "<region>") {
    return {
      ru: `${none.ru}, регион пишут сразу после неё: pos-rating ${name} <регион> [папка]`,
      en: `${none.en}, the region follows its name: pos-rating ${name} <region> [dir]`,
    };
  }
  if (forOneRegion === undefined) return undefined;
  return {
    ru: `${none.ru}; об одном регионе: ${forOneRegion.ru}`,
    en: `${none.en}; for one region: ${forOneRegion.en}`,
  };
}

function longOptions(command: Command): readonly string[] {
  return optionsOf(command).flatMap(({ flags }) => /--[\w-]+/.exec(flags) ?? []);
}
