import { columnKindOf } from "../column/column.ts";
import type { Written } from "../model/fields.ts";
import type { ColumnType } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import { hasUnread, isRead, type Readable, type Unread, unread } from "../model/unread.ts";
import type { Context } from "./context.ts";
import type { ColumnShape } from "./shape.ts";
import { writtenOf } from "./written.ts";

/** What a column holds, by its type and the keys that belong to it. */
export function columnType(
  shape: Exclude<Readable<ColumnShape>, Unread>,
  path: Path,
  { report }: Context,
): ColumnType | Unread {
  if (!isRead(shape.type)) return unread;
  const kind = columnKindOf({ kind: shape.type });
  const written = writtenOf(shape, kind.fields);
  kind.check?.(written, (problem, within, data) => report(problem, [...path, ...within], data));
  // A formula can use the column whatever its range is: what may be left out is as good as left out.
  const needed = Object.fromEntries(
    Object.entries(written).filter(([key, value]) => !(kind.fields[key]?.optional && hasUnread(value))),
  );
  return hasUnread(needed) ? unread : kind.read(needed as Written);
}
