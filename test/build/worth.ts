import { printExact } from "../../src/exact/decimal.ts";
import { zero } from "../../src/exact/fraction.ts";
import type { Scale } from "../../src/model/methodology.ts";
import { extentOf } from "../../src/scale/extent.ts";
import { kindOf, points } from "../../src/scale/scale.ts";
import { exact } from "./numbers.ts";

/** The points, of 60 at most, of one region's value, where the others have the values given. */
export function worth(value: string, scale: Scale, others = ""): string {
  const values = [value, ...others.split(" ").filter((text) => text !== "")].map(exact);
  const extent = extentOf(values) ?? { least: zero, greatest: zero };
  return printExact(points(exact(value), scale, exact("60"), extent));
}

/** What a scale says of itself for 40 points: Russian, English, canonical, JSON. */
export function described(scale: Scale): readonly string[] {
  const kind = kindOf(scale);
  const { ru, en } = kind.text(scale, exact("40"), undefined);
  return [ru, en, kind.print(scale), JSON.stringify(kind.json(scale))].map((text) =>
    text.replaceAll("\u00a0", " "),
  );
}
