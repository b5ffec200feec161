import type { Lang } from "../present/lang.ts";
import { say, type Words } from "./words.ts";

const shown: Readonly<Record<string, readonly (readonly [string, Words])[]>> = {
  compute: [
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
      "pos-rating compute 2025-q1 --detail -o rating.csv --add-bom",
      { ru: "все показатели в файл для Excel", en: "every indicator into a file for Excel" },
    ],
    [
      "gunzip -c orgs.gz | pos-rating compute --regions r.csv --organizations -",
      { ru: "выгрузка из потока", en: "an export from a pipe" },
    ],
  ],
  validate: [
    [
      "pos-rating validate 2025-q1",
      { ru: "все ошибки выгрузок с ячейками", en: "every problem of the exports, with its cell" },
    ],
    [
      "pos-rating validate 2025-q1 --format json",
      { ru: "то же для программы", en: "the same for a program" },
    ],
  ],
  compare: [
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
  verify: [
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
  show: [
    [
      "pos-rating methodology show",
      { ru: "показатели, веса, формулы и шкалы", en: "indicators, weights, formulas and scales" },
    ],
    [
      "pos-rating methodology show my.yaml -o methodology.md",
      { ru: "документ для согласования", en: "a document to send round for approval" },
    ],
  ],
  check: [
    [
      "pos-rating methodology check my.yaml",
      { ru: "все ошибки методики со строками", en: "every problem of a methodology, with its line" },
    ],
  ],
  init: [
    [
      "pos-rating init my-rating",
      { ru: "папка с примером, готовая к расчёту", en: "a folder with a sample, ready to compute" },
    ],
  ],
};

export function examples(command: string, lang: Lang): string {
  return (shown[command] ?? []).map(([line, words]) => `  ${line}\n      ${say(words, lang)}`).join("\n");
}
