import type { ChoiceWord, Field, Fields, ReadableFields } from "../model/fields.ts";
import { hasUnread, isRead, type Unread, unread } from "../model/unread.ts";
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
    case "choices":
      return choiceWords(
        value as readonly (string | Unread)[] | Readonly<Record<string, string | string[] | Unread>>,
      );
    case "list":
      return (value as readonly (object | typeof unread)[]).map((item) =>
        isRead(item) ? writtenOf(item, field.of) : unread,
      );
  }
}

/** Words by themselves, or with their other names: one or a list. */
function choiceWords(
  written: readonly (string | Unread)[] | Readonly<Record<string, string | readonly string[] | Unread>>,
): readonly ChoiceWord[] | Unread {
  if (hasUnread(written)) return unread;
  if (Array.isArray(written)) return written.map((word: string) => ({ word, aliases: [] }));
  return Object.entries(written).map(([word, aliases]) => ({ word, aliases: [aliases].flat() as string[] }));
}
