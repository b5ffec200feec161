import { sheets } from "../answer-parts.ts";
import type { ArgumentSpec, Command } from "../command.ts";
import { dialect, option } from "../options.ts";

const file: ArgumentSpec = {
  name: "<file>",
  words: {
    ru: "файл, о котором ничего не известно: CSV или книга Excel («-» — стандартный ввод)",
    en: 'a file of which nothing is known: CSV or an Excel book ("-" is standard input)',
  },
  called: { ru: "файл", en: "the file" },
};

export const map: Command = {
  name: "map",
  about: {
    ru: "предложить описание незнакомого файла для методики",
    en: "propose how a methodology may describe a strange file",
  },
  arguments: [file],
  answer: sheets,
  options: () => [
    option("--methodology <file>", {
      ru: "методика, столбцы которой искать в файле, вместо methodology.yaml из текущей папки или встроенной",
      en: "methodology whose columns to look for in the file, instead of the current folder's methodology.yaml or the shipped one",
    }),
    ...dialect(),
  ],
  examples: [
    [
      "pos-rating map export.csv",
      {
        ru: "строка заголовка, столбцы, их типы и слова, чего не хватает",
        en: "the row of the header, columns, their types and words, what is lacking",
      },
    ],
    [
      "pos-rating map export.csv -o exports.txt",
      { ru: "заготовка раздела exports", en: "a draft of the part exports" },
    ],
  ],
  run: async (session, path, flags) => (await import("../map.ts")).mapFile(session, path, flags),
};
