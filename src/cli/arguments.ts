import type { Said } from "../words/said.ts";
import type { ArgumentSpec } from "./command.ts";

/* Arguments that several commands have. */

export const folder: ArgumentSpec = {
  name: "[dir]",
  words: {
    ru: "папка с regions.csv, organizations*.csv (или .csv.gz) и, если есть, methodology.yaml; по умолчанию текущая",
    en: "folder with regions.csv, organizations*.csv (or .csv.gz) and, perhaps, methodology.yaml; default: the current folder",
  },
};

export const region: ArgumentSpec = {
  name: "<region>",
  words: { ru: "код или название региона", en: "code or name of a region" },
  called: { ru: "регион", en: "the region" },
  placeholder: { ru: "<регион>", en: "<region>" },
};

export const methodologyFile: ArgumentSpec = {
  name: "[file]",
  words: { ru: "файл методики или папка с ней", en: "methodology file, or a folder with one" },
};

export function previous(words: Said): ArgumentSpec {
  return { name: "<previous>", words, called: { ru: "прежний период", en: "the previous period" } };
}

export function current(words: Said): ArgumentSpec {
  return { name: "<current>", words, called: { ru: "новый период", en: "the current period" } };
}
