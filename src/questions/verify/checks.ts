import type { Case, Checks } from "../../format/checks.ts";
import type { Lang } from "../../words/lang.ts";
import { summaryText } from "./summary-text.ts";
import { rowText } from "./verdict-text.ts";
import type { Verdict, Verification } from "./verification.ts";

/** A check a row of the table. One that differs fails; of one that cannot be judged that is the error. */
export function verificationChecks(verification: Verification, lang: Lang): Checks {
  const { published, verdicts } = verification;
  return {
    name: [published.file, published.period].filter((part) => part !== undefined).join(" "),
    file: published.file,
    summary: summaryText(verification, lang).join(" "),
    cases: verdicts.map((verdict) => ({
      name: verdict.row.region,
      line: verdict.row.line,
      outcome: outcomeOf(verdict, rowText(verdict, verification, lang)),
    })),
  };
}

function outcomeOf({ kind }: Verdict, message = ""): Case["outcome"] {
  switch (kind) {
    case "reproduced":
      return { kind: "passed" };
    case "differs":
      return { kind: "failed", type: kind, message };
    case "unjudged":
      return { kind: "error", type: kind, message };
  }
}
