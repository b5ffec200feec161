import type { Sheet } from "../format/sheet.ts";
import { type Cell, type Column, empty, type Table, textCell } from "../format/table.ts";
import { type Findings, notKept } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import { sheetName } from "./place.ts";
import { problemsByRegion } from "./problems-by-region.ts";
import type { ProblemJson } from "./problems-json.ts";
import { headings, severityCell } from "./problems-table.ts";
import { countsText } from "./problems-text.ts";

/** The list of problems as a page to be sent to whoever can mend them, under what there is in all. */
export function problemsPage(findings: Findings, lang: Lang): Sheet {
  const heading = { ru: "Что исправить", en: "What to mend" }[lang];
  const missing = notKept(findings);
  const cut = {
    ru: `В список не вошло: ${missing}. Исправьте то, что в нём, и проверьте ещё раз.`,
    en: `Not in the list: ${missing}. Mend what is in it and validate again.`,
  }[lang];
  return {
    kind: "grid",
    table: problemsForPeople(findings, lang, [
      `${heading}: ${countsText(findings, lang)}`,
      ...(missing === 0 ? [] : [cut]),
    ]),
  };
}

type Heading = keyof typeof headings;

/** What matters most to whoever mends a cell comes first. */
const order = [
  "region",
  "cell",
  "column",
  "value",
  "message",
  "hint",
  "organization",
  "severity",
  "sheet",
  "file",
] as const satisfies readonly Heading[];

const naming: ReadonlySet<Heading> = new Set(["region", "cell"]);

/** As few columns as say all: none that is empty, and a file, a sheet or a severity that all share stands above the table or in its title. */
export function problemsForPeople(findings: Findings, lang: Lang, title: readonly string[]): Table {
  const problems = problemsByRegion(findings, lang);
  const has = (id: Heading) => problems.some((problem) => textOf(problem, id, lang) !== undefined);
  const differs = (id: Heading) =>
    problems.some((problem) => textOf(problem, id, lang) !== textOf(problems[0], id, lang));
  const ids = order.filter((id) => {
    const isShared = id === "severity" || id === "sheet" || id === "file";
    return isShared ? differs(id) || (id === "sheet" && has(id) && differs("file")) : has(id);
  });
  return {
    title: [...title, ...sharedFile(problems[0], ids, lang)],
    columns: ids.map((id): Column => {
      const column = { id, heading: headings[id][lang], align: "left" } as const;
      return naming.has(id) ? { ...column, names: true } : column;
    }),
    rows: problems.map((problem) => ids.map((id) => cellOf(problem, id, lang))),
    notes: [],
  };
}

/** The file, and the sheet, of all problems. */
function sharedFile(
  problem: ProblemJson | undefined,
  ids: readonly Heading[],
  lang: Lang,
): readonly string[] {
  if (problem === undefined || ids.includes("file")) return [];
  const { file, sheet } = problem;
  const ending = sheet === undefined || ids.includes("sheet") ? "" : `, ${sheetName(sheet, lang)}`;
  return [`${headings.file[lang]}: ${file}${ending}`];
}

function cellOf(problem: ProblemJson, id: Heading, lang: Lang): Cell {
  if (id === "severity") return severityCell(problem.severity, lang);
  const text = textOf(problem, id, lang);
  return text === undefined ? empty : textCell(text);
}

/** A row or a line stands for the cell where no cell is meant, a path of the methodology for the column. */
function textOf(problem: ProblemJson | undefined, id: Heading, lang: Lang): string | undefined {
  if (problem === undefined) return undefined;
  const row = problem.row ?? problem.line;
  switch (id) {
    case "cell":
      if (problem.cell !== undefined) return problem.cell;
      return row === undefined ? undefined : { ru: `строка ${row}`, en: `row ${row}` }[lang];
    case "column":
      return problem.column ?? problem.path;
    case "region":
    case "organization":
    case "file":
    case "sheet":
    case "row":
    case "value":
    case "severity":
    case "message":
    case "hint":
      return problem[id]?.toString();
  }
}
