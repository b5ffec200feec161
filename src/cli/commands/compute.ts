import { records, sheets } from "../answer-parts.ts";
import { folder } from "../arguments.ts";
import type { Command } from "../command.ts";
import { explainRegion } from "../for-one-region.ts";
import { inputs, option, period, skipInvalid, ties, top } from "../options.ts";

export const compute: Command = {
  name: "compute",
  about: {
    ru: "рассчитать рейтинг и напечатать или сохранить таблицу",
    en: "rate, and print or export the table",
  },
  arguments: [folder],
  answer: records,
  narrowed: { option: "tiesReport", answer: sheets },
  options: () => [
    top,
    option("--block <id>", { ru: "места по баллам одного блока", en: "places by one block's points" }),
    option("--district <name>", {
      ru: "только регионы округа, места внутри него",
      en: "only the regions of a district, places within it",
    }),
    ties,
    option("--ties-report", {
      ru: "вместо таблицы — кто и почему равен, и самые малые разрывы",
      en: "who is equal and why, and the smallest gaps, instead of the table",
    }),
    option("--detail", { ru: "столбец на каждый показатель", en: "a column for each indicator" }),
    ...[period, skipInvalid, ...inputs()],
  ],
  conditions: [
    {
      options: ["top", "district", "detail"],
      isPointless: ({ flags }) => flags["tiesReport"] === true,
      words: {
        ru: "вместе с --ties-report не действует: он всегда обо всех регионах",
        en: "does not apply to --ties-report, which is always about all regions",
      },
    },
  ],
  examples: [
    [
      "pos-rating compute",
      { ru: "таблица по выгрузкам из текущей папки", en: "the table from the exports in this folder" },
    ],
    ["pos-rating compute 2025-q1 --top 10", { ru: "первые десять мест", en: "the first ten places" }],
    [
      "pos-rating compute 2025-q1 --district Приволжский",
      { ru: "места внутри округа", en: "places within a district" },
    ],
    [
      "pos-rating compute 2025-q1 --detail -o rating.csv --excel",
      { ru: "все показатели в файл для Excel", en: "every indicator into a file for Excel" },
    ],
    [
      "gunzip -c orgs.gz | pos-rating compute --regions r.csv --organizations -",
      { ru: "выгрузка из потока", en: "an export from a pipe" },
    ],
  ],
  forOneRegion: explainRegion,
  run: async (session, dir, flags) => (await import("../compute.ts")).compute(session, dir, flags),
};
