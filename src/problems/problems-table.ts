import { type Cell, empty, numberCell, type Table, termCell, textCell } from "../format/table.ts";
import type { Findings } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import { problemsByRegion } from "./problems-by-region.ts";
import type { ProblemJson } from "./problems-json.ts";

/** How the columns of a list are headed. */
export const headings = {
  region: { ru: "Регион", en: "Region" },
  organization: { ru: "Организация", en: "Organisation" },
  file: { ru: "Файл", en: "File" },
  sheet: { ru: "Лист", en: "Sheet" },
  row: { ru: "Строка", en: "Row" },
  column: { ru: "Столбец", en: "Column" },
  cell: { ru: "Ячейка", en: "Cell" },
  value: { ru: "Записано", en: "Value" },
  severity: { ru: "Вид", en: "Severity" },
  message: { ru: "Что не так", en: "Problem" },
  hint: { ru: "Как исправить", en: "What to do" },
} as const satisfies Partial<Record<keyof ProblemJson, Said>>;

const severities: Readonly<Record<ProblemJson["severity"], Said>> = {
  error: { ru: "ошибка", en: "error" },
  warning: { ru: "предупреждение", en: "warning" },
};

const ids = Object.keys(headings) as readonly (keyof typeof headings)[];

/** The problems that are kept, a row each, grouped by region: for programs, which know columns and severities by their ids. */
export function problemsTable(findings: Findings, lang: Lang): Table {
  return {
    title: [],
    columns: ids.map((id) => ({
      id,
      heading: headings[id][lang],
      align: id === "row" ? "right" : "left",
    })),
    rows: problemsByRegion(findings, lang).map((problem) =>
      ids.map((id) => (id === "severity" ? severityCell(problem.severity, lang) : cellOf(problem[id]))),
    ),
    notes: [],
  };
}

export function severityCell(severity: ProblemJson["severity"], lang: Lang): Cell {
  return termCell(severity, severities[severity][lang]);
}

function cellOf(value: string | number | undefined): Cell {
  if (value === undefined) return empty;
  return typeof value === "number" ? numberCell(String(value)) : textCell(value);
}
