import { sheets } from "../answer-parts.ts";
import { folder, region } from "../arguments.ts";
import type { Command } from "../command.ts";
import { inputs, option, period, skipInvalid } from "../options.ts";

export const gap: Command = {
  name: "gap",
  about: {
    ru: "чего не хватает региону, чтобы подняться",
    en: "what a region lacks to rise",
  },
  more: {
    ru: `Что меняется: суммы, средние и количества организаций над чертой дроби в формуле
показателя; если их там нет — под чертой; если нет нигде — ячейки строки
региона, тоже сначала над чертой. Наименьшее и наибольшее (min, max) не
меняются. Шаг правит ячейки организаций в пределах их столбцов и правил
методики; всё, во что эти ячейки входят, пересчитывается.`,
    en: `What may change: sums, means and counts over organisations above the fraction
bar of an indicator's formula; where there are none, those below it; where there
are none either, cells of the region's row, above the bar first. A least or a
greatest (min, max) does not change. A step edits cells of organisations within
their columns and the rules of the methodology; all that these cells are a part
of is computed anew.`,
  },
  arguments: [region, folder],
  answer: sheets,
  options: () => [
    option(
      "--to-place <n>",
      {
        ru: "наборы шагов, которыми достигается место N",
        en: "sets of steps that reach place N",
      },
      { value: "whole-number" },
    ),
    ...[period, skipInvalid, ...inputs()],
  ],
  examples: [
    [
      "pos-rating gap 18 2025-y",
      { ru: "ближайший шаг по каждому показателю", en: "the next step of each indicator" },
    ],
    [
      "pos-rating gap 18 2025-y --to-place 10",
      { ru: "как подняться на десятое место", en: "how to rise to the tenth place" },
    ],
    [
      "pos-rating gap 18 2025-y --to-place 10 -o gap.json",
      { ru: "то же для программы, с ячейками", en: "the same for a program, with the cells" },
    ],
  ],
  run: async (session, name, dir, flags) => (await import("../gap.ts")).gap(session, name, dir, flags),
};
