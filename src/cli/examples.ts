import type { Lang } from "../words/lang.ts";
import type { CommandName } from "./command-names.ts";
import { say, type Words } from "./words.ts";

const shown: Readonly<Record<CommandName, readonly (readonly [string, Words])[]>> = {
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
      "pos-rating compute 2025-q1 --detail -o rating.csv --excel",
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
  explain: [
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
  gap: [
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
  attribute: [
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
  whatif: [
    [
      "pos-rating whatif 2025-y --set 18.organizations.answered_on_time=+10",
      { ru: "если ответить в срок ещё на десять сообщений", en: "with ten more messages answered on time" },
    ],
    [
      "pos-rating whatif 2025-y --weight polls=0",
      { ru: "если убрать показатель", en: "without an indicator" },
    ],
    [
      "pos-rating whatif 2025-y --ties competition",
      { ru: "если нумеровать равных иначе", en: "with other places for equals" },
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
  "methodology show": [
    [
      "pos-rating methodology show",
      { ru: "показатели, веса, формулы и шкалы", en: "indicators, weights, formulas and scales" },
    ],
    [
      "pos-rating methodology show my.yaml -o methodology.md",
      { ru: "документ для согласования", en: "a document to send round for approval" },
    ],
  ],
  "methodology check": [
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

export function examples(command: CommandName, lang: Lang): string {
  return shown[command].map(([line, words]) => `  ${line}\n      ${say(words, lang)}`).join("\n");
}
