import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction } from "../exact/fraction.ts";
import type { ColumnType } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import { isRead, known, type Readable, type Unread, unread, whole, wholeList } from "../model/unread.ts";
import { type Context, numberOf } from "./context.ts";
import type { ColumnShape } from "./shape.ts";

/** What a column holds, by its type and the keys that belong to it. */
export function columnType(
  shape: Exclude<Readable<ColumnShape>, Unread>,
  path: Path,
  context: Context,
): ColumnType | Unread {
  switch (shape.type) {
    case unread:
      return unread;
    case "code":
    case "text":
    case "flag":
      return { kind: shape.type };
    case "choice": {
      if (!isRead(shape.of)) return unread;
      const words = shape.of;
      const repeated = words.findIndex((word, index) => isRead(word) && words.indexOf(word) < index);
      if (repeated >= 0)
        context.report("duplicate-id", [...path, "of", repeated], { id: known(words[repeated]) ?? "" });
      return whole({ kind: "choice", of: wholeList(words) });
    }
    case "integer":
    case "decimal": {
      const min = numberOrNone(shape.min);
      const max = numberOrNone(shape.max);
      if (min !== undefined && isRead(min) && max !== undefined && isRead(max) && compare(min, max) > 0) {
        context.report("range-reversed", [...path, "min"], { min: printExact(min), max: printExact(max) });
      }
      // A formula can use the column whatever its range is.
      return { kind: shape.type, min: known(min), max: known(max) };
    }
  }
}

function numberOrNone(text: string | undefined | Unread): Fraction | undefined | Unread {
  return text === undefined ? undefined : numberOf(text);
}
