import type { Fraction } from "../exact/fraction.ts";
import type { Scale } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import { hasUnread, isRead, type Readable, type Unread, unread } from "../model/unread.ts";
import type { Field, Fields, ReadableFields, Written } from "../scale/fields.ts";
import { kindOf } from "../scale/scale.ts";
import { type Context, numberOf } from "./context.ts";
import type { ScaleShape } from "./shape.ts";

export function checkScale(
  shape: Readable<ScaleShape>,
  weight: Fraction | Unread,
  path: Path,
  { report }: Context,
): Scale | Unread {
  if (!isRead(shape) || !isRead(shape.kind)) return unread;
  const kind = kindOf({ kind: shape.kind } as Scale);
  const written = writtenOf(shape, kind.fields);
  kind.check?.(written, weight, (problem, within, data) => report(problem, [...path, ...within], data));
  return hasUnread(written) ? unread : kind.read(written as Written);
}

/** Values whose shape is checked, with exact numbers. */
function writtenOf(shape: object, fields: Fields): ReadableFields {
  const values = new Map<string, unknown>(Object.entries(shape));
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, fieldValue(values.get(key), field)]),
  ) as ReadableFields;
}

function fieldValue(value: unknown, field: Field): unknown {
  if (value === undefined || value === unread) return value;
  switch (field.type) {
    case "number":
      return numberOf(String(value));
    case "word":
      return value;
    case "list":
      return (value as readonly (object | Unread)[]).map((item) =>
        isRead(item) ? writtenOf(item, field.of) : unread,
      );
  }
}
