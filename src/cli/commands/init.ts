import type { Command } from "../command.ts";
import { option } from "../options.ts";

export const init: Command = {
  name: "init",
  about: {
    ru: "создать папку с примером выгрузок и методикой",
    en: "make a folder with sample exports and the methodology",
  },
  arguments: [
    {
      name: "[dir]",
      words: {
        ru: "папка; пишутся только недостающие файлы; по умолчанию текущая",
        en: "folder; only what is missing is written; default: the current folder",
      },
      preset: ".",
    },
  ],
  options: () => [
    option("--force", {
      ru: "заменить methodology.yaml; копия прежней сохраняется, выгрузки не заменяются никогда",
      en: "replace methodology.yaml, of which a copy is kept; exports are never replaced",
    }),
  ],
  examples: [
    [
      "pos-rating init my-rating",
      { ru: "папка с примером, готовая к расчёту", en: "a folder with a sample, ready to compute" },
    ],
  ],
  run: async (session, dir, flags) => (await import("../init.ts")).init(session, dir, flags),
};
