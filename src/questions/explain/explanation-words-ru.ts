import type { TieMethod } from "../../model/methodology.ts";
import { countedRu } from "../../words/counted.ts";
import type { ExplanationWords } from "./explanation-words.ts";

const ties: Readonly<Record<TieMethod, string>> = {
  dense: "плотные: 1, 2, 2, 3",
  competition: "с пропуском после равных: 1, 2, 2, 4",
  modified: "с пропуском перед равными: 1, 3, 3, 4",
  fractional: "средние у равных: 1; 2,5; 2,5; 4",
  ordinal: "порядковые: 1, 2, 3, 4",
};

export const russianExplanation: ExplanationWords = {
  headings: {
    what: "Что",
    says: "Сколько",
    place: "Место",
    total: "Сумма баллов",
    shared: "На том же месте",
    above: "Выше",
    below: "Ниже",
    number: "№",
    indicator: "Показатель",
    points: "Баллы",
    rank: "Место по показателю",
    formula: "Формула",
    value: "Значение",
    scale: "Порог",
    share: "Доля",
    product: "Баллы за долю",
    scaled: "В сумму входит",
    row: "Строка",
    cells: "Ячейки",
    organization: "Организация",
    contribution: "Вклад",
    part: "Доля",
  },
  title: (region, code) => `${region} (${code})`,
  period: (text) => `Период: ${text}.`,
  place: (place, of, method) =>
    `${place}; оценено ${countedRu(of, "регион", "региона", "регионов")}, места ${ties[method]}`,
  alone: "больше никого",
  neighbours: (place, regions, by, above) =>
    by === undefined
      ? `место ${place} — ${regions}; сумма та же, различает дополнительное сравнение`
      : `место ${place} — ${regions}; ${above ? "разница" : "отрыв"} ${by}`,
  outOf: (points, maximum) => `${points} из ${maximum}`,
  block: (number, title) => `Блок ${number}. ${title}`,
  rankOf: (place, of) => `${place} из ${of}`,
  noValue: {
    zero: "значения нет (деление на ноль или пустая ячейка), 0 баллов",
    refuse: "значения нет",
    exclude: "значения нет, показатель исключён, сумма пересчитана на полный максимум",
  },
  band: (relation, edge, points) => `${relation === "from" ? "от" : "не больше"} ${edge} — баллов: ${points}`,
  noBand: "ни один порог не достигнут — баллов: 0",
  nextBand: (relation, edge, points) =>
    `следующий: ${relation === "from" ? "от" : "не больше"} ${edge} — ${points}`,
  cut: (share) => `берётся ${share}: доля бывает от 0 до 1`,
  composition: (leaf, value) => `${leaf} = ${value}`,
  noOrganizations: "Организаций, которые сюда входят, нет.",
  rest: (organizations, value, all) =>
    `Не показано: ${countedRu(organizations, "организация", "организации", "организаций")}, вместе ${value}. Все — с ключом --top ${all}.`,
};
