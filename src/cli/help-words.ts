import type { Said } from "../words/said.ts";

/** What the help says beside the commands and their options. */
export const helpWords = {
  about: {
    ru: "Рейтинг регионов по выгрузкам и методике: точные суммы, общие места, все ошибки сразу.",
    en: "Rates regions from exports by a methodology: exact sums, shared places, every problem at once.",
  },
  methodology: { ru: "показать или проверить методику", en: "print the methodology, or check it" },
  help: { ru: "показать справку", en: "show help" },
  version: { ru: "показать версию", en: "show the version" },
  examples: { ru: "Примеры:", en: "Examples:" },
  exitCodes: {
    ru: `Коды возврата:
  0 готово
  1 ошибки в данных, или опубликованная таблица не воспроизведена
  2 неверный вызов
  3 ошибки в методике
  4 файл не читается или не пишется
  5 ошибка самой программы`,
    en: `Exit codes:
  0 done
  1 the data are invalid, or the published table is not reproduced
  2 the command line is wrong
  3 the methodology is invalid
  4 a file cannot be read or written
  5 a bug in the program`,
  },
} as const satisfies Record<string, Said>;

/** The headings of commander's help in Russian. */
export const helpTitles: Readonly<Record<string, string>> = {
  "Usage:": "Вызов:",
  "Arguments:": "Аргументы:",
  "Options:": "Ключи:",
  "Global Options:": "Общие ключи:",
  "Commands:": "Команды:",
};
