import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, isPositive } from "../exact/fraction.ts";
import type { Report } from "../model/report.ts";
import { localNumbers } from "../words/exact-text.ts";
import type { Lang } from "../words/lang.ts";
import { type Band, type Bound, boundsOf, compareBands, opposite, relations } from "./band.ts";
import { type Better, better, type Fields, type Written } from "./fields.ts";
import type { SteppedKind } from "./kind.ts";

/** The points of the best band reached, else nband. */
export type Bands = { readonly kind: "bands"; readonly better: Better; readonly bands: readonly Band[] };

const edge = { type: "number", optional: true } as const;
const bandFields = { from: edge, above: edge, to: edge, below: edge, points: { type: "number" } } as const;
const fields = { better, bands: { type: "list", of: bandFields } } as const satisfies Fields;

export const bands: SteppedKind<Bands, typeof fields> = {
  kind: "bands",
  form: "stepped",
  fields,
  read(written, weight, report) {
    const within: Report = (kind, path, data) => report(kind, ["bands", ...path], data);
    const list = bandsOf(written.bands, written.better, within);
    checkOrder(list, written.better, weight, within);
    return { kind: "bands", better: written.better, bands: list.map((placed) => placed.band) };
  },
  better: (scale) => scale.better,
  bands: (scale) => scale.bands,
  withBands: (scale, list) => ({ ...scale, bands: list }),
  text: (scale) => ({ ru: textIn("ru", scale), en: textIn("en", scale) }),
  print: (scale) =>
    [
      "bands",
      ...scale.bands.map(
        (band) => `${relations[band.bound]}${printExact(band.edge)}:${printExact(band.points)}`,
      ),
    ].join(" "),
  json: (scale) => ({
    better: scale.better,
    bands: scale.bands.map((band) => ({
      [band.bound]: printExact(band.edge),
      points: printExact(band.points),
    })),
  }),
};

/** The bands that have one edge of the right direction, each with its position in the file. */
function bandsOf(
  written: Written<typeof fields>["bands"],
  direction: Better,
  report: Report,
): readonly Placed[] {
  return written.flatMap((shape, index) => {
    const bounds = (Object.keys(opposite) as Bound[]).filter((bound) => shape[bound] !== undefined);
    const wrong = bounds.filter((bound) => !boundsOf[direction].includes(bound));
    const right = bounds.filter((bound) => boundsOf[direction].includes(bound));
    for (const key of wrong) report("unknown-key", [index, key], { key, suggestion: opposite[key] });
    const [bound] = right;
    const value = bound && shape[bound];
    if (bounds.length === 0) report("missing-key", [index], { key: boundsOf[direction][0] ?? "" });
    if (right.length > 1) report("band-with-two-edges", [index], { keys: right });
    if (bound === undefined || value === undefined || right.length > 1) return [];
    return [{ index, band: { edge: value, bound, points: shape.points } }];
  });
}

interface Placed {
  readonly index: number;
  readonly band: Band;
}

/** Bands go from the best down, edges and points alike, and the best is worth the whole weight. */
function checkOrder(list: readonly Placed[], direction: Better, weight: Fraction, report: Report): void {
  for (const [position, { index, band }] of list.entries()) {
    const data = { points: printExact(band.points), weight: printExact(weight) };
    if (!isPositive(band.points))
      report("not-positive", [index, "points"], { value: printExact(band.points) });
    if (compare(band.points, weight) > 0) report("band-above-weight", [index, "points"], data);
    if (index === 0 && compare(band.points, weight) < 0)
      report("best-band-below-weight", [index, "points"], data);
    const previous = list[position - 1]?.band;
    if (previous === undefined) continue;
    const order = compareBands(band, previous, direction);
    if (order === 0 || compare(band.points, previous.points) === 0)
      report("bands-alike", [index], { edge: printExact(band.edge) });
    else if (order > 0 || compare(band.points, previous.points) > 0) {
      report("bands-out-of-order", [index], {
        edge: printExact(band.edge),
        previous: printExact(previous.edge),
      });
    }
  }
}

/** Keeps an edge and its points on one line. */
const DASH = "\u00a0—\u00a0";

const reachedWords: Readonly<Record<Lang, Readonly<Record<Bound, string>>>> = {
  ru: { from: "от", above: "больше", to: "не больше", below: "меньше" },
  en: { from: "from", above: "above", to: "at most", below: "below" },
};

/** What lies beyond the last band, by its bound. */
const beyondWords: Readonly<Record<Lang, Readonly<Record<Bound, string>>>> = {
  ru: { from: "меньше", above: "не больше", to: "больше", below: "не меньше" },
  en: { from: "below", above: "at most", to: "above", below: "from" },
};

function textIn(lang: Lang, { bands: list }: Bands): string {
  const local = (value: Fraction) => localNumbers(printExact(value), lang);
  const last = list.at(-1);
  return [
    ...list.map(
      (band) => `${reachedWords[lang][band.bound]} ${local(band.edge)}${DASH}${local(band.points)}`,
    ),
    ...(last === undefined ? [] : [`${beyondWords[lang][last.bound]}${DASH}0`]),
  ].join("; ");
}
