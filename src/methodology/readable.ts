import type { $ZodIssue } from "zod/v4/core";
import type { Path } from "../model/report.ts";
import { unread } from "../model/unread.ts";

/** The value with `unread` in place of each part that the schema refuses; keys that it does not know stay. */
export function readable(value: unknown, issues: readonly $ZodIssue[]): unknown {
  return issues.filter(isUnread).reduce((tree, { path }) => withUnread(tree, path), copyOf(value));
}

/** An id of the wrong letters still names what other parts refer to. */
function isUnread({ code, path }: $ZodIssue): boolean {
  switch (code) {
    case "unrecognized_keys":
    case "invalid_key":
      return false;
    case "invalid_format":
      return path.at(-1) !== "id";
    default:
      return true;
  }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

/** Changes the tree, which is a copy. */
function withUnread(tree: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return unread;
  if (typeof tree !== "object" || tree === null) return tree;
  const parts = tree as Record<PropertyKey, unknown>;
  parts[key] = withUnread(Object.hasOwn(parts, key) ? parts[key] : undefined, rest);
  return tree;
}
