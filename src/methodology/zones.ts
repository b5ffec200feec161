import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, one } from "../exact/fraction.ts";
import type { Zone } from "../model/methodology.ts";
import { type Context, numberOf } from "./context.ts";
import type { ZoneShape } from "./shape.ts";

/** Zones go from the best down; each but the last says where it begins, as a share of the maximum. */
export function checkZones(shapes: readonly ZoneShape[], { report }: Context): readonly Zone[] {
  const zones = shapes.map(({ id, from, title, title_en: titleEn }) => ({
    id,
    from: from === undefined ? undefined : shareOf(from),
    title,
    titleEn,
  }));
  for (const [index, { id, from }] of zones.entries()) {
    const last = index === zones.length - 1;
    const previous = zones[index - 1]?.from;
    if (zones.findIndex((zone) => zone.id === id) < index)
      report("duplicate-id", ["zones", index, "id"], { id });
    if (from === undefined) {
      if (!last) report("missing-key", ["zones", index], { key: "from" });
      continue;
    }
    const path = ["zones", index, "from"];
    if (last) report("last-zone-begins", path, { zone: id });
    if (compare(from, one) > 0) report("wrong-shape", path, { expected: "percentage" });
    if (previous !== undefined && compare(from, previous) >= 0)
      report("zones-out-of-order", path, { from: percent(from), previous: percent(previous) });
  }
  return zones;
}

/** `85 %` is 0.85. */
function shareOf(text: string): Fraction {
  return numberOf(text.replace(/ ?%$/, "")).div(100);
}

function percent(share: Fraction): string {
  return `${printExact(share.mul(100))} %`;
}
