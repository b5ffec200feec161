import { replaceUnseen } from "../words/unseen.ts";
import type { Case, Checks } from "./checks.ts";

/** JUnit XML: a test case a check. */
export function toJunit({ name, file, cases }: Checks): string {
  const count = (kind: Case["outcome"]["kind"]) =>
    cases.filter(({ outcome }) => outcome.kind === kind).length;
  const counts = { tests: cases.length, failures: count("failed"), errors: count("error") };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "pos-rating verify", ...counts })}>`,
    `  <testsuite${attributes({ name, ...counts, skipped: 0 })}>`,
    ...cases.map((check) => testCase(check, file)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase({ name, line, outcome }: Case, file: string): string {
  const start = `    <testcase${attributes({ name, classname: file, file, line })}`;
  if (outcome.kind === "passed") return `${start}/>`;
  const { type, message } = outcome;
  return `${start}><${elements[outcome.kind]}${attributes({ type, message })}/></testcase>`;
}

const elements = { failed: "failure", error: "error" } as const;

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

/** Of what nobody sees, XML 1.0 holds this, and cannot hold some of the rest, however it is written. */
const HELD = /[\t\n\r\p{Co}\p{Zl}\p{Zp}]/u;

function escaped(text: string): string {
  return replaceUnseen(text, () => "\ufffd", HELD)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
