import type { CodeFault, NumberFault } from "../model/problem.ts";
import { localNumbers } from "../words/exact-text.ts";
import { rowNoun } from "../words/row-noun.ts";
import type { Said, Sentences } from "../words/said.ts";
import { en, listed, ru, visible } from "../words/visible.ts";
import { brokenRule } from "./broken-rule.ts";

/** What is said of a cell, and of what cells mean together. */
export const sentencesOfCells = {
  "missing-value": ({ value }) =>
    value === ""
      ? { ru: "нет значения", en: "there is no value" }
      : { ru: `нет значения: в ячейке ${ru(value)}`, en: `there is no value: the cell holds ${en(value)}` },
  "not-a-number": ({ value, fault }) => notANumber(value, fault),
  "ambiguous-number": ({ value, readings }) => ({
    ru: `${ru(value)} читается двояко: ${readings.map((reading) => visible(reading)).join(" или ")}`,
    en: `${en(value)} can be read as ${readings.map((reading) => visible(reading)).join(" or as ")}`,
  }),
  "not-an-integer": ({ value }) => ({
    ru: `${ru(value)} — не целое число`,
    en: `${en(value)} is not a whole number`,
  }),
  "out-of-range": ({ value, min, max }) => outOfRange(value, min, max),
  "not-a-date": ({ value, fault }) =>
    fault === "no-such-day"
      ? { ru: `${ru(value)}: такого дня нет`, en: `${en(value)}: there is no such day` }
      : { ru: `${ru(value)} — не дата`, en: `${en(value)} is not a date` },
  "mark-settled": ({ value, mark }) => {
    const number = mark === "," ? value.replaceAll(".", "").replace(",", ".") : value.replaceAll(",", "");
    return {
      ru: `${ru(value)} прочитано как ${visible(number)}: ${mark === "," ? "запятая в этом столбце — десятичный знак" : "десятичный знак в этом столбце — точка"}`,
      en: `${en(value)} is read as ${visible(number)}: the decimal mark of this column is ${mark === "," ? "the comma" : "the point"}`,
    };
  },
  "not-a-flag": ({ value }) => ({
    ru: `${ru(value)} — не «да» и не «нет»`,
    en: `${en(value)} is neither yes nor no`,
  }),
  "not-a-choice": ({ value, of }) => ({
    ru: `${ru(value)} — не из списка: ${listed(of)}`,
    en: `${en(value)} is not in the list: ${listed(of)}`,
  }),
  "duplicate-key": ({ value, first, at }) => {
    const elsewhere = at.file === first.file ? "" : ` ${visible(first.file)}`;
    return {
      ru: `${ru(value)} уже есть в строке ${first.row}${elsewhere && ` файла${elsewhere}`}`,
      en: `${en(value)} is already in row ${first.row}${elsewhere && ` of${elsewhere}`}`,
    };
  },
  "unknown-region": ({ value }) => ({
    ru: `региона ${ru(value)} нет в выгрузке регионов`,
    en: `the region export has no region ${en(value)}`,
  }),
  "ambiguous-region": ({ value, of }) => ({
    ru: `${ru(value)} может означать разные регионы: ${listed(of)}`,
    en: `${en(value)} can mean different regions: ${listed(of)}`,
  }),
  "spoilt-code": ({ value, fault }) => spoiltCode(value, fault),
  "most-rows-wrong": ({ rows, refused, columns }) => {
    const [all, alone] = [refused === rows, columns.length === 1];
    return {
      ru: `${all ? `все строки с ошибкой (${rows})` : `почти все строки с ошибкой (${refused} из ${rows})`}: ${alone ? "столбец" : "столбцы"} ${listed(columns)}`,
      en: `${all ? `all ${rows} rows have an error` : `nearly all rows have an error (${refused} of ${rows})`}: ${alone ? "column" : "columns"} ${listed(columns)}`,
    };
  },
  "not-a-share": ({ indicator, values, regions, of }) => ({
    ru: `показатель ${visible(indicator)}: шкала рассчитана на доли от 0 до 1, а у ${regions} из ${of} регионов значение больше 1: ${listed(values.map((value) => localNumbers(value, "ru")))}`,
    en: `indicator ${visible(indicator)}: its scale is for shares from 0 to 1, and ${regions} of ${of} regions are above 1: ${listed(values)}`,
  }),
  "beyond-scale": ({ indicator, end, edge, regions }) => ({
    ru: `показатель ${visible(indicator)}: у всех регионов (${regions}) значение ${end === "best" ? "лучше лучшей" : "хуже худшей"} границы шкалы, ${visible(localNumbers(edge, "ru"))}`,
    en: `indicator ${visible(indicator)}: all ${regions} regions are ${end === "best" ? "better than the best" : "worse than the worst"} edge of its scale, ${visible(edge)}`,
  }),
  "best-not-positive": ({ indicator, value }) => ({
    ru: `показатель ${visible(indicator)}: лучшее значение — ${visible(localNumbers(value, "ru"))}, делить на него или сравнивать с ним нельзя`,
    en: `indicator ${visible(indicator)}: the best value is ${visible(value)}, and no share of it can be told`,
  }),
  "no-organizations": ({ code, table, unit }) => {
    if (table === "organizations")
      return {
        ru: `у региона ${visible(code)} нет ни одной организации`,
        en: `region ${visible(code)} has no organisations`,
      };
    const noun = rowNoun({ id: table, unit });
    return {
      ru: `у региона ${visible(code)} нет ${visible(noun.ru[2])}`,
      en: `region ${visible(code)} has no ${visible(noun.en[1])}`,
    };
  },
  "repeated-name": ({ value, first }) => ({
    ru: `название ${ru(value)} уже есть в строке ${first.row}, у региона ${visible(first.code)}`,
    en: `the name ${en(value)} is already in row ${first.row}, of region ${visible(first.code)}`,
  }),
  "name-not-of-code": ({ value, code }) => ({
    ru: `название ${ru(value)} не подходит к коду ${visible(code)}`,
    en: `the name ${en(value)} does not fit the code ${visible(code)}`,
  }),
  "zeros-lost": ({ value, code, rows }) => ({
    ru: `код ${ru(value)} — это ${visible(code)} без нуля впереди; строк с такими кодами: ${rows}`,
    en: `the code ${en(value)} is ${visible(code)} without its zero; rows with such codes: ${rows}`,
  }),
  "lone-district": ({ value, rows }) => ({
    ru: `${ru(value)} встречается только в ${rows === 1 ? "одной строке" : "двух строках"}`,
    en: `${en(value)} is met in ${rows === 1 ? "one row" : "two rows"} only`,
  }),
  "broken-rule": brokenRule,
  "missing-measure": ({ indicator }) => ({
    ru: `у показателя ${visible(indicator)} нет значения, а методика его требует`,
    en: `the indicator ${visible(indicator)} has no value, and the methodology requires one`,
  }),
} satisfies Partial<Sentences>;

function spoiltCode(value: string, fault: CodeFault): Said {
  switch (fault) {
    case "exponent":
      return {
        ru: `${ru(value)} — код, сокращённый в Excel: последние цифры потеряны`,
        en: `${en(value)} is a code that Excel shortened: its last digits are lost`,
      };
    case "date":
      return {
        ru: `${ru(value)} — дата, в которую Excel превратил код`,
        en: `${en(value)} is a date that Excel made of a code`,
      };
    case "decimal": {
      const code = value.replace(/[.,]0$/, "");
      return {
        ru: `${ru(value)} — код ${visible(code)}, из которого сделали дробное число`,
        en: `${en(value)} is the code ${visible(code)}, made a number with decimals`,
      };
    }
    case "spreadsheet-error":
      return {
        ru: `${ru(value)} — ошибка Excel, а не код`,
        en: `${en(value)} is an error of Excel, not a code`,
      };
  }
}

function notANumber(value: string, fault: NumberFault): Said {
  switch (fault) {
    case "text":
      return { ru: `${ru(value)} — не число`, en: `${en(value)} is not a number` };
    case "exponent":
      return {
        ru: `${ru(value)} — сокращённая запись числа, цифры в ней могли потеряться`,
        en: `${en(value)} is a shortened number, and digits may have been lost in it`,
      };
    case "grouped":
      return {
        ru: `${ru(value)} — число с разделителями разрядов`,
        en: `${en(value)} has separators between its digits`,
      };
    case "spreadsheet-error":
      return {
        ru: `${ru(value)} — ошибка формулы, а не число`,
        en: `${en(value)} is the error of a formula, not a number`,
      };
    case "date":
      return { ru: `${ru(value)} — дата, а не число`, en: `${en(value)} is a date, not a number` };
    case "percent":
      return { ru: `${ru(value)} — число со знаком процента`, en: `${en(value)} has a percent sign` };
    case "too-long":
      return { ru: `слишком длинное число: ${ru(value)}`, en: `the number is too long: ${en(value)}` };
  }
}

function outOfRange(value: string, min: string | undefined, max: string | undefined): Said {
  const inRu = (limit: string) => visible(localNumbers(limit, "ru"));
  if (min !== undefined && max !== undefined)
    return {
      ru: `${ru(value)} — вне пределов: нужно от ${inRu(min)} до ${inRu(max)}`,
      en: `${en(value)} is out of range: ${visible(min)} to ${visible(max)} is needed`,
    };
  if (min !== undefined)
    return {
      ru: `${ru(value)} — слишком мало: нужно не меньше ${inRu(min)}`,
      en: `${en(value)} is too small: ${visible(min)} or more is needed`,
    };
  if (max !== undefined)
    return {
      ru: `${ru(value)} — слишком много: нужно не больше ${inRu(max)}`,
      en: `${en(value)} is too large: ${visible(max)} or less is needed`,
    };
  return { ru: `${ru(value)} — вне пределов`, en: `${en(value)} is out of range` };
}
