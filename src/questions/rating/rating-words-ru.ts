import type { TieMethod } from "../../model/methodology.ts";
import type { RatingWords } from "./rating-words.ts";

export const tiesInRussian: Readonly<Record<TieMethod, string>> = {
  dense: "плотные (1, 2, 2, 3)",
  competition: "с пропуском после равных (1, 2, 2, 4)",
  modified: "с пропуском перед равными (1, 3, 3, 4)",
  fractional: "средние у равных (1; 2,5; 2,5; 4)",
  ordinal: "порядковые, без общих мест (1, 2, 3, 4)",
};

export const russian: RatingWords = {
  headings: {
    place: "Место",
    overallPlace: "В стране",
    region: "Регион",
    district: "Округ",
    total: "Итого",
    share: "Доля макс.",
    blockShare: "Доля макс. блока",
  },
  number: (text) => text.replace(".", ","),
  percent: (text) => `${text.replace(".", ",")} %`,
  block: (number) => `Блок ${number}`,
  quoted: (text) => `«${text}»`,
  legend: (title, maximum) => `${title} (не больше ${maximum})`,
  period: (text) => `Период: ${text}.`,
  regions: (rated, notRated) =>
    notRated === 0 ? `Регионов: ${rated}.` : `Регионов: ${rated}, без места: ${notRated}.`,
  mean: (mean, maximum) => (mean === undefined ? "Среднего нет." : `Среднее: ${mean} из ${maximum}.`),
  places: (by, ascending, ties) =>
    `Места: ${by === undefined ? "по общей сумме баллов" : `по блоку ${by}`}${
      ascending ? " (меньше — лучше)" : ""
    }, ${tiesInRussian[ties]}.`,
  everywhere: (counted) => `По стране — ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`,
  district: (name) => `Округ: ${name}; места внутри округа.`,
  top: (places, shown, of) =>
    `${places === 1 ? "Показано только место 1" : `Показаны места с 1 по ${places}`}: регионов ${shown} из ${of}.`,
  sharedPlace: "= — место делят несколько регионов.",
  scaled: (regions) =>
    `* — исключены показатели без данных, сумма пересчитана на полный максимум: ${regions}.`,
  scaledBlock: (regions) =>
    `При определении мест баллы за блок пересчитаны на его полный максимум: ${regions}.`,
  alike: {
    exact: "Некоторые баллы не равны, но после округления выглядят одинаково: места определены по точным.",
    rounded: "Некоторые точные баллы не равны, но после округления совпали: места определены по округлённым.",
  },
  tieBreaks: (ids) => `Есть равные суммы с разными местами: их различают баллы ${ids}.`,
  codeOrder: "Есть равные суммы с разными местами: они стоят по коду региона.",
  notRated: (regions, reason) => `Без места: ${regions} (${reason.replace(/\.$/, "")}).`,
  reason: (reason) => {
    switch (reason.kind) {
      case "declared":
        return reason.text;
      case "nothing-measured":
        return "нет данных ни по одному показателю";
      case "nothing-measured-in-block":
        return "нет данных ни по одному показателю этого блока";
      case "invalid-data":
        return "ошибки в данных";
    }
  },
};
