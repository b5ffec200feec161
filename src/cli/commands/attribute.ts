import { records } from "../answer-parts.ts";
import { current, previous } from "../arguments.ts";
import type { Command } from "../command.ts";
import { chosenRegions } from "../conditions.ts";
import { allRegions, dialect, option, skipInvalid, top } from "../options.ts";

export const attribute: Command = {
  name: "attribute",
  about: {
    ru: "откуда изменение баллов и мест между двумя периодами",
    en: "where the change of points and places between two periods comes from",
  },
  arguments: [
    previous({ ru: "папка прошлого периода", en: "folder of the previous period" }),
    current({ ru: "папка нового периода", en: "folder of the current period" }),
  ],
  answer: records,
  options: () => [
    option("--region <region>", {
      ru: "один регион, со всеми показателями",
      en: "one region, with every indicator",
    }),
    top,
    allRegions,
    ...[skipInvalid, ...dialect()],
  ],
  conditions: chosenRegions,
  examples: [
    [
      "pos-rating attribute 2024-y 2025-y",
      { ru: "откуда изменения мест и баллов", en: "where the changes of places and points come from" },
    ],
    [
      "pos-rating attribute 2024-y 2025-y --region Удмуртия",
      { ru: "один регион, по показателям", en: "one region, by its indicators" },
    ],
    [
      "pos-rating attribute 2024-y 2025-y -o changes.csv --excel",
      { ru: "все регионы в файл для Excel", en: "every region into a file for Excel" },
    ],
  ],
  run: async (session, before, now, flags) =>
    (await import("../attribute.ts")).attribute(session, before, now, flags),
};
