import type { Answer } from "../../format/answer.ts";
import { verificationChecks } from "./checks.ts";
import { verificationJson } from "./json.ts";
import { type VerificationView, verificationTable } from "./table.ts";
import type { TieCheck } from "./tie-check.ts";
import { tieCheckJson } from "./tie-check-json.ts";
import { tieCheckTable } from "./tie-check-table.ts";
import type { Verification } from "./verification.ts";

export function verificationAnswer(verification: Verification, view: VerificationView): Answer {
  return {
    sheets: (lang) => {
      const table = verificationTable(verification, view, lang);
      return [
        table.rows.length === 0 ? { kind: "paragraphs", table, together: [] } : { kind: "grid", table },
      ];
    },
    json: (tool) => verificationJson(verification, tool),
    checks: (lang) => verificationChecks(verification, lang),
  };
}

/** A check of the table alone is about the whole of it: no row of it passes or fails. */
export function tieCheckAnswer(check: TieCheck): Answer {
  return {
    sheets: (lang) => [
      { kind: "paragraphs", table: tieCheckTable(check, lang), together: [["contradiction"]] },
    ],
    json: (tool) => tieCheckJson(check, tool),
  };
}
