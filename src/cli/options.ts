import type { Part } from "../format/answer.ts";
import { formatsFor } from "../format/formats.ts";
import { encodingNames } from "../model/source.ts";
import { langs } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import type { Command, OptionSpec } from "./command.ts";

/* Options that several commands have. */

export function option(flags: string, words: Said, more?: Partial<OptionSpec>): OptionSpec {
  return { ...more, flags, words };
}

export const period = option("--period <text>", { ru: "подпись периода", en: "label of the period" });

export const ties = option("--ties <method>", {
  ru: "как нумеровать равных: dense, competition, modified, fractional, ordinal",
  en: "places of equals: dense, competition, modified, fractional, ordinal",
});

export const skipInvalid = option("--skip-invalid", {
  ru: "рассчитать без строк с ошибками; вывод об этом скажет",
  en: "rate without the rows that have errors; the output says so",
});

export const top = option(
  "--top <n>",
  {
    ru: "только места с первого по N-е (сколько бы регионов их ни делило)",
    en: "only places 1 to N, however many regions share them",
  },
  { value: "whole-number" },
);

export const allRegions = option("--full", {
  ru: "показать все регионы по порядку мест, а не только изменившиеся больше всего",
  en: "print all regions in the order of places, not only those that changed most",
});

/** How exports are read. */
export function dialect(): readonly OptionSpec[] {
  const encodings = `: ${encodingNames.join(", ")}`;
  return [
    option("-d, --delimiter <sign>", {
      ru: "разделитель выгрузок: , ; | или tab (по умолчанию определяется по файлу)",
      en: "delimiter of the exports: , ; | or tab (by default found out from the file)",
    }),
    option("-e, --encoding <name>", {
      ru: `кодировка выгрузок (по умолчанию определяется по файлу)${encodings}`,
      en: `encoding of the exports (by default found out from the file)${encodings}`,
    }),
    option("--sheet <name>", {
      ru: "лист книги Excel с выгрузкой, имя или номер (по умолчанию тот, где её заголовки)",
      en: "sheet of an Excel book that is the export, name or number (by default the one with its headings)",
    }),
  ];
}

/** Which files are read. */
export function inputFiles(): readonly OptionSpec[] {
  return [
    option("--regions <file>", {
      ru: "выгрузка регионов вместо regions.csv из папки («-» — стандартный ввод)",
      en: 'region export instead of the folder\'s regions.csv ("-" is standard input)',
    }),
    option("--organizations <files...>", {
      ru: "выгрузка организаций вместо organizations*.csv из папки, можно несколько файлов",
      en: "organisation export instead of the folder's organizations*.csv, several files allowed",
    }),
    option("--table <files...>", {
      ru: "файл другой таблицы методики, имя=файл: messages=отчёт.xlsx; можно несколько",
      en: "file of another table of the methodology, name=file: messages=report.xlsx; several allowed",
    }),
    option("--methodology <file>", {
      ru: "методика вместо methodology.yaml из папки или встроенной",
      en: "methodology instead of the folder's or the shipped one",
    }),
  ];
}

/** Which files are read, and how. */
export function inputs(): readonly OptionSpec[] {
  return [...inputFiles(), ...dialect()];
}

/** The names of options in commander: `skipInvalid` of `--skip-invalid`. */
export function keysOf(options: readonly OptionSpec[]): readonly string[] {
  return options.map(({ flags }) => {
    const [, name = ""] = /--([\w-]+)/.exec(flags) ?? [];
    return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  });
}

export const languageOption = option("--lang <lang>", { ru: "язык", en: "language" }, { of: langs });

/** All options of a command: of its answer, its own, and those of every command. */
export function optionsOf({ answer, options }: Pick<Command, "answer" | "options">): readonly OptionSpec[] {
  return [...(answer === undefined ? [] : answerOptions(answer)), ...options(), ...commonOptions()];
}

function answerOptions(parts: readonly Part[]): readonly OptionSpec[] {
  const of = formatsFor(parts).map(({ name }) => name);
  return [
    // What is neither rows nor JSON was called text by the commands that print no table.
    option(
      "-f, --format <format>",
      { ru: "формат вывода", en: "output format" },
      { of, alias: { text: "table" } },
    ),
    option("-o, --output <file>", {
      ru: "записать в файл; формат по его окончанию",
      en: "write to a file; the format follows its ending",
    }),
    ...(parts.includes("records")
      ? [
          option("--add-bom", {
            ru: "начать CSV с метки порядка байтов",
            en: "begin CSV with a byte-order mark",
          }),
          option("--excel", {
            ru: "CSV для русского Excel: заголовки по-русски, точка с запятой, десятичная запятая",
            en: "CSV for a Russian Excel: Russian headings, semicolons, decimal commas",
          }),
        ]
      : []),
    option(
      "--width <n>",
      {
        ru: "ширина таблицы в знаках (по умолчанию COLUMNS или ширина терминала)",
        en: "width of the table in characters (default: COLUMNS, or the terminal's width)",
      },
      { value: "whole-number" },
    ),
  ];
}

function commonOptions(): readonly OptionSpec[] {
  return [
    languageOption,
    option(
      "--color <when>",
      { ru: "цвет", en: "colour" },
      { of: ["auto", "always", "never"], preset: "auto" },
    ),
    option("-q, --quiet", { ru: "не печатать предупреждений и пояснений", en: "no warnings, no notes" }),
    option(
      "--max-problems <n>",
      {
        ru: "сколько ошибок печатать (считаются все)",
        en: "how many problems to print (all are counted)",
      },
      { value: "whole-number" },
    ),
  ];
}
