import type { $ZodIssue } from "zod/v4/core";
import { nearest } from "../model/nearest.ts";
import type { ProblemData } from "../model/problem.ts";
import type { Path, Report } from "../model/report.ts";
import { unread } from "../model/unread.ts";

/** Keys, and those that each may stand under; the empty one is the top of the file. */
export type KeyPlaces = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the schema says of a value, as problems of ours. An unknown key may be a mistake for one of the known ones, or
 * stand in the wrong place.
 */
export function reportIssues(
  issues: readonly $ZodIssue[],
  value: unknown,
  report: Report,
  knownKeys: KeyPlaces = new Map(),
): void {
  const reported = new Set<string>();
  for (const issue of issues) {
    const { path } = issue;
    const actual = valueAt(value, path);
    if (actual === unread) continue;
    const place = path.map(String).join("\0");
    if (issue.code !== "unrecognized_keys") {
      // An empty text where a list belongs is no list, and too short besides: once is enough.
      if (reported.has(place)) continue;
      reported.add(place);
      if (actual === undefined) {
        report("missing-key", path.slice(0, -1), { key: String(path.at(-1)) });
        continue;
      }
    }
    switch (issue.code) {
      case "unrecognized_keys":
        for (const key of issue.keys) {
          const places = knownKeys.get(key);
          report("unknown-key", [...path, key], {
            key,
            suggestion: places === undefined ? nearest(key, [...knownKeys.keys()]) : undefined,
            under: path.some((part) => places?.has(String(part))) ? [] : [...(places ?? [])],
          });
        }
        break;
      case "invalid_value":
        reportWord(issue.values.map(String), path, actual);
        break;
      case "invalid_union":
        if (issue.errors.length > 0)
          reportIssues(nearestErrors(issue.errors, path), value, report, knownKeys);
        else reportWord("options" in issue ? (issue.options ?? []).map(String) : [], path, actual);
        break;
      case "invalid_type":
        report("wrong-shape", path, { expected: shapes[issue.expected] ?? "text" });
        break;
      case "invalid_key":
        report("wrong-shape", path, { expected: "id" });
        break;
      case "too_small":
        report("wrong-shape", path, { expected: Number(issue.minimum) > 1 ? "forms" : "not-empty" });
        break;
      case "too_big":
        report("wrong-shape", path, { expected: "forms" });
        break;
      default:
        report("wrong-shape", path, { expected: wordOf(issue.message) });
    }
  }

  function reportWord(of: readonly string[], path: Path, actual: unknown): void {
    const value = typeof actual === "string" ? actual : "";
    if (typeof actual === "string")
      report("unknown-word", path, { value, of, suggestion: nearest(value, of) });
    else report("wrong-shape", path, { expected: "text" });
  }
}

/** What the shape says that the value was meant to have: the first that does not refuse its kind outright. */
function nearestErrors(errors: readonly (readonly $ZodIssue[])[], path: Path): readonly $ZodIssue[] {
  const meant = errors.find((issues) => !issues.some(isOfAnotherKind));
  return (meant ?? errors[0] ?? []).map((issue) => ({
    ...issue,
    path: [...path, ...issue.path] as PropertyKey[],
  }));
}

function isOfAnotherKind({ code, path }: $ZodIssue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

type Shape = ProblemData["wrong-shape"]["expected"];

const shapes: Readonly<Record<string, Shape>> = {
  string: "text",
  array: "list",
  tuple: "forms",
  object: "keys",
  record: "keys",
  number: "number",
  int: "whole-number",
  boolean: "yes-or-no",
};

const words: ReadonlySet<string> = new Set<Shape>([
  "number",
  "whole-number",
  "decimal-places",
  "header-row",
  "positive-number",
  "id",
  "file-name",
  "percentage",
]);

/** The schema's checks of a text carry the name of what they expect as their message. */
function wordOf(message: string): Shape {
  return words.has(message) ? (message as Shape) : "text";
}

/** Undefined where there is nothing at the path. */
export function valueAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const part of path) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Object.hasOwn(inner, part) ? (inner as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return inner;
}
