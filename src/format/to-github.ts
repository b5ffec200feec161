import { visibleText } from "../words/visible.ts";
import type { Checks } from "./checks.ts";

/** Workflow commands: an annotation at each line that did not pass, and the summary. */
export function toGithub({ file, summary, cases }: Checks): string {
  const errors = cases.flatMap(({ name, line, outcome }) =>
    outcome.kind === "passed"
      ? []
      : [`::error file=${property(file)},line=${line},title=${property(name)}::${data(outcome.message)}`],
  );
  return [...errors, `::notice file=${property(file)}::${data(summary)}`]
    .map((text) => `${visibleText(text)}\n`)
    .join("");
}

/* As GitHub's own toolkit escapes them: what else would end the command, or its property, early. */

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
