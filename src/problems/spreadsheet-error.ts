import type { Said } from "../words/said.ts";

const meanings: readonly { readonly names: readonly string[]; readonly meaning: Said }[] = [
  {
    names: ["#N/A", "#Н/Д"],
    meaning: { ru: "где формула ничего не нашла", en: "where a formula found nothing" },
  },
  {
    names: ["#DIV/0!", "#ДЕЛ/0!"],
    meaning: { ru: "где формула делит на ноль", en: "where a formula divides by zero" },
  },
  {
    names: ["#VALUE!", "#ЗНАЧ!"],
    meaning: { ru: "где формула считает с текстом", en: "where a formula calculates with text" },
  },
  {
    names: ["#REF!", "#ССЫЛКА!"],
    meaning: { ru: "где ячейка из формулы удалена", en: "where a cell of the formula was deleted" },
  },
  {
    names: ["#NAME?", "#ИМЯ?"],
    meaning: { ru: "где не знает имени из формулы", en: "where it does not know a name in the formula" },
  },
  {
    names: ["#NUM!", "#ЧИСЛО!"],
    meaning: { ru: "где формулу нельзя вычислить", en: "where a formula cannot be calculated" },
  },
  {
    names: ["#NULL!", "#ПУСТО!"],
    meaning: { ru: "где диапазоны не пересекаются", en: "where ranges do not meet" },
  },
];

/** What Excel means by the text that stands in a cell instead of a number. */
export function spreadsheetError(value: string): Said {
  const text = value.trim().toUpperCase();
  if (/^#+$/.test(text)) {
    return {
      ru: "Excel ставит решётки, где число не помещается в столбец: расширьте его и выгрузите заново",
      en: "Excel shows number signs where a column is too narrow: widen it and export again",
    };
  }
  const known = meanings.find(({ names }) => names.includes(text));
  if (known === undefined) {
    return {
      ru: "исправьте формулу в таблице и выгрузите заново",
      en: "correct the formula in the spreadsheet and export again",
    };
  }
  return {
    ru: `Excel показывает ${text}, ${known.meaning.ru}: исправьте формулу в таблице и выгрузите заново`,
    en: `Excel shows ${text} ${known.meaning.en}: correct the formula in the spreadsheet and export again`,
  };
}
