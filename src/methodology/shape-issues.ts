import * as z from "zod/mini";
import type { $ZodIssue } from "zod/v4/core";
import { valueAt } from "../check/issues.ts";
import type { Path } from "../model/report.ts";
import { anyColumn, anyScale, column, methodologyShape, table } from "./shape.ts";
import { tableIds } from "./tables.ts";

/**
 * Everything that the schema refuses in a methodology. By itself it looks no further into a column or scale
 * whose kind is wrong, nor into a column whose id is.
 */
export function shapeIssues(value: unknown): readonly $ZodIssue[] {
  return issuesOf(shapeWithTables(tableIds(valueAt(value, ["exports"]))), value, []);
}

/** The shape with further tables under `exports`, by their ids. */
function shapeWithTables(ids: readonly string[]): z.ZodMiniType {
  const { exports } = methodologyShape.shape;
  return z.extend(methodologyShape, {
    exports: z.extend(exports, Object.fromEntries(ids.map((id) => [id, table]))),
  });
}

function issuesOf(schema: z.ZodMiniType, value: unknown, path: Path): readonly $ZodIssue[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const placed = { ...issue, path: [...path, ...issue.path] } as $ZodIssue;
    const [further, within] = furtherSchema(issue);
    if (further === undefined) return [placed];
    return [placed, ...issuesOf(further, valueAt(value, within), [...path, ...within])];
  });
}

/** What checks the rest where the schema stops, and where that rest stands. */
function furtherSchema(issue: $ZodIssue): readonly [z.ZodMiniType | undefined, Path] {
  const { path } = issue;
  switch (issue.code) {
    case "invalid_key":
      return [column, path];
    case "invalid_union":
      if (issue.errors.length > 0) return [undefined, path];
      return [path.at(-1) === "type" ? anyColumn : anyScale, path.slice(0, -1)];
    default:
      return [undefined, path];
  }
}
