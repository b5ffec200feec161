import type { Lang } from "../../words/lang.ts";
import { rowText } from "./verdict-text.ts";
import type { Verdict, Verification } from "./verification.ts";

/** JUnit XML: a test case a row. One that differs is a failure, one that cannot be judged an error. */
export function verificationJunit(verification: Verification, lang: Lang): string {
  const { published, verdicts } = verification;
  const count = (kind: Verdict["kind"]) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const counts = { tests: verdicts.length, failures: count("differs"), errors: count("unjudged") };
  const name = [published.file, published.period].filter((part) => part !== undefined).join(" ");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "pos-rating verify", ...counts })}>`,
    `  <testsuite${attributes({ name, ...counts, skipped: 0 })}>`,
    ...verdicts.map((verdict) => testCase(verdict, verification, lang)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(verdict: Verdict, verification: Verification, lang: Lang): string {
  const { file } = verification.published;
  const { region, line } = verdict.row;
  const start = `    <testcase${attributes({ name: region, classname: file, file, line })}`;
  const message = rowText(verdict, verification, lang);
  if (message === undefined) return `${start}/>`;
  const outcome = verdict.kind === "differs" ? "failure" : "error";
  return `${start}><${outcome}${attributes({ type: verdict.kind, message })}/></testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

/** Characters that XML 1.0 cannot hold, however they are written. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(IMPOSSIBLE, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
