import type { Part } from "./answer.ts";
import { type Format, format } from "./format.ts";

/** Every format: `--format`, the endings that `--output` knows and the help follow from this list. */
export const formats: readonly Format[] = [
  format("table", ".txt", "sheets", async () => (await import("./to-terminal.ts")).toTerminal),
  format("csv", ".csv", "records", async () => (await import("./to-csv.ts")).toCsv),
  format("tsv", ".tsv", "records", async () => (await import("./to-tsv.ts")).toTsv),
  format("json", ".json", "json", async () => (await import("./to-json.ts")).toJson),
  format("md", ".md", "sheets", async () => (await import("./to-md.ts")).toMd),
  format("html", ".html", "pages", async () => (await import("./to-html.ts")).toHtml),
  format("xlsx", ".xlsx", "book", async () => (await import("./to-xlsx.ts")).toXlsx, "bytes"),
  format("github", undefined, "checks", async () => (await import("./to-github.ts")).toGithub),
  format("junit", ".xml", "checks", async () => (await import("./to-junit.ts")).toJunit),
];

/** The formats that can hold an answer of these parts. */
export function formatsFor(parts: readonly Part[], among: readonly Format[] = formats): readonly Format[] {
  return among.filter(({ part }) => parts.includes(part));
}
