import type { Period, Problem, ProblemData, ProblemKind } from "../model/problem.ts";
import { oneByteEncodings } from "../model/source.ts";
import type { Lang } from "../words/lang.ts";
import type { Hints, Said } from "../words/said.ts";
import { en, ru, visible } from "../words/visible.ts";
import { spreadsheetError } from "./spreadsheet-error.ts";
import { typedBeforeExcel } from "./typed-before-excel.ts";

const WHOLE_FORMULA = 300;

/** What to do about the problem, where there is something to say. */
export function hint(problem: Problem, lang: Lang): string | undefined {
  return hinted(problem)?.[lang];
}

function hinted<Kind extends ProblemKind>(problem: Problem<Kind>): Said | undefined {
  return (hints as Hints)[problem.kind as Kind]?.(problem);
}

const hints: Hints = {
  "json-syntax": () => compute,
  "not-a-rating": () => compute,
  "partial-rating": () => compute,
  "outdated-rating": () => ({
    ru: "рассчитайте тот рейтинг заново: pos-rating compute --format json; или укажите папку с выгрузками",
    en: "compute that rating again with pos-rating compute --format json, or give its folder of exports",
  }),
  "no-export": ({ role, files }) => ({
    ru: `файл должен называться ${fileNameOf(files)}; другой файл задаёт ${flagOf(role)}`,
    en: `the file is to be called ${fileNameOf(files)}; ${flagOf(role)} names another one`,
  }),
  "several-exports": ({ role }) => ({
    ru: `уберите лишние из папки или назовите нужную: ${fileFlag(role, "ФАЙЛ")}`,
    en: `remove the others from the folder, or name the one: ${fileFlag(role, "FILE")}`,
  }),
  "bad-book": ({ fault }) => {
    switch (fault) {
      case "encrypted":
        return {
          ru: "снимите пароль: Файл → Сведения → Защита книги; или сохраните лист как «CSV UTF-8»",
          en: 'remove the password (File, Info, Protect Workbook), or save the sheet as "CSV UTF-8"',
        };
      case "old-format":
      case "binary":
        return {
          ru: "сохраните её как «Книга Excel (.xlsx)»",
          en: 'save it as "Excel Workbook (.xlsx)"',
        };
      case "damaged":
        return {
          ru: "откройте её в Excel и сохраните заново или выгрузите ещё раз",
          en: "open it in Excel and save it again, or export it again",
        };
      case "too-large":
        return {
          ru: "скопируйте нужные строки на новый лист и сохраните его отдельно или выгрузите в CSV",
          en: "copy the rows that matter to a new sheet and save that alone, or export as CSV",
        };
      case "markup":
        return {
          ru: "откройте его в Excel и сохраните как «Книга Excel (.xlsx)»",
          en: 'open it in Excel and save it as "Excel Workbook (.xlsx)"',
        };
      case "no-book":
        return undefined;
    }
  },
  "several-sheets": ({ sheets: [sheet = ""], table }) => {
    const option = { export: "--sheet", published: "--table-sheet", aliases: undefined }[table];
    return option === undefined
      ? { ru: "оставьте в книге один из них", en: "leave one of them in the book" }
      : {
          ru: `назовите лист: ${option} "${visible(sheet)}"`,
          en: `name the sheet: ${option} "${visible(sheet)}"`,
        };
  },
  "formulas-without-values": () => ({
    ru: "откройте книгу в Excel и сохраните её: он вычислит формулы",
    en: "open the book in Excel and save it, which computes the formulas",
  }),
  "bad-gzip": () => ({ ru: "выгрузите или скачайте файл заново", en: "export or download the file again" }),
  encoding: ({ encoding, value }) => {
    if (value === "") return { ru: "сохраните файл в кодировке UTF-8", en: "save the file as UTF-8" };
    return /^utf-?8$/i.test(encoding)
      ? {
          ru: "если файл сохранён в Excel как windows-1251, добавьте --encoding windows-1251; если он повреждён, выгрузите его заново",
          en: "if Excel saved the file as windows-1251, add --encoding windows-1251; if it is damaged, export it again",
        }
      : {
          ru: "другую кодировку задаёт --encoding, например --encoding utf-8",
          en: "--encoding gives another encoding, for example --encoding utf-8",
        };
  },
  "unknown-encoding": () => ({
    ru: `сохраните файл в UTF-8 или назовите кодировку: --encoding ${oneByteEncodings.join(", ")}`,
    en: `save the file as UTF-8, or name the encoding: --encoding ${oneByteEncodings.join(", ")}`,
  }),
  "nul-byte": () => ({
    ru: "сохраните таблицу как «CSV UTF-8» или как книгу Excel (.xlsx)",
    en: 'save the table as "CSV UTF-8" or as an Excel workbook (.xlsx)',
  }),
  "not-enough-memory": ({ reason }) =>
    reason === "refused"
      ? {
          ru: "снимите ограничение: ulimit -v unlimited, или дайте контейнеру больше памяти",
          en: "lift the limit: ulimit -v unlimited, or give the container more memory",
        }
      : undefined,
  "too-many-digits": () => ({
    ru: "так бывает, когда складывают дроби с разными знаменателями; обычно хотят отношение сумм: sum(…) / sum(…)",
    en: "sums of fractions with different denominators grow so; mostly the ratio of sums is meant: sum(…) / sum(…)",
  }),
  "unclosed-quote": () => doubledQuote,
  "stray-quote": () => doubledQuote,
  "row-too-long": () => ({
    ru: "скорее всего, в этой строке не закрыта кавычка",
    en: "most likely a quotation mark in this row is not closed",
  }),
  "wrong-delimiter": ({ delimiter, at }) => {
    if (at.in === "export" && at.sheet !== undefined)
      return {
        ru: "вся строка стоит в одной ячейке: разделите её в Excel (Данные → Текст по столбцам) или дайте сам файл CSV",
        en: "each row is in one cell: part it in Excel (Data, Text to Columns), or give the CSV file itself",
      };
    const option = `--delimiter ${delimiter === "\t" ? "tab" : `"${visible(delimiter)}"`}`;
    return { ru: `укажите ${option}`, en: `give ${option}` };
  },
  "header-unclear": ({ at, lacking }) =>
    lacking.length === 0 && at.in === "export"
      ? {
          ru: `если это он, укажите в методике header_row: ${at.row}; строки над ним тогда не читаются`,
          en: `if it is, give header_row: ${at.row} in the methodology; the rows above are then not read`,
        }
      : nameColumns,
  "left-out-rows": ({ reason }) =>
    reason === "total"
      ? {
          ru: "если это не итоги, укажите в методике у этой выгрузки totals: keep",
          en: "if they are no totals, give totals: keep in the methodology for this export",
        }
      : undefined,
  "no-known-column": () => ({
    ru: "если таблица та, назовите её столбцы в headers методики, а строку заголовка — в header_row",
    en: "if it is the one, name its columns in headers of the methodology, and the row of its header in header_row",
  }),
  "missing-column": ({ suggestion }) =>
    suggestion === undefined
      ? nameColumns
      : {
          ru: `в файле есть похожий: ${ru(suggestion)}`,
          en: `the file has a similar one: ${en(suggestion)}`,
        },
  "unknown-column": didYouMean,
  "extra-cell": () => ({
    ru: "если разделитель стоит внутри значения, возьмите это значение в кавычки",
    en: "if the delimiter stands inside a value, put that value in quotation marks",
  }),
  "missing-cell": () => ({
    ru: "если внутри значения есть перенос строки, возьмите это значение в кавычки",
    en: "if a value has a line break inside, put that value in quotation marks",
  }),
  "lone-cell": () => ({
    ru: "если это подпись, подзаголовок или сноска, удалите строку; если данные, заполните остальные ячейки",
    en: "if it is a signature, a subheading or a footnote, delete the row; if it is data, fill in the other cells",
  }),
  "not-a-number": ({ value, fault }) => {
    switch (fault) {
      case "exponent":
        return {
          ru: "так Excel сокращает длинные числа: задайте столбцу формат «Числовой» и выгрузите заново",
          en: 'this is how Excel shortens long numbers: give the column the format "Number" and export again',
        };
      case "grouped":
        return { ru: "запишите число без них", en: "write the number without them" };
      case "spreadsheet-error":
        return spreadsheetError(value);
      case "date": {
        const typed = typedBeforeExcel(value);
        if (typed !== undefined) return madeDate(typed);
        return {
          ru: "Excel превращает в даты числа вроде 1.5: задайте столбцу формат «Числовой» и внесите число заново",
          en: 'Excel turns numbers like 1.5 into dates: give the column the format "Number" and enter it again',
        };
      }
      case "percent":
        return {
          ru: "запишите число без знака процента; доля 95 % — это 0.95",
          en: "write the number without the sign; a share of 95 % is 0.95",
        };
      case "text":
      case "too-long":
        return undefined;
    }
  },
  "ambiguous-number": ({ value }) =>
    value.includes(".")
      ? {
          ru: 'если точка отделяет дробную часть, задайте столбцу mark: ".", если разряды — mark: ","',
          en: 'if the point is the decimal mark, give the column mark: ".", if it parts thousands, mark: ","',
        }
      : {
          ru: 'уберите разделители разрядов, а дробную часть отделите точкой; или задайте столбцу mark: ".", если запятая отделяет разряды, и mark: ",", если дробную часть',
          en: 'take out the separators of thousands, and put a point before the decimals; or give the column mark: "." if the comma parts thousands, mark: "," if it is the decimal mark',
        },
  "spoilt-code": ({ value, fault }) =>
    fault === "spreadsheet-error"
      ? spreadsheetError(value)
      : {
          ru: "откройте исходный файл, задав столбцу формат «Текстовый», и выгрузите заново",
          en: 'open the original file with the column as "Text", and export again',
        },
  "most-rows-wrong": ({ fault }) => {
    switch (fault) {
      case "region":
        return {
          ru: "причина, скорее всего, одна: здесь другие коды или названия, чем в выгрузке регионов, или не тот столбец",
          en: "the cause is most likely one: codes or names that the region export does not have, or another column",
        };
      case "rule":
        return {
          ru: "причина, скорее всего, одна: эти столбцы перепутаны",
          en: "the cause is most likely one: these columns are exchanged",
        };
      case "column":
        return {
          ru: "причина, скорее всего, одна: в столбце не то, чего ждёт методика",
          en: "the cause is most likely one: the column does not hold what the methodology expects",
        };
      case "shifted":
        return {
          ru: "причина, скорее всего, одна: столбцы сдвинуты или перепутаны",
          en: "the cause is most likely one: columns are shifted or exchanged",
        };
    }
  },
  "not-a-share": ({ percent }) =>
    percent
      ? {
          ru: "похоже на проценты: разделите формулу на 100 или объявите столбец type: percent",
          en: "it looks like percent: divide the formula by 100, or declare the column as type: percent",
        }
      : {
          ru: "долей оно быть не может; шкала считает всё, что больше 1, за 1: проверьте формулу и единицы",
          en: "it cannot be a share, and the scale takes all that is above 1 for 1: check the formula and the units",
        },
  "beyond-scale": ({ end }) =>
    end === "best"
      ? {
          ru: "все получат за него все баллы: проверьте единицы и границы шкалы",
          en: "all of them earn the whole weight: check the units and the edges of the scale",
        }
      : {
          ru: "за него никто не получит баллов: проверьте единицы и границы шкалы",
          en: "nobody earns points for it: check the units and the edges of the scale",
        },
  "best-not-positive": () => ({
    ru: "шкала distance_to_best годится для положительных значений; для других есть minmax и goalposts",
    en: "the scale distance_to_best is for positive values; for others there are minmax and goalposts",
  }),
  "not-a-date": ({ fault }) => {
    switch (fault) {
      case "short-year":
        return { ru: "напишите год четырьмя цифрами", en: "write the year with four digits" };
      case "day-or-month-first":
        return {
          ru: "день и месяц не различить: напишите 31.12.2025 или 2025-12-31",
          en: "the day may be the month: write 31.12.2025 or 2025-12-31",
        };
      case "serial-number":
        return {
          ru: "похоже на дату числом, как её хранит Excel: задайте столбцу формат «Дата» и выгрузите заново",
          en: 'it looks like a date as Excel keeps it: give the column the format "Date" and export again',
        };
      case "text":
      case "no-such-day":
        return { ru: "дату пишут так: 31.12.2025 или 2025-12-31", en: "a date is 31.12.2025 or 2025-12-31" };
    }
  },
  "mark-settled": ({ mark }) => ({
    ru: `если это не так, задайте столбцу mark: "${mark === "," ? "." : ","}"`,
    en: `if it is not, give the column mark: "${mark === "," ? "." : ","}"`,
  }),
  "not-a-flag": () => ({ ru: "напишите 1 или 0", en: "write 1 or 0" }),
  "duplicate-key": ({ period }) => period && periodHint(period),
  "not-a-choice": didYouMean,
  "unknown-region": didYouMean,
  "ambiguous-region": () => ({ ru: "укажите код региона", en: "give the region's code" }),
  "name-not-of-code": didYouMean,
  "lone-district": didYouMean,
  "zeros-lost": () => ({
    ru: "нули убирает Excel: чтобы они остались, столбец открывают как текст",
    en: "Excel takes the zeros away: opened as text, the column keeps them",
  }),
  "missing-measure": ({ formula, cause }) => {
    const whole = visible(formula, WHOLE_FORMULA);
    const part = visible(cause.of, WHOLE_FORMULA);
    switch (cause.kind) {
      case "empty-cell":
        return {
          ru: `ячейка ${part} пуста, а она нужна формуле ${whole}`,
          en: `the cell ${part} is empty, and the formula ${whole} needs it`,
        };
      case "no-rows":
        return {
          ru: `для ${part} нет ни одного значения, а формула: ${whole}`,
          en: `there are no values for ${part}, and the formula is ${whole}`,
        };
      case "zero-divisor":
        return {
          ru: `формула ${whole} делит на ноль: ${part} равно 0`,
          en: `the formula ${whole} divides by zero: ${part} is 0`,
        };
    }
  },
  "unknown-key": (data) =>
    /^\d+$/.test(data.key)
      ? {
          ru: "в методике дробь пишут через точку: 0.95",
          en: "in a methodology the decimal mark is a point: 0.95",
        }
      : (belongsUnder(data) ?? didYouMean(data)),
  "unknown-word": didYouMean,
  "unknown-id": didYouMean,
  "unused-column": () => ({
    ru: "если для расчёта он не нужен, добавьте к нему carried: true (значения тогда не проверяются)",
    en: "if nothing is calculated from it, add carried: true to it (its values are then not checked)",
  }),
  "used-carried-column": ({ mark }) => ({ ru: `уберите ${visible(mark)}`, en: `remove ${visible(mark)}` }),
  "formula-unknown-name": (data) =>
    data.isColumn ? (didYouMean(data) ?? declared(data.name)) : didYouMean(data),
};

/** Keys that have many places are not told all of them. */
const MOST_PLACES = 3;

function belongsUnder({ key, under }: ProblemData["unknown-key"]): Said | undefined {
  if (under.length === 0 || under.length > MOST_PLACES) return undefined;
  const [ruPlaces, enPlaces] = [
    under.map((place) => (place === "" ? "на верхнем уровне методики" : `внутри ${visible(place)}`)),
    under.map((place) => (place === "" ? "at the top level of the methodology" : `under ${visible(place)}`)),
  ];
  return {
    ru: `${ru(key)} указывают ${ruPlaces.join(" или ")}`,
    en: `${en(key)} belongs ${enPlaces.join(" or ")}`,
  };
}

/** The plainest name that fits. */
function fileNameOf(files: string): string {
  return visible(`${files.replace(/\*$/, "")}.csv`);
}

/** The option that names the file of an export. */
function flagOf(role: string): string {
  return hasOwnFlag(role) ? `--${role}` : `--table ${visible(role)}=…`;
}

function fileFlag(role: string, file: string): string {
  return hasOwnFlag(role) ? `--${role} ${file}` : `--table ${visible(role)}=${file}`;
}

function hasOwnFlag(role: string): boolean {
  return role === "regions" || role === "organizations";
}

const compute: Said = {
  ru: "нужен вывод pos-rating compute --format json целиком, без --top и --district; или папка с выгрузками",
  en: "the whole output of pos-rating compute --format json is needed, without --top and --district; or a folder of exports",
};

function madeDate(typed: readonly [string, string]): Said {
  const [place, number] = [typed.join("-"), typed.join(".")];
  return {
    ru: `Excel сделал дату из «${place}» или «${number}»: задайте столбцу формат «Текстовый» и внесите значение заново`,
    en: `Excel made a date of "${place}" or "${number}": give the column the format "Text" and enter the value again`,
  };
}

const nameColumns: Said = {
  ru: "если столбец назван иначе, исправьте заголовок в файле или, у выгрузки, добавьте его в headers методики",
  en: "if the column is called otherwise, correct its heading in the file, or for an export add it to headers of the methodology",
};

const doubledQuote: Said = {
  ru: 'значение с кавычками пишут в кавычках, а внутренние удваивают: "ООО ""Ромашка"""',
  en: 'a value with quotation marks is put in quotation marks, and those inside are doubled: "the ""Daisy"" school"',
};

const YEAR = /^(?:19|20)\d\d$/;

/** Rows of several periods, of which a rating has one. */
function periodHint({ heading, column, values }: Period): Said {
  const [ruValues, enValues] = [values.map(ru).join(", "), values.map(en).join(", ")];
  const about = {
    ru: `строки различает столбец ${ru(heading)} (${ruValues})`,
    en: `the column ${en(heading)} tells the rows apart (${enValues})`,
  };
  if (!values.every((value) => YEAR.test(value)))
    return {
      ru: `${about.ru}: оставьте в файле строки одного периода или отберите их условием where в методике`,
      en: `${about.en}: leave the rows of one period in the file, or choose them by where in the methodology`,
    };
  const condition = `where: ${column.id} == ${[...values].sort().at(-1)}`;
  const line = `${column.id}: {type: integer, headers: ["${visible(heading)}"]}`;
  return column.isDeclared
    ? {
        ru: `${about.ru}: укажите в методике у этой выгрузки ${condition}`,
        en: `${about.en}: give ${condition} in the methodology for this export`,
      }
    : {
        ru: `${about.ru}: объявите его в методике у этой выгрузки, ${line}, и добавьте ${condition}`,
        en: `${about.en}: declare it in the methodology for this export, ${line}, and add ${condition}`,
      };
}

function declared(column: string): Said {
  const line = `${visible(column)}: {type: …, headers: ["…"]}`;
  return {
    ru: `если такой столбец в файле есть, объявите его в columns выгрузки: ${line}; тип подскажет pos-rating map ФАЙЛ`,
    en: `if the file has such a column, declare it in columns of the export: ${line}; pos-rating map FILE proposes the type`,
  };
}

function didYouMean({ suggestion }: { readonly suggestion: string | undefined }): Said | undefined {
  if (suggestion === undefined) return undefined;
  return { ru: `возможно, имелось в виду ${ru(suggestion)}`, en: `did you mean ${en(suggestion)}?` };
}
