import type { Field, Fields, ReadableFields } from "../model/fields.ts";
import { isRead, unread } from "../model/unread.ts";
import { numberOf } from "./context.ts";

/** What stands under the keys of a kind, in a shape that was checked: with exact numbers. */
export function writtenOf(shape: object, fields: Fields): ReadableFields {
  const values = new Map<string, unknown>(Object.entries(shape));
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, fieldValue(values.get(key), field)]),
  ) as ReadableFields;
}

function fieldValue(value: unknown, field: Field): unknown {
  if (value === undefined || !isRead(value)) return value;
  switch (field.type) {
    case "number":
      return numberOf(String(value));
    case "word":
    case "texts":
      return value;
    case "list":
      return (value as readonly (object | typeof unread)[]).map((item) =>
        isRead(item) ? writtenOf(item, field.of) : unread,
      );
  }
}
