import type { Column } from "../../model/methodology.ts";
import { countedEn, countedRu } from "../../words/counted.ts";
import { delimiterName } from "../../words/delimiter-name.ts";
import type { Lang } from "../../words/lang.ts";
import type { FileLine, Proposal } from "./proposed.ts";

/** What is said of a strange table, in comments of the proposal. */
export interface MapWords {
  /** How it was read, and where its header stands. */
  readonly file: (file: FileLine, proposal: Proposal) => string;
  /** Whose codes and rows they are. */
  readonly codes: (proposal: Proposal) => string;
  /** How many columns the methodology knows. */
  readonly known: (proposal: Proposal) => string;
  readonly lacking: (columns: readonly Column[]) => string;
  /** What is to be done before it works. */
  readonly edit: string;
  readonly personal: (heading: string) => string;
  /** Stands where nothing in the table tells regions apart. */
  readonly choose: string;
  /** Stands where nothing tells the other rows apart, which may do without. */
  readonly keyless: string;
}

const headerOf = ({ headerRows }: Proposal) => headerRows.last;
const knownIn = ({ columns }: Proposal) => columns.filter(({ isKnown }) => isKnown).length;
const nameOf = ({ id, headers: [heading = id] }: Column) => heading;

function rowRu(table: string): string {
  if (table === "regions") return "Строка — регион";
  return table === "organizations" ? "Строка — организация" : `Таблица методики: ${table}`;
}

function rowEn(table: string): string {
  if (table === "regions") return "A row is a region";
  return table === "organizations" ? "A row is an organisation" : `Table of the methodology: ${table}`;
}

export const mapWords: Readonly<Record<Lang, MapWords>> = {
  ru: {
    file: ({ file, encoding, delimiter }, proposal) =>
      `${file}: ${countedRu(proposal.rows, "строка", "строки", "строк")}, заголовок в строке ${headerOf(proposal)}, ${encoding}${
        delimiter === undefined ? "" : `, разделитель — ${delimiterName(delimiter, "ru")}`
      }`,
    codes: ({ export: name, codes, roles }) => {
      const rows = rowRu(name);
      if (codes !== undefined) return `${rows}; коды регионов: ${codes.name.ru}`;
      if (name === "regions") return rows;
      return roles.region === undefined
        ? `${rows}; столбец региона не найден`
        : `${rows}; регион — в столбце ${roles.region}`;
    },
    known: (proposal) => `Столбцов: ${proposal.columns.length}, из них в методике: ${knownIn(proposal)}`,
    lacking: (columns) => `Нет столбцов, нужных методике: ${columns.map(nameOf).join("; ")}`,
    edit: "Оставьте столбцы, которые нужны формулам; остальным добавьте carried: true или удалите их",
    personal: (heading) =>
      `Столбец «${heading}» помечен private: имена и контакты людей для расчёта не нужны, его значения не читаются`,
    choose: "# впишите столбец, значения которого не повторяются",
    keyless: "# столбца, значения которого не повторяются, нет: без key строки называются по номерам",
  },
  en: {
    file: ({ file, encoding, delimiter }, proposal) =>
      `${file}: ${countedEn(proposal.rows, "row", "rows")}, header in row ${headerOf(proposal)}, ${encoding}${
        delimiter === undefined ? "" : `, delimiter: ${delimiterName(delimiter, "en")}`
      }`,
    codes: ({ export: name, codes, roles }) => {
      const rows = rowEn(name);
      if (codes !== undefined) return `${rows}; codes of regions: ${codes.name.en}`;
      if (name === "regions") return rows;
      return roles.region === undefined
        ? `${rows}; no column of regions was found`
        : `${rows}; its region stands in the column ${roles.region}`;
    },
    known: (proposal) =>
      `Columns: ${proposal.columns.length}, known to the methodology: ${knownIn(proposal)}`,
    lacking: (columns) =>
      `Columns that the methodology needs and that are not here: ${columns.map(nameOf).join("; ")}`,
    edit: "Keep the columns that formulas need; give the others carried: true, or delete them",
    personal: (heading) =>
      `The column "${heading}" is marked private: no rating needs names of persons, and its values are not read`,
    choose: "# write the column whose values are all different",
    keyless: "# no column's values are all different: without key rows are named by their numbers",
  },
};
