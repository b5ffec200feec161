import type { Findings } from "../../model/findings.ts";
import type { Methodology, TableExport } from "../../model/methodology.ts";
import type { Input } from "../../model/rating.ts";
import type { ProblemsOptions } from "../../problems/most-of-each.ts";
import { sheetName } from "../../problems/place.ts";
import { problemsJson } from "../../problems/problems-json.ts";
import { lineEndsText } from "../../provenance/input-notes.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { countedEn } from "../../words/counted.ts";
import { delimiterName } from "../../words/delimiter-name.ts";
import type { Lang } from "../../words/lang.ts";
import { rowNoun } from "../../words/row-noun.ts";
import type { Said } from "../../words/said.ts";
import { visiblePath } from "../../words/visible.ts";

/** Exports in which no error was found. */
export interface CheckedSummary {
  readonly methodology: Methodology;
  /** Undefined for the built-in one. */
  readonly methodologyPath: string | undefined;
  readonly regions: number;
  /** How many rows each table has, by its id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly files: readonly CheckedFile[];
  readonly warnings: number;
}

/** An input, and the path that leads to it from where the user is. */
export type CheckedFile = Input & { readonly path: string };

/** How much was checked and with what result; then a line for the methodology and for each file. */
export function checkedLines(summary: CheckedSummary, lang: Lang): readonly string[] {
  const { methodology, methodologyPath, files } = summary;
  const heading = { ru: "Методика", en: "Methodology" }[lang];
  const name =
    methodologyPath === undefined ? { ru: "встроенная", en: "built in" }[lang] : visiblePath(methodologyPath);
  return [
    checked(summary)[lang],
    `${heading}: ${name} (${methodology.id})`,
    ...files.map((file) => fileLine(file, lang) + (isKeyless(file, methodology) ? keyless[lang] : "")),
  ];
}

const keyless: Said = {
  ru: "; ключа (key) нет, повторы не ищутся",
  en: "; no key, so duplicates are not looked for",
};

function isKeyless({ role }: CheckedFile, { exports }: Methodology): boolean {
  return exports.tables.some(({ id, key }) => id === role && key.length === 0);
}

function checked({ methodology, regions, rows, warnings }: CheckedSummary): Said {
  const tables = methodology.exports.tables.map((table) => tableRows(table, rows.get(table.id) ?? 0));
  const phrases = {
    ru: [`регионов ${regions}`, ...tables.map(({ ru }) => ru)].join(", "),
    en: [countedEn(regions, "region", "regions"), ...tables.map(({ en }) => en)].join(", "),
  };
  return warnings === 0
    ? {
        ru: `Проверено: ${phrases.ru}. Ошибок и предупреждений нет.`,
        en: `Checked: ${phrases.en}. No errors, no warnings.`,
      }
    : {
        ru: `Проверено: ${phrases.ru}. Ошибок нет, предупреждений: ${warnings}.`,
        en: `Checked: ${phrases.en}. No errors, ${countedEn(warnings, "warning", "warnings")}.`,
      };
}

/** `сообщений 30000` */
function tableRows(table: TableExport, rows: number): Said {
  const { ru, en } = rowNoun(table);
  return { ru: `${ru[2]} ${rows}`, en: countedEn(rows, ...en) };
}

const roles: ReadonlyMap<Input["role"], Said> = new Map([
  ["regions", { ru: "Регионы", en: "Regions" }],
  ["organizations", { ru: "Организации", en: "Organisations" }],
  ["aliases", { ru: "Другие названия", en: "Other names" }],
]);

/** `Регионы: regions.csv — строк 85, utf-8, разделитель — запятая` */
function fileLine({ role, path, rows, lineEnds, ...read }: CheckedFile, lang: Lang): string {
  const { encoding, delimiter, sheet } = read;
  const name = delimiter === undefined ? "" : delimiterName(delimiter, lang);
  const form =
    sheet === undefined
      ? { ru: `кодировка ${encoding}, разделитель — ${name}`, en: `encoding ${encoding}, delimiter: ${name}` }
      : {
          ru: `книга ${encoding}, ${sheetName(sheet, "ru")}`,
          en: `${encoding} book, ${sheetName(sheet, "en")}`,
        };
  const about = {
    ru: `строк ${rows}, ${form.ru}`,
    en: `${countedEn(rows, "row", "rows")}, ${form.en}`,
  };
  const ends = lineEnds === undefined ? "" : `, ${lineEndsText(lineEnds)[lang]}`;
  return `${roles.get(role)?.[lang] ?? role}: ${visiblePath(path)}; ${about[lang]}${ends}`;
}

/** The contract `pos-rating/validation/1`, for exports without an error. */
export function checkedJson(summary: CheckedSummary, findings: Findings, options: ProblemsOptions): object {
  const { methodology, regions, rows, files } = summary;
  const { tables } = methodology.exports;
  const rowsOf = (id: string) => (tables.some((table) => table.id === id) ? (rows.get(id) ?? 0) : null);
  const others = tables.filter(({ id }) => id !== "organizations");
  const { errors, warnings, shown, problems } = problemsJson(findings, options);
  return {
    schema: "pos-rating/validation/1",
    valid: true,
    methodology: { id: methodology.id, sha256: methodology.sha256 },
    inputs: inputsJson(files),
    regions,
    organizations: rowsOf("organizations"),
    ...(others.length === 0 ? {} : { tables: Object.fromEntries(tables.map(({ id }) => [id, rowsOf(id)])) }),
    errors,
    warnings,
    shown,
    problems,
  };
}
