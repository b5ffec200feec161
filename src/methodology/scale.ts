import type { Fraction } from "../exact/fraction.ts";
import type { Written } from "../model/fields.ts";
import type { Scale } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import { hasUnread, isRead, type Readable, type Unread, unread } from "../model/unread.ts";
import { kindOf } from "../scale/scale.ts";
import type { Context } from "./context.ts";
import type { ScaleShape } from "./shape.ts";
import { writtenOf } from "./written.ts";

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
