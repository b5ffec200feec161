import { sheets } from "../answer-parts.ts";
import { folder, region } from "../arguments.ts";
import type { Command } from "../command.ts";
import { inputs, option, period, skipInvalid } from "../options.ts";

export const explain: Command = {
  name: "explain",
  about: {
    ru: "почему у региона такое место: от ячеек до баллов",
    en: "why a region has its place: from cells to points",
  },
  arguments: [region, folder],
  answer: sheets,
  options: () => [
    option("--full", {
      ru: "как посчитан каждый показатель, а не только где потеряны баллы",
      en: "how every indicator is calculated, not only where points are lost",
    }),
    option("--indicator <id>", {
      ru: "один показатель и организации, из которых он складывается",
      en: "one indicator, and the organisations that make it",
    }),
    option(
      "--top <n>",
      {
        ru: "сколько организаций показать (по умолчанию 20)",
        en: "how many organisations to show (20 by default)",
      },
      { value: "whole-number" },
    ),
    ...[period, skipInvalid, ...inputs()],
  ],
  conditions: [
    {
      options: ["full"],
      isPointless: ({ flags }) => flags["indicator"] !== undefined,
      words: {
        ru: "вместе с --indicator не действует: он показывает один показатель",
        en: "does not apply to --indicator, which prints one indicator",
      },
    },
    {
      options: ["top"],
      isPointless: ({ flags }) => flags["indicator"] === undefined,
      words: {
        ru: "сколько организаций показать; они печатаются только с --indicator",
        en: "how many organisations to show; these are printed with --indicator only",
      },
    },
    {
      options: ["top"],
      isPointless: ({ flags }) => flags.format.part === "json",
      words: { ru: "в JSON всегда все организации", en: "JSON always has all organisations" },
    },
  ],
  examples: [
    [
      "pos-rating explain 18 2025-y",
      { ru: "почему у региона такое место", en: "why a region has its place" },
    ],
    [
      "pos-rating explain Удмуртия 2025-y --indicator answered_on_time --top 50",
      {
        ru: "один показатель и организации, из которых он складывается",
        en: "one indicator, and the organisations that make it",
      },
    ],
    [
      "pos-rating explain 18 2025-y -o why.md",
      { ru: "объяснение для отчёта", en: "the explanation for a report" },
    ],
  ],
  run: async (session, name, dir, flags) =>
    (await import("../explain.ts")).explain(session, name, dir, flags),
};
