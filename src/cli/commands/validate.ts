import { records } from "../answer-parts.ts";
import { folder } from "../arguments.ts";
import type { Command } from "../command.ts";
import { explainRegion } from "../for-one-region.ts";
import { inputs } from "../options.ts";

export const validate: Command = {
  name: "validate",
  about: {
    ru: "проверить методику и выгрузки, ничего не рассчитывая",
    en: "check the methodology and the exports, compute nothing",
  },
  arguments: [folder],
  answer: records,
  options: inputs,
  examples: [
    [
      "pos-rating validate 2025-q1",
      { ru: "все ошибки выгрузок с ячейками", en: "every problem of the exports, with its cell" },
    ],
    [
      "pos-rating validate 2025-q1 -o errors.xlsx",
      {
        ru: "список для исправления: по регионам, с ячейкой, значением и советом",
        en: "a list to be mended by region, with cell, value and advice",
      },
    ],
    [
      "pos-rating validate 2025-q1 --format json",
      { ru: "то же для программы", en: "the same for a program" },
    ],
  ],
  forOneRegion: explainRegion,
  run: async (session, dir, flags) => (await import("../validate.ts")).validate(session, dir, flags),
};
