import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, one } from "../exact/fraction.ts";
import type { Zone } from "../model/methodology.ts";
import { isRead, known, type Readable, type Unread, unread, whole, wholeList } from "../model/unread.ts";
import { type Context, numberOf } from "./context.ts";
import type { ZoneShape } from "./shape.ts";

/** Zones go from the best down; each but the last says where it begins, as a share of the maximum. */
export function checkZones(
  shapes: Readable<readonly ZoneShape[]>,
  { report }: Context,
): readonly Zone[] | Unread {
  if (!isRead(shapes)) return unread;
  const ids = new Set<string>();
  let previous: Fraction | undefined;
  for (const [index, zone] of shapes.entries()) {
    if (!isRead(zone)) continue;
    const { id } = zone;
    const last = index === shapes.length - 1;
    if (isRead(id) && ids.has(id)) report("duplicate-id", ["zones", index, "id"], { id });
    if (isRead(id)) ids.add(id);
    const from = shareOf(zone.from);
    if (!isRead(from)) continue;
    if (from === undefined) {
      if (!last) report("missing-key", ["zones", index], { key: "from" });
      continue;
    }
    const path = ["zones", index, "from"];
    if (last) report("last-zone-begins", path, { zone: known(id) ?? "" });
    if (compare(from, one) > 0) report("wrong-shape", path, { expected: "percentage" });
    if (previous !== undefined && compare(from, previous) >= 0)
      report("zones-out-of-order", path, { from: percent(from), previous: percent(previous) });
    previous = from;
  }
  return wholeList(shapes.map(zoneOf));
}

function zoneOf(shape: Readable<ZoneShape>): Zone | Unread {
  if (!isRead(shape)) return unread;
  const { id, from, title, title_en: titleEn } = shape;
  return whole({ id, from: shareOf(from), title, titleEn });
}

/** `85 %` is 0.85. */
function shareOf(text: string | undefined | Unread): Fraction | undefined | Unread {
  if (text === undefined || !isRead(text)) return text;
  return numberOf(text.replace(/ ?%$/, "")).div(100);
}

function percent(share: Fraction): string {
  return `${printExact(share.mul(100))} %`;
}
