import { empty, numberCell, type Table, textCell } from "../format/table.ts";
import { byCodeUnits } from "../model/by-code-units.ts";
import type { Findings } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import { type ProblemJson, problemJson } from "./problems-json.ts";

const headings = {
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

/** The problems that are kept, a row each, those of a region together and those of no region last: to be sent to whoever can mend them. */
export function problemsTable(findings: Findings, lang: Lang): Table {
  const problems = findings.flatMap(({ examples }) => examples.map((problem) => problemJson(problem, lang)));
  return {
    title: [],
    columns: ids.map((id) => ({
      id,
      heading: headings[id][lang],
      align: id === "row" ? "right" : "left",
    })),
    rows: [...problems].sort(byRegion).map((problem) =>
      ids.map((id) => {
        const value = id === "severity" ? severities[problem.severity][lang] : problem[id];
        if (value === undefined) return empty;
        return typeof value === "number" ? numberCell(String(value)) : textCell(value);
      }),
    ),
    notes: [],
  };
}

function byRegion(a: ProblemJson, b: ProblemJson): number {
  if (a.region !== b.region) {
    if (a.region === undefined || b.region === undefined) return a.region === undefined ? 1 : -1;
    return byCodeUnits(a.region, b.region);
  }
  return byCodeUnits(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0);
}
