import { records } from "../answer-parts.ts";
import { current, previous } from "../arguments.ts";
import type { Command } from "../command.ts";
import { attributeRegion } from "../for-one-region.ts";
import { dialect, option, skipInvalid } from "../options.ts";

export const compare: Command = {
  name: "compare",
  about: { ru: "сравнить два рейтинга: что изменилось", en: "compare two ratings: what changed" },
  arguments: [
    previous({
      ru: "прежний рейтинг: папка с выгрузками или вывод compute --format json («-» — стандартный ввод)",
      en: 'previous rating: a folder of exports, or what compute --format json printed ("-" is standard input)',
    }),
    current({ ru: "нынешний рейтинг: то же самое", en: "current rating: the same" }),
  ],
  answer: records,
  options: () => [
    option("--by-district", { ru: "строка на каждый округ", en: "a row for each district" }),
    option("--by-block", { ru: "строка на каждый блок", en: "a row for each block" }),
    option("--methodology <file>", {
      ru: "методика для обеих папок вместо methodology.yaml из них или встроенной",
      en: "methodology for both folders instead of their own or the shipped one",
    }),
    ...[skipInvalid, ...dialect()],
  ],
  conditions: [
    {
      options: ["byDistrict"],
      isPointless: ({ flags }) => flags["byBlock"] === true,
      words: {
        ru: "по округам и по блокам (--by-block) — разные таблицы, выберите одну",
        en: "by districts and by blocks (--by-block) are different tables, choose one",
      },
    },
  ],
  examples: [
    [
      "pos-rating compare 2024-y 2025-y",
      {
        ru: "кто поднялся, кто опустился, каким был средний балл",
        en: "who rose, who fell, how the mean changed",
      },
    ],
    [
      "pos-rating compare 2024-y.json 2025-y --by-district",
      { ru: "по округам, с прежним рейтингом из файла", en: "by district, the previous rating from a file" },
    ],
    [
      "pos-rating compare 2024-y 2025-y -o changes.md",
      { ru: "сводка для отчёта", en: "a summary for a report" },
    ],
  ],
  forOneRegion: attributeRegion,
  run: async (session, before, now, flags) =>
    (await import("../compare.ts")).compare(session, before, now, flags),
};
