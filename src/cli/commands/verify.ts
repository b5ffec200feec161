import { checks, sheets } from "../answer-parts.ts";
import { folder } from "../arguments.ts";
import type { ArgumentSpec, Command } from "../command.ts";
import { allRowsAnyway } from "../conditions.ts";
import { explainRegion } from "../for-one-region.ts";
import { dialect, inputFiles, inputs, keysOf, option, skipInvalid } from "../options.ts";

const published: ArgumentSpec = {
  name: "<published>",
  words: {
    ru: "опубликованная таблица (CSV или книга Excel): регион и место, баллы или место в округе, хотя бы для части регионов",
    en: "published table (CSV or an Excel book): region and place, points or place within the district, for some regions at least",
  },
  called: { ru: "опубликованная таблица", en: "the published table" },
  placeholder: { ru: "<таблица>", en: "<table>" },
};

export const verify: Command = {
  name: "verify",
  about: {
    ru: "сверить опубликованную таблицу с рейтингом по выгрузкам",
    en: "check whether a published table follows from the exports",
  },
  arguments: [published, folder],
  answer: checks,
  narrowed: { option: "checkTies", answer: sheets },
  options: () => [
    option("--period <text>", {
      ru: "строки этого периода; нужен, если в таблице их несколько",
      en: "the rows of this period; needed where the table has several",
    }),
    option("--table-sheet <name>", {
      ru: "лист книги Excel с опубликованной таблицей, имя или номер",
      en: "sheet of an Excel book that holds the published table, name or number",
    }),
    option("--check-ties", {
      ru: "без выгрузок: при какой нумерации равных такие места возможны",
      en: "without exports: under which numbering of equals such places are possible",
    }),
    option("--full", {
      ru: "показать и совпавшие строки",
      en: "print the rows that match as well",
    }),
    ...[skipInvalid, ...inputs()],
  ],
  conditions: [
    {
      options: ["full", ...keysOf([...inputFiles(), skipInvalid, ...dialect()])],
      isPointless: ({ flags }) => flags["checkTies"] === true,
      words: {
        ru: "вместе с --check-ties не действует: он смотрит только на таблицу",
        en: "does not apply to --check-ties, which looks at the table alone",
      },
    },
    allRowsAnyway,
    {
      options: ["checkTies"],
      isPointless: ({ arguments: [, dir] }) => dir !== undefined,
      words: {
        ru: "смотрит только на таблицу, папка лишняя",
        en: "looks at the table alone: no folder is needed",
      },
    },
  ],
  examples: [
    [
      "pos-rating verify published.csv 2025-y",
      { ru: "следует ли опубликованное из выгрузок", en: "does what was published follow from the exports" },
    ],
    [
      "pos-rating verify published.csv 2025-y --format github",
      { ru: "то же с пометками в журнале CI", en: "the same with annotations in a CI log" },
    ],
    [
      "pos-rating verify places.csv --period 2025-y --check-ties",
      { ru: "как нумерованы равные, только по таблице", en: "how equals are numbered, by the table alone" },
    ],
  ],
  forOneRegion: explainRegion,
  run: async (session, table, dir, flags) =>
    (await import("../verify.ts")).verify(session, table, dir, flags),
};
