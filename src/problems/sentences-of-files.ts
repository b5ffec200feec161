import type { Said, Sentences } from "../words/said.ts";
import { en, ru, visible } from "../words/visible.ts";
import { inRussian } from "./library-words.ts";
import { size } from "./size.ts";

const WHOLE_DETAIL = 200;

const partsOfTable = {
  rows: { ru: "строк", en: "rows" },
  columns: { ru: "столбцов", en: "columns" },
  cells: { ru: "ячеек", en: "cells" },
} as const;

/** What is said of a file before anything in it. */
export const sentencesOfFiles = {
  "cannot-read": ({ reason, detail }) => {
    switch (reason) {
      case "not-found":
        return { ru: "такого файла или папки нет", en: "there is no such file or folder" };
      case "is-folder":
        return { ru: "это папка, а нужен файл", en: "this is a folder, and a file is needed" };
      case "not-a-folder":
        return { ru: "это файл, а нужна папка", en: "this is a file, and a folder is needed" };
      case "no-permission":
        return { ru: "нет прав на чтение", en: "there is no permission to read it" };
      case "other": {
        const cause = visible(detail, WHOLE_DETAIL);
        return { ru: `не удалось прочитать: ${cause}`, en: `it could not be read: ${cause}` };
      }
    }
  },
  "cannot-write": ({ reason, detail }) => {
    switch (reason) {
      case "exists":
        return {
          ru: "такой файл или папка уже есть, ничего не изменено",
          en: "there is such a file or folder already, and it is left alone",
        };
      case "not-found":
        return { ru: "папки, где нужно создать файл, нет", en: "there is no folder to create it in" };
      case "is-folder":
        return { ru: "это папка, а нужно имя файла", en: "this is a folder, and a file name is needed" };
      case "too-long":
        return {
          ru: "результат длиннее 512 МБ: возьмите json или csv, --top, --district",
          en: "the result is longer than 512 MB: take json or csv, --top, --district",
        };
      case "not-a-folder":
        return {
          ru: "в этом пути на месте папки стоит файл",
          en: "there is a file where this path needs a folder",
        };
      case "no-permission":
        return { ru: "нет прав на запись", en: "there is no permission to write it" };
      case "other": {
        const cause = visible(detail, WHOLE_DETAIL);
        return { ru: `не удалось записать: ${cause}`, en: `it could not be written: ${cause}` };
      }
    }
  },
  "several-exports": ({ role, names }) => {
    const what = wordOf(role);
    const list = visible(names.join(", "), WHOLE_DETAIL);
    return {
      ru: `не понять, какая выгрузка ${what.ru} нужна: ${list}`,
      en: `there are several exports of ${what.en}: ${list}`,
    };
  },
  "no-export": ({ role, folder }) => {
    const what = wordOf(role);
    const isCurrent = folder === ".";
    return {
      ru: `${isCurrent ? "в текущей папке" : `в папке ${ru(folder)}`} нет выгрузки ${what.ru}`,
      en: `there is no export of ${what.en} in ${isCurrent ? "this folder" : `the folder ${en(folder)}`}`,
    };
  },
  "unknown-encoding": () => ({
    ru: "кодировка неизвестна: текст не в UTF-8, и ни в одной русской кодировке он не читается наверняка",
    en: "the encoding is unknown: the text is no UTF-8, and in no encoding of Russian it surely makes sense",
  }),
  encoding: ({ encoding, value }) => ({
    ru: `${value === "" ? "файл" : `байт ${visible(value)}`} не читается в кодировке ${visible(encoding)}`,
    en: `the ${value === "" ? "file" : `byte ${visible(value)}`} cannot be read as ${visible(encoding)}`,
  }),
  "nul-byte": () => ({
    ru: "нулевой байт: в текстовом файле его не бывает",
    en: "a zero byte, which no text file has",
  }),
  "bad-gzip": ({ detail }) => ({
    ru: `сжатый файл повреждён: ${visible(inRussian(detail), WHOLE_DETAIL)}`,
    en: `the compressed file is damaged: ${visible(detail, WHOLE_DETAIL)}`,
  }),
  "bad-book": ({ fault, detail }) => {
    const part = visible(detail, WHOLE_DETAIL);
    switch (fault) {
      case "damaged":
        return { ru: `книга повреждена (${part})`, en: `the book is damaged (${part})` };
      case "encrypted":
        return { ru: "книга защищена паролем", en: "the book is protected by a password" };
      case "old-format":
        return { ru: "это книга старого формата Excel (.xls)", en: "this is a book of an old Excel (.xls)" };
      case "binary":
        return { ru: "это двоичная книга Excel (.xlsb)", en: "this is a binary Excel book (.xlsb)" };
      case "markup":
        return {
          ru: "это веб-страница или XML, а не таблица: так выгружают некоторые системы под именем .xls",
          en: "this is a web page or XML and no table: some systems export such files as .xls",
        };
      case "no-book":
        return {
          ru: "это архив, но не книга Excel и не книга OpenDocument",
          en: "this is an archive, but no book of Excel or OpenDocument",
        };
      case "too-large":
        return {
          ru: "распакованная книга слишком велика: так бывает с архивом-ловушкой и с миллионами пустых строк",
          en: "the book is too large once unpacked, as archives made to fill a disk are, or millions of empty rows",
        };
    }
  },
  "unknown-sheet": ({ sheet, of }) => ({
    ru: `листа ${ru(sheet)} в книге нет; есть ${visible(of.map(ru).join(", "), WHOLE_DETAIL)}`,
    en: `the book has no sheet ${en(sheet)}; it has ${visible(of.map(en).join(", "), WHOLE_DETAIL)}`,
  }),
  "several-sheets": ({ sheets }) => ({
    ru: `не понять, какой лист нужен: ${visible(sheets.map(ru).join(", "), WHOLE_DETAIL)}`,
    en: `several sheets may be meant: ${visible(sheets.map(en).join(", "), WHOLE_DETAIL)}`,
  }),
  "file-changed": () => ({
    ru: "файл изменился, пока его читали: повторите, когда он будет готов",
    en: "the file changed while it was read: try again when it is complete",
  }),
  "file-too-large": ({ limit }) => ({
    ru: `файл больше, чем ${size(limit).ru}`,
    en: `the file is larger than ${size(limit).en}`,
  }),
  "not-enough-memory": ({ reason }) => {
    switch (reason) {
      case "refused":
        return {
          ru: "система не даёт 11 ГБ адресов, которые программа занимает впрок; памяти нужно намного меньше",
          en: "the system refuses the 11 GB of addresses that the program reserves; it needs far less memory",
        };
      case "full":
        return {
          ru: "организаций слишком много: на них нужно больше 4 ГБ памяти",
          en: "there are too many organisations: they need more than 4 GB of memory",
        };
    }
  },
  "too-many-digits": ({ of, limit }) => ({
    ru: `точное значение длиннее ${limit} цифр: ${ru(of)}`,
    en: `the exact value has more than ${limit} digits: ${en(of)}`,
  }),
  "table-too-large": ({ limit, unit }) => ({
    ru: `в таблице больше ${limit} ${partsOfTable[unit].ru}`,
    en: `the table has more than ${limit} ${partsOfTable[unit].en}`,
  }),
  "json-syntax": () => ({ ru: "файл не читается как JSON", en: "the file cannot be read as JSON" }),
  "not-a-rating": ({ schema }) => ({
    ru: `это не результат compute: schema — ${ru(schema)}, а нужна «pos-rating/rating/2»`,
    en: `this is no result of compute: its schema is ${en(schema)}, and "pos-rating/rating/2" is needed`,
  }),
  "partial-rating": ({ shown, rated }) => ({
    ru: `в файле только часть рейтинга: регионов ${shown} из ${rated}`,
    en: `the file holds a part of the rating: ${shown} of ${rated} regions`,
  }),
  "outdated-rating": ({ reason, region }) => {
    switch (reason) {
      case "score":
        return {
          ru: `файл прежней версии: по нему не узнать, какие баллы сравнивали места — у региона ${ru(region ?? "")} исключены показатели`,
          en: `the file is of the former version, which does not say what points the places compare: ${en(region ?? "")} has excluded indicators`,
        };
      case "order":
        return {
          ru: "файл прежней версии: баллы всех регионов равны, и по нему не узнать, больше или меньше — лучше",
          en: "the file is of the former version, which does not say whether more or fewer points are better, and all scores are equal",
        };
    }
  },
} satisfies Partial<Sentences>;

/** Whose export it is: other tables go by what the methodology calls them. */
function wordOf(role: string): Said {
  switch (role) {
    case "regions":
      return { ru: "регионов", en: "regions" };
    case "organizations":
      return { ru: "организаций", en: "organisations" };
    default:
      return { ru: visible(role), en: visible(role) };
  }
}
