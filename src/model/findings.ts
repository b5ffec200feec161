import type { Problem, Severity, Whose } from "./problem.ts";

/** Problems of one kind, about one column, rule or key. */
export interface Cause {
  readonly key: string;
  readonly severity: Severity;
  /** How many there are, however few are kept. */
  readonly count: number;
  /** The first of them, in the order of the file. */
  readonly examples: readonly Problem[];
}

/** Every problem of a run, grouped under its cause, in the order in which the causes were met. */
export type Findings = readonly Cause[];

/** Counts every problem and keeps the first of each cause. */
export interface Ledger {
  /** `whose` is asked only of a problem that is kept. */
  readonly add: (problem: Problem, whose?: () => Whose) => void;
  readonly findings: () => Findings;
}

const KEPT_PER_CAUSE = 100;

/** `kept` problems of a cause at most. */
export function ledger(kept: number = KEPT_PER_CAUSE): Ledger {
  const causes = new Map<string, { severity: Severity; count: number; examples: Problem[] }>();
  return {
    add(problem, whose) {
      const key = causeKey(problem);
      const cause = causes.get(key) ?? { severity: problem.severity, count: 0, examples: [] };
      cause.count += 1;
      if (cause.examples.length < kept)
        cause.examples.push(whose === undefined ? problem : ofWhom(problem, whose()));
      causes.set(key, cause);
    },
    findings: () => [...causes].map(([key, cause]) => ({ key, ...cause })),
  };
}

function ofWhom(problem: Problem, whose: Whose): Problem {
  return problem.at.in === "export" ? { ...problem, at: { ...problem.at, ...whose } } : problem;
}

export function findings(problems: Iterable<Problem>, kept: number = KEPT_PER_CAUSE): Findings {
  const all = ledger(kept);
  for (const problem of problems) all.add(problem);
  return all.findings();
}

/** Of a methodology: in the order of its lines, whichever check came first. Without a line, before all others. */
export function findingsByLine(problems: readonly Problem[]): Findings {
  const lineOf = ({ at }: Problem) => (at.in === "methodology" ? (at.line ?? 0) : 0);
  return findings([...problems].sort((a, b) => lineOf(a) - lineOf(b)));
}

/** How many problems were counted and not kept. */
export function notKept(findings: Findings): number {
  return findings.reduce((sum, { count, examples }) => sum + count - examples.length, 0);
}

/** One list of causes: those of the same key are added up, and of their problems the usual number kept, or all where either has more. */
export function merge(...lists: readonly Findings[]): Findings {
  const merged = new Map<string, Cause>();
  for (const cause of lists.flat()) {
    const known = merged.get(cause.key);
    merged.set(cause.key, known === undefined ? cause : addUp(known, cause));
  }
  return [...merged.values()];
}

function addUp(first: Cause, second: Cause): Cause {
  return {
    ...first,
    count: first.count + second.count,
    examples: [...first.examples, ...second.examples].slice(0, mostOf(first, second)),
  };
}

function mostOf(first: Cause, second: Cause): number {
  const [a, b] = [first.examples.length, second.examples.length];
  return Math.max(a, b) > KEPT_PER_CAUSE ? a + b : KEPT_PER_CAUSE;
}

/** The same causes, each problem that is kept as `change` makes it. */
export function mapped(findings: Findings, change: (problem: Problem) => Problem): Findings {
  return findings.map((cause) => ({ ...cause, examples: cause.examples.map(change) }));
}

export function hasErrors(findings: Findings): boolean {
  return findings.some((cause) => cause.severity === "error");
}

export function countOf(findings: Findings, severity: Severity): number {
  return findings
    .filter((cause) => cause.severity === severity)
    .reduce((total, cause) => total + cause.count, 0);
}

/** In a rating of JSON the regions are what rows are in a table. */
const A_REGION = /^(regions|not_rated)\[\d+\]/;

/** Kind, severity and what the problem is about: a rule, a column, a reason, or nothing. */
function causeKey(problem: Problem): string {
  const about =
    "rule" in problem
      ? problem.rule
      : problem.kind === "left-out-rows"
        ? problem.reason
        : problem.at.in === "export"
          ? (problem.at.column ?? "").replace(A_REGION, "$1[]")
          : "";
  return `${problem.kind} ${problem.severity} ${about}`;
}
