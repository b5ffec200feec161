import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, isPositive } from "../exact/fraction.ts";
import type { Fields, ReadableFields } from "../model/fields.ts";
import type { Report } from "../model/report.ts";
import { isRead, known, type Unread } from "../model/unread.ts";
import type { Unit } from "../model/wording.ts";
import { localNumbers } from "../words/exact-text.ts";
import type { Lang } from "../words/lang.ts";
import { edgeText } from "../words/quantity.ts";
import { type Band, type Bound, boundsOf, compareBands, opposite, relations } from "./band.ts";
import { type Better, better } from "./better.ts";
import type { SteppedKind } from "./kind.ts";

/** The points of the best band reached, else none. */
export type Bands = { readonly kind: "bands"; readonly better: Better; readonly bands: readonly Band[] };

const edge = { type: "number", optional: true } as const;
const bandFields = { from: edge, above: edge, to: edge, below: edge, points: { type: "number" } } as const;
const fields = { better, bands: { type: "list", of: bandFields } } as const satisfies Fields;

export const bands: SteppedKind<Bands, typeof fields> = {
  kind: "bands",
  form: "stepped",
  fields,
  read: (written) => ({
    kind: "bands",
    better: written.better,
    bands: written.bands.flatMap((band) => {
      const edge = edgeOf(band, written.better);
      return edge === undefined ? [] : [{ ...edge, points: band.points }];
    }),
  }),
  check(written, weight, report) {
    if (!isRead(written.bands)) return;
    const within: Report = (kind, path, data) => report(kind, ["bands", ...path], data);
    const placed = written.bands.flatMap((band, index) => {
      if (!isRead(band)) return [];
      checkPoints(band.points, index, weight, within);
      return checkBand(band, index, written.better, within);
    });
    checkOrder(placed, written.better, within);
  },
  better: (scale) => scale.better,
  bands: (scale) => scale.bands,
  withBands: (scale, list) => ({ ...scale, bands: list }),
  text: (scale, _weight, unit) => ({ ru: textIn("ru", scale, unit), en: textIn("en", scale, unit) }),
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

type BandFields = typeof bandFields;

/** The edge of a band, with the bound that it is written under; undefined where none of the right direction is. */
function edgeOf<Value>(
  band: Readonly<Record<Bound, Value | undefined>>,
  direction: Better | Unread,
): { readonly bound: Bound; readonly edge: Value } | undefined {
  const [right] = edgesOf(band).filter(({ bound }) => isOf(bound, direction));
  return right;
}

function edgesOf<Value>(band: Readonly<Record<Bound, Value | undefined>>) {
  return (Object.keys(opposite) as Bound[]).flatMap((bound) => {
    const edge = band[bound];
    return edge === undefined ? [] : [{ bound, edge }];
  });
}

function isOf(bound: Bound, direction: Better | Unread): boolean {
  return !isRead(direction) || boundsOf[direction].includes(bound);
}

interface Placed {
  readonly index: number;
  readonly band: Band;
}

/** A band has one edge, of the right direction. What it comes to, where it has one that is read. */
function checkBand(
  written: ReadableFields<BandFields>,
  index: number,
  direction: Better | Unread,
  report: Report,
): readonly Placed[] {
  const edges = edgesOf<Fraction | Unread>(written);
  const right = edges.filter(({ bound }) => isOf(bound, direction));
  for (const { bound } of edges.filter((edge) => !right.includes(edge)))
    report("unknown-key", [index, bound], { key: bound, suggestion: opposite[bound], under: [] });
  if (edges.length === 0) {
    const [key] = boundsOf[known(direction) ?? "higher"];
    report("missing-key", [index], { key: key ?? "" });
  }
  if (right.length > 1) report("band-with-two-edges", [index], { keys: right.map(({ bound }) => bound) });
  const [first, second] = right;
  if (first === undefined || second !== undefined) return [];
  const { bound, edge } = first;
  const { points } = written;
  return isRead(edge) && isRead(points) ? [{ index, band: { edge, bound, points } }] : [];
}

/** The best band is worth the whole weight, the others less and something. */
function checkPoints(
  points: Fraction | Unread,
  index: number,
  weight: Fraction | Unread,
  report: Report,
): void {
  if (!isRead(points)) return;
  const path = [index, "points"];
  if (!isPositive(points)) report("not-positive", path, { value: printExact(points) });
  if (!isRead(weight)) return;
  const data = { points: printExact(points), weight: printExact(weight) };
  if (compare(points, weight) > 0) report("band-above-weight", path, data);
  if (index === 0 && compare(points, weight) < 0) report("best-band-below-weight", path, data);
}

/** Bands go from the best down, edges and points alike. */
function checkOrder(list: readonly Placed[], direction: Better | Unread, report: Report): void {
  for (const [position, { index, band }] of list.entries()) {
    const previous = list[position - 1]?.band;
    if (previous === undefined) continue;
    const pointsOrder = compare(band.points, previous.points);
    const edgesOrder = compareBands(band, previous, known(direction) ?? "higher");
    const isHarder = isRead(direction) && edgesOrder > 0;
    if (edgesOrder === 0 || pointsOrder === 0)
      report("bands-alike", [index], { edge: printExact(band.edge) });
    else if (isHarder || pointsOrder > 0) {
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

function textIn(lang: Lang, { bands: list }: Bands, unit: Unit | undefined): string {
  const local = (value: Fraction) => localNumbers(printExact(value), lang);
  const last = list.at(-1);
  return [
    ...list.map(
      (band) =>
        `${reachedWords[lang][band.bound]} ${edgeText(band.edge, unit, lang)}${DASH}${local(band.points)}`,
    ),
    ...(last === undefined ? [] : [`${beyondWords[lang][last.bound]}${DASH}0`]),
  ].join("; ");
}
