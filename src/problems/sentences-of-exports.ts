import type { LeftOutReason, RowRange } from "../model/problem.ts";
import { countedEn, countedRu } from "../words/counted.ts";
import { delimiterName } from "../words/delimiter-name.ts";
import { numberRanges } from "../words/number-ranges.ts";
import type { Said, Sentences } from "../words/said.ts";
import { en, ru } from "../words/visible.ts";
import { letters } from "./letters.ts";
import { size } from "./size.ts";

const NAMED_COLUMNS = 6;

/** What is said of the shape of an export. */
export const sentencesOfExports = {
  "empty-file": () => ({ ru: "файл пуст", en: "the file is empty" }),
  "no-rows": () => ({
    ru: "есть заголовок, но ни одной строки под ним",
    en: "there is a header but no row below it",
  }),
  "unclosed-quote": () => ({
    ru: "кавычка открыта и до конца файла не закрыта",
    en: "a quotation mark is opened and not closed by the end of the file",
  }),
  "stray-quote": () => ({
    ru: "после закрывающей кавычки стоит ещё текст",
    en: "there is more text after a closing quotation mark",
  }),
  "row-too-long": ({ limit }) => ({
    ru: `строка длиннее, чем ${size(limit).ru}`,
    en: `the row is longer than ${size(limit).en}`,
  }),
  "wrong-delimiter": ({ delimiter }) => ({
    ru: `весь заголовок — одна ячейка: похоже, разделитель в файле — ${delimiterName(delimiter, "ru")}`,
    en: `the whole header is one cell: the delimiter of the file seems to be the ${delimiterName(delimiter, "en")}`,
  }),
  "header-found": ({ at, rows, above }) => {
    const row = at.in === "methodology" ? undefined : at.row;
    const range = rows && `${rows.first}–${rows.last}`;
    const over = above && rowsBetween(above);
    const isOne = above?.first === above?.last;
    return {
      ru:
        (range === undefined ? `заголовок в строке ${row}` : `заголовок в строках ${range}`) +
        (over === undefined ? "" : `; ${over.ru} над ним не ${isOne ? "читается" : "читаются"}`),
      en:
        (range === undefined ? `the header is in row ${row}` : `the header is in rows ${range}`) +
        (over === undefined ? "" : `; ${over.en} above it ${isOne ? "is" : "are"} not read`),
    };
  },
  "header-unclear": ({ lacking, above }) =>
    lacking.length === 0
      ? {
          ru: `похоже, это заголовок, но над ним есть строки, похожие на данные (${above && rowsBetween(above).ru})`,
          en: `this seems to be the header, but above it stand rows that look like data (${above && rowsBetween(above).en})`,
        }
      : {
          ru: `похоже, это заголовок, но в нём нет ${lacking.length === 1 ? "столбца" : "столбцов"} ${lacking.map(ru).join(", ")}`,
          en: `this seems to be the header, but it has no ${lacking.length === 1 ? "column" : "columns"} ${lacking.map(en).join(", ")}`,
        },
  "header-absent": () => ({
    ru: "по методике здесь заголовок, а строки нет или она пуста",
    en: "the methodology has the header here, and there is no row, or it is blank",
  }),
  "left-out-rows": ({ reason, count, rows }) => {
    const numbers = rows.map(({ row }) => row).join(", ") + (count > rows.length ? ", …" : "");
    const texts = [...new Set(rows.map(({ text }) => text))].filter((text) => text !== "");
    const named = (quoted: (text: string) => string) =>
      texts.length === 0 ? "" : ` (${texts.map(quoted).join(", ")}${count > rows.length ? ", …" : ""})`;
    const who = leftOut[reason];
    if (count === 1)
      return { ru: `${who.ru[0]} не учитывается${named(ru)}`, en: `${who.en[0]} is left out${named(en)}` };
    return {
      ru: `${countedRu(count, ...who.ru)} не учитываются: ${numbers}${named(ru)}`,
      en: `${countedEn(count, ...who.en)} are left out: ${numbers}${named(en)}`,
    };
  },
  "no-known-column": ({ headers, wanted }) => ({
    ru: `похоже, это другая таблица: в ней нет ни одного из столбцов ${wanted.map(ru).join(", ")}${headers.length === 0 ? "" : `, а есть ${headers.map(ru).join(", ")}`}`,
    en: `this seems to be another table: it has none of the columns ${wanted.map(en).join(", ")}${headers.length === 0 ? "" : `, but ${headers.map(en).join(", ")}`}`,
  }),
  "missing-column": ({ headers }) => ({
    ru: `нет столбца ${headers.map(ru).join(" или ")}`,
    en: `there is no column ${headers.map(en).join(" or ")}`,
  }),
  "duplicate-column": ({ header, first, used }) =>
    used === undefined
      ? {
          ru: `заголовок ${ru(header)} уже есть в столбце ${letters(first)}`,
          en: `the header ${en(header)} is already in column ${letters(first)}`,
        }
      : {
          ru: `столбец ${ru(header)} не используется: взят ${ru(used)} (столбец ${letters(first)})`,
          en: `the column ${en(header)} is not used: ${en(used)} is taken (column ${letters(first)})`,
        },
  "unknown-column": ({ header }) => ({
    ru: `столбца ${ru(header)} нет в методике, он не используется`,
    en: `the methodology has no column ${en(header)}, it is not used`,
  }),
  "unknown-columns": ({ columns }) => {
    const range = (some: typeof columns) =>
      numberRanges(
        some.map(({ index }) => index),
        letters,
      );
    const named = columns.filter(({ header }) => header.trim() !== "");
    const nameless = columns.filter(({ header }) => header.trim() === "");
    const names = (quoted: (text: string) => string) => {
      const shown = named.slice(0, NAMED_COLUMNS).map(({ header }) => quoted(header));
      return shown.join(", ") + (named.length > NAMED_COLUMNS ? ", …" : "");
    };
    const without = nameless.length === 0 ? "" : range(nameless);
    return {
      ru: `столбцов ${range(columns)} нет в методике, они не используются: ${[names(ru), without && `без заголовка ${without}`].filter(Boolean).join("; ")}`,
      en: `the methodology has no columns ${range(columns)}, they are not used: ${[names(en), without && `without a header ${without}`].filter(Boolean).join("; ")}`,
    };
  },
  "hidden-rows": ({ rows }) => ({
    ru: `скрытых строк, в том числе фильтром: ${rows}; они прочитаны вместе с остальными`,
    en: `${countedEn(rows, "row is", "rows are")} hidden, maybe by a filter, and read like all others`,
  }),
  "formulas-without-values": ({ cells }) => ({
    ru: `формул, которых никто не вычислил: ${cells}; вместо значения прочитана сама формула`,
    en: `${countedEn(cells, "formula was", "formulas were")} never computed: the formula itself is read as the value`,
  }),
  "blank-row": ({ rows }) =>
    rows === 1
      ? { ru: "пустая строка", en: "the row is blank" }
      : {
          ru: `${countedRu(rows, "пустая строка", "пустые строки", "пустых строк")} подряд`,
          en: `${rows} consecutive blank rows`,
        },
  "extra-cell": (problem) => cellsInsteadOf(problem),
  "missing-cell": (problem) => cellsInsteadOf(problem),
  "lone-cell": ({ value }) => ({
    ru: `заполнена только одна ячейка: ${ru(value)}`,
    en: `only one cell is filled: ${en(value)}`,
  }),
} satisfies Partial<Sentences>;

interface Forms {
  readonly ru: readonly [string, string, string];
  readonly en: readonly [string, string];
}

const leftOut: Readonly<Record<LeftOutReason, Forms>> = {
  total: {
    ru: ["строка с итогом", "строки с итогами", "строк с итогами"],
    en: ["a row with a total", "rows with totals"],
  },
  numbering: {
    ru: ["строка с номерами столбцов", "строки с номерами столбцов", "строк с номерами столбцов"],
    en: ["the row that numbers the columns", "rows that number the columns"],
  },
  header: {
    ru: ["повторённый заголовок", "повторённых заголовка", "повторённых заголовков"],
    en: ["a row with the header again", "rows with the header again"],
  },
  footnote: { ru: ["сноска", "сноски", "сносок"], en: ["a footnote", "footnotes"] },
  where: {
    ru: ["строка вне условия where", "строки вне условия where", "строк вне условия where"],
    en: ["a row outside the condition where", "rows outside the condition where"],
  },
  replaced: {
    ru: ["строка с более поздней заменой", "строки с более поздней заменой", "строк с более поздней заменой"],
    en: ["a row that a later one replaces", "rows that later ones replace"],
  },
};

function rowsBetween({ first, last }: RowRange): Said {
  if (first === last) return { ru: `строка ${first}`, en: `row ${first}` };
  return { ru: `строки ${first}–${last}`, en: `rows ${first}–${last}` };
}

function cellsInsteadOf({ cells, expected }: { readonly cells: number; readonly expected: number }): Said {
  return {
    ru: `${countedRu(cells, "ячейка", "ячейки", "ячеек")} вместо ${expected}`,
    en: `${countedEn(cells, "cell", "cells")} instead of ${expected}`,
  };
}
