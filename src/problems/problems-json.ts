import { countOf, type Findings } from "../model/findings.ts";
import type { PartOwner, Place, Problem, ProblemKind, Severity } from "../model/problem.ts";
import type { Lang } from "../words/lang.ts";
import { hint } from "./hints.ts";
import { mostOfEach, type ProblemsOptions } from "./most-of-each.ts";
import { cell } from "./place.ts";
import { sentence } from "./sentences.ts";

export interface ProblemsJson {
  readonly schema: "pos-rating/problems/1";
  readonly errors: number;
  readonly warnings: number;
  /** How many of them are in the list. */
  readonly shown: number;
  readonly problems: readonly ProblemJson[];
}

export interface ProblemJson {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly cell?: string | undefined;
  readonly value?: string | undefined;
  readonly rule?: string | undefined;
  readonly region?: string | undefined;
  readonly organization?: string | undefined;
  readonly table?: string | undefined;
  readonly path?: string | undefined;
  readonly indicator?: string | undefined;
  readonly block?: string | undefined;
  readonly character?: number | undefined;
  readonly byte?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** For programs: values whole and as they are in the file. */
export function problemsJson(findings: Findings, { lang, limit }: ProblemsOptions): ProblemsJson {
  const perCause = mostOfEach(findings, limit);
  const problems = findings.flatMap(({ examples }) =>
    examples.slice(0, perCause).map((problem) => problemJson(problem, lang)),
  );
  return {
    schema: "pos-rating/problems/1",
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning"),
    shown: problems.length,
    problems,
  };
}

/** One problem, its sentences in a language. */
export function problemJson(problem: Problem, lang: Lang): ProblemJson {
  const { kind, severity, at } = problem;
  return withoutAbsent({
    kind,
    severity,
    file: at.file,
    sheet: at.in === "methodology" ? undefined : at.sheet,
    row: at.in === "methodology" ? undefined : at.row,
    line: at.in === "file" ? undefined : at.line,
    column: at.in === "export" ? at.column : undefined,
    cell: cell(at),
    value: cellText(problem),
    rule: problem.kind === "broken-rule" ? problem.rule : ownerId(at, "rule"),
    region: at.in === "export" ? at.region : undefined,
    organization: at.in === "export" ? at.organization : undefined,
    table: at.in === "export" ? at.table : undefined,
    path: at.in === "methodology" ? at.path : undefined,
    indicator: ownerId(at, "indicator"),
    block: ownerId(at, "block"),
    character: at.in === "methodology" ? at.character : undefined,
    byte: at.in === "file" ? at.byte : undefined,
    message: sentence(problem, lang),
    hint: hint(problem, lang),
  });
}

function ownerId(at: Place, kind: PartOwner["kind"]): string | undefined {
  return at.in === "methodology" && at.owner?.kind === kind ? at.owner.id : undefined;
}

function cellText(problem: Problem): string | undefined {
  if ("value" in problem) return problem.value;
  return problem.kind === "broken-rule" ? operandOf(problem.at, problem) : undefined;
}

function operandOf(at: Place, { operands }: Problem<"broken-rule">): string | undefined {
  if (at.in !== "export" || at.column === undefined) return undefined;
  const names = [at.column, `regions.${at.column}`];
  return operands.find(({ name }) => names.includes(name))?.value;
}

function withoutAbsent<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
