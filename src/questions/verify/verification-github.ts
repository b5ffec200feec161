import type { Lang } from "../../words/lang.ts";
import { summaryText } from "./summary-text.ts";
import { rowText } from "./verdict-text.ts";
import type { Verification } from "./verification.ts";

/** Workflow commands: an annotation at each line of the table that is not reproduced, and the summary. */
export function verificationGithub(verification: Verification, lang: Lang): string {
  const { verdicts, published } = verification;
  const file = property(published.file);
  const errors = verdicts.flatMap((verdict) => {
    const text = rowText(verdict, verification, lang);
    if (text === undefined) return [];
    return [
      `::error file=${file},line=${verdict.row.line},title=${property(verdict.row.region)}::${data(text)}`,
    ];
  });
  const summary = data(summaryText(verification, lang).join(" "));
  return [...errors, `::notice file=${file}::${summary}`].map((line) => `${line}\n`).join("");
}

/* As GitHub's own toolkit escapes them: what else would end the command, or its property, early. */

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
