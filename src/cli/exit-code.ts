import type { Findings } from "../model/findings.ts";

/** How the program ended, as its caller sees it. */
export const exitCodes = {
  done: 0,
  invalidData: 1,
  usage: 2,
  invalidMethodology: 3,
  cannotRead: 4,
  bug: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The gravest of the errors decides: a file that cannot be read, then the methodology, then the data. */
export function exitCodeOf(findings: Findings): ExitCode {
  const places = new Set(
    findings
      .filter(({ severity }) => severity === "error")
      .flatMap(({ examples }) => examples.map(({ at }) => at.in)),
  );
  if (places.has("file")) return exitCodes.cannotRead;
  if (places.has("methodology")) return exitCodes.invalidMethodology;
  return places.has("export") ? exitCodes.invalidData : exitCodes.done;
}
