import type { Lang } from "../words/lang.ts";

/** One text in both languages. */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

export function say(words: Words, lang: Lang): string {
  return words[lang];
}

/** The words of commander's help and of its refusals. */
export const helpTitles: Readonly<Record<string, string>> = {
  "Usage:": "Вызов:",
  "Arguments:": "Аргументы:",
  "Options:": "Ключи:",
  "Global Options:": "Общие ключи:",
  "Commands:": "Команды:",
};

const argumentNames: Readonly<Record<string, Words>> = {
  published: { ru: "опубликованная таблица", en: "the published table" },
  region: { ru: "регион", en: "the region" },
  previous: { ru: "прежний период", en: "the previous period" },
  current: { ru: "новый период", en: "the current period" },
};

/** commander's codes of what is wrong with a command line. */
export const usageErrors: Readonly<
  Record<string, (culprit: string, value: string, reason: string) => Words>
> = {
  "commander.unknownOption": (detail) => ({
    ru: `нет такого ключа: ${detail}`,
    en: `there is no such option: ${detail}`,
  }),
  "commander.unknownCommand": (detail) => ({
    ru: `нет такой команды: ${detail}`,
    en: `there is no such command: ${detail}`,
  }),
  "commander.optionMissingArgument": (detail) => ({
    ru: `ключу ${detail} нужно значение`,
    en: `the option ${detail} needs a value`,
  }),
  "commander.missingArgument": (name) => {
    const { ru, en } = argumentNames[name] ?? { ru: name, en: name };
    return { ru: `не хватает аргумента: ${ru} (${name})`, en: `an argument is missing: ${en} (${name})` };
  },
  "commander.invalidArgument": (option, value, reason) => ({
    ru: `ключ ${option}: «${value}» не подходит; ${/^[a-z]/i.test(reason) ? `бывает ${reason}` : reason}`,
    en: `the option ${option}: "${value}" does not fit; ${/^a /.test(reason) ? reason : `it is one of ${reason}`}`,
  }),
  "commander.excessArguments": (first) => ({
    ru: `лишний аргумент: ${first}`,
    en: `one argument too many: ${first}`,
  }),
};

export const texts = {
  about: {
    ru: "Рейтинг регионов по выгрузкам и методике: точные суммы, общие места, все ошибки сразу.",
    en: "Rates regions from exports by a methodology: exact sums, shared places, every problem at once.",
  },
  compute: {
    ru: "рассчитать рейтинг и напечатать или сохранить таблицу",
    en: "rate, and print or export the table",
  },
  validate: {
    ru: "проверить методику и выгрузки, ничего не рассчитывая",
    en: "check the methodology and the exports, compute nothing",
  },
  verify: {
    ru: "сверить опубликованную таблицу с рейтингом по выгрузкам",
    en: "check whether a published table follows from the exports",
  },
  compare: { ru: "сравнить два рейтинга: что изменилось", en: "compare two ratings: what changed" },
  comparedPrevious: {
    ru: "прежний рейтинг: папка с выгрузками или вывод compute --format json («-» — стандартный ввод)",
    en: 'previous rating: a folder of exports, or what compute --format json printed ("-" is standard input)',
  },
  comparedCurrent: { ru: "нынешний рейтинг: то же самое", en: "current rating: the same" },
  byDistrict: { ru: "строка на каждый округ", en: "a row for each district" },
  byBlock: { ru: "строка на каждый блок", en: "a row for each block" },
  methodologyOfBoth: {
    ru: "методика для обеих папок вместо methodology.yaml из них или встроенной",
    en: "methodology for both folders instead of their own or the shipped one",
  },
  published: {
    ru: "опубликованная таблица (CSV): регион и место, баллы или место в округе, хотя бы для части регионов",
    en: "published table (CSV): region and place, points or place within the district, for some regions at least",
  },
  publishedPeriod: {
    ru: "строки этого периода; нужен, если в таблице их несколько",
    en: "the rows of this period; needed where the table has several",
  },
  checkTies: {
    ru: "без выгрузок: при какой нумерации равных такие места возможны",
    en: "without exports: under which numbering of equals such places are possible",
  },
  explain: {
    ru: "почему у региона такое место: от ячеек до баллов",
    en: "why a region has its place: from cells to points",
  },
  gap: {
    ru: "чего не хватает региону, чтобы подняться",
    en: "what a region lacks to rise",
  },
  gapCounts: {
    ru: `Что меняется: суммы, средние и количества организаций над чертой дроби в формуле
показателя; если их там нет — под чертой; если нет нигде — ячейки строки
региона, тоже сначала над чертой. Наименьшее и наибольшее (min, max) не
меняются. Шаг правит ячейки организаций в пределах их столбцов и правил
методики; всё, во что эти ячейки входят, пересчитывается.`,
    en: `What may change: sums, means and counts over organisations above the fraction
bar of an indicator's formula; where there are none, those below it; where there
are none either, cells of the region's row, above the bar first. A least or a
greatest (min, max) does not change. A step edits cells of organisations within
their columns and the rules of the methodology; all that these cells are a part
of is computed anew.`,
  },
  whatifColumns: {
    ru: `Столбец в --set: столбец региона (population), сумма столбца организаций
(organizations.polls; у флага — сколько организаций с ним) или сумма, как её
пишут в формулах:
  count(organizations, kind == "municipal" && messages_connected)
Знак перед числом значит «на столько изменить», без знака — «сделать столько».`,
    en: `A column in --set: a column of the region (population), the sum of a column of
its organisations (organizations.polls; of a flag, how many have it), or a sum
as formulas write it:
  count(organizations, kind == "municipal" && messages_connected)
A sign before the number means a change by it, none means the new value.`,
  },
  attribute: {
    ru: "откуда изменение баллов и мест между двумя периодами",
    en: "where the change of points and places between two periods comes from",
  },
  whatif: {
    ru: "таблица с другими данными, весами или правилом равных; файлы не меняются",
    en: "the table with other data, weights or ties; no file is changed",
  },
  region: { ru: "код или название региона", en: "code or name of a region" },
  previous: { ru: "папка прошлого периода", en: "folder of the previous period" },
  current: { ru: "папка нового периода", en: "folder of the current period" },
  explainFull: {
    ru: "как посчитан каждый показатель, а не только где потеряны баллы",
    en: "how every indicator is calculated, not only where points are lost",
  },
  explainIndicator: {
    ru: "один показатель и организации, из которых он складывается",
    en: "one indicator, and the organisations that make it",
  },
  topOrganizations: {
    ru: "сколько организаций показать (по умолчанию 20)",
    en: "how many organisations to show (20 by default)",
  },
  toPlace: {
    ru: "наборы шагов, которыми достигается место N",
    en: "sets of steps that reach place N",
  },
  attributeRegion: { ru: "один регион, со всеми показателями", en: "one region, with every indicator" },
  whatifRegion: { ru: "показать один регион", en: "print one region" },
  whatifTop: { ru: "показать новые места с 1 по N", en: "print the new places from 1 to N" },
  allRegions: {
    ru: "показать все регионы по порядку мест, а не только изменившиеся больше всего",
    en: "print all regions in the order of places, not only those that changed most",
  },
  whatifSet: {
    ru: "другое значение: РЕГИОН.столбец=5, РЕГИОН.organizations.столбец=+37; можно несколько раз",
    en: "another value: REGION.column=5, REGION.organizations.column=+37; may be repeated",
  },
  whatifWeight: {
    ru: "другой вес: показатель=40 (0 убирает показатель); можно несколько раз",
    en: "another weight: indicator=40 (0 leaves the indicator out); may be repeated",
  },
  methodology: { ru: "показать или проверить методику", en: "print the methodology, or check it" },
  methodologyShow: { ru: "напечатать методику для чтения", en: "print the methodology for people" },
  methodologyCheck: { ru: "проверить методику отдельно от данных", en: "check the methodology alone" },
  init: {
    ru: "создать папку с примером выгрузок и методикой",
    en: "make a folder with sample exports and the methodology",
  },
  dir: {
    ru: "папка с regions.csv, organizations*.csv (или .csv.gz) и, если есть, methodology.yaml; по умолчанию текущая",
    en: "folder with regions.csv, organizations*.csv (or .csv.gz) and, perhaps, methodology.yaml; default: the current folder",
  },
  methodologyFile: { ru: "файл методики или папка с ней", en: "methodology file, or a folder with one" },
  initDir: {
    ru: "папка; пишутся только недостающие файлы; по умолчанию текущая",
    en: "folder; only what is missing is written; default: the current folder",
  },
  regions: {
    ru: "выгрузка регионов вместо regions.csv из папки («-» — стандартный ввод)",
    en: 'region export instead of the folder\'s regions.csv ("-" is standard input)',
  },
  organizations: {
    ru: "выгрузка организаций вместо organizations*.csv из папки, можно несколько файлов",
    en: "organisation export instead of the folder's organizations*.csv, several files allowed",
  },
  methodologyOption: {
    ru: "методика вместо methodology.yaml из папки или встроенной",
    en: "methodology instead of the folder's or the shipped one",
  },
  format: { ru: "формат вывода", en: "output format" },
  output: {
    ru: "записать в файл; формат по его окончанию",
    en: "write to a file; the format follows its ending",
  },
  top: {
    ru: "только места с первого по N-е (сколько бы регионов их ни делило)",
    en: "only places 1 to N, however many regions share them",
  },
  block: { ru: "места по баллам одного блока", en: "places by one block's points" },
  district: {
    ru: "только регионы округа, места внутри него",
    en: "only the regions of a district, places within it",
  },
  ties: {
    ru: "как нумеровать равных: dense, competition, modified, fractional, ordinal",
    en: "places of equals: dense, competition, modified, fractional, ordinal",
  },
  tiesReport: {
    ru: "вместо таблицы — кто и почему равен, и самые малые разрывы",
    en: "who is equal and why, and the smallest gaps, instead of the table",
  },
  detail: { ru: "столбец на каждый показатель", en: "a column for each indicator" },
  period: { ru: "подпись периода", en: "label of the period" },
  width: {
    ru: "ширина таблицы в знаках (по умолчанию COLUMNS или ширина терминала)",
    en: "width of the table in characters (default: COLUMNS, or the terminal's width)",
  },
  bom: {
    ru: "начать CSV с метки порядка байтов",
    en: "begin CSV with a byte-order mark",
  },
  excel: {
    ru: "CSV для русского Excel: заголовки по-русски, точка с запятой, десятичная запятая",
    en: "CSV for a Russian Excel: Russian headings, semicolons, decimal commas",
  },
  delimiter: {
    ru: "разделитель выгрузок: , ; | или tab (по умолчанию определяется по файлу)",
    en: "delimiter of the exports: , ; | or tab (by default found out from the file)",
  },
  encoding: {
    ru: "кодировка выгрузок (по умолчанию определяется по файлу)",
    en: "encoding of the exports (by default found out from the file)",
  },
  skipInvalid: {
    ru: "рассчитать без строк с ошибками; вывод об этом скажет",
    en: "rate without the rows that have errors; the output says so",
  },
  maxProblems: {
    ru: "сколько ошибок печатать (считаются все)",
    en: "how many problems to print (all are counted)",
  },
  lang: { ru: "язык", en: "language" },
  color: { ru: "цвет", en: "colour" },
  quiet: { ru: "не печатать предупреждений и пояснений", en: "no warnings, no notes" },
  force: {
    ru: "заменить methodology.yaml; копия прежней сохраняется, выгрузки не заменяются никогда",
    en: "replace methodology.yaml, of which a copy is kept; exports are never replaced",
  },
  help: { ru: "показать справку", en: "show help" },
  version: { ru: "показать версию", en: "show the version" },
  examples: { ru: "Примеры:", en: "Examples:" },
  exitCodes: {
    ru: `Коды возврата:
  0 готово
  1 ошибки в данных, или опубликованная таблица не воспроизведена
  2 неверный вызов
  3 ошибки в методике
  4 файл не читается или не пишется
  5 ошибка самой программы`,
    en: `Exit codes:
  0 done
  1 the data are invalid, or the published table is not reproduced
  2 the command line is wrong
  3 the methodology is invalid
  4 a file cannot be read or written
  5 a bug in the program`,
  },
  tryHelp: { ru: "Справка", en: "Help" },
  methodologyGood: { ru: "Методика в порядке", en: "The methodology is in order" },
  bug: {
    ru: "Ошибка в самой программе. Пожалуйста, сообщите о ней; POS_RATING_DEBUG=1 покажет подробности.",
    en: "This is a bug in the program. Please report it; POS_RATING_DEBUG=1 shows the details.",
  },
} as const satisfies Record<string, Words>;
