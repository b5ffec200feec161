import { printExact } from "../../exact/decimal.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import { round } from "../../exact/round.ts";
import { placeCell } from "../../format/place-cell.ts";
import {
  type Cell,
  type Column,
  empty,
  numberCell,
  readable,
  type Table,
  textCell,
} from "../../format/table.ts";
import type { Exports } from "../../model/methodology.ts";
import { difference } from "../../rank/printed-change.ts";
import { exactText, localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { leafUnit } from "../../words/leaf-words.ts";
import { exactNumberText } from "../../words/quantity.ts";
import { regionName } from "../../words/region-name.ts";
import { signed } from "../../words/signed.ts";
import { titleOf } from "../../words/title-of.ts";
import { placesGained, printedPoints } from "./gained.ts";
import { leafName } from "./leaf-name.ts";
import type { Change, Move, WhatIf } from "./result.ts";
import { type WhatIfWords, whatIfWords } from "./words.ts";

/** The shown regions of those that moved; `shownText` says which these are, where they are not all. */
export function whatIfTable(
  trial: WhatIf,
  shown: readonly Move[],
  shownText: string | undefined,
  lang: Lang,
): Table {
  const say = whatIfWords[lang];
  const { before, after, moves } = trial;
  const { headings } = say;
  const maxima = [before, after].map(({ methodology }) =>
    localNumbers(printExact(methodology.maxPoints), lang),
  );
  const [maximum = "", newMaximum = ""] = maxima;
  const columns: readonly Column[] = [
    { id: "region", heading: headings.region, align: "left", names: true },
    { id: "previous_place", heading: headings.placeBefore, align: "right", leaves: 4 },
    { id: "place", heading: headings.place, align: "right" },
    { id: "places_gained", heading: headings.rise, align: "right", leaves: 2 },
    { id: "previous_points", heading: headings.totalBefore, align: "right", leaves: 3 },
    { id: "points", heading: headings.total, align: "right", leaves: 5 },
    { id: "change", heading: headings.points, align: "right", leaves: 1 },
  ];
  return {
    title: [
      `${say.title}. ${titleOf(before.methodology, lang)} (${before.methodology.id})`,
      ...trial.changes.map((change) => changeText(change, before.methodology.exports, lang, say)),
      ...(maximum === newMaximum ? [] : [say.maximum(maximum, newMaximum)]),
      moves.length === 0 ? say.nothing : say.moves(moves.length, trial.same),
      ...(shownText === undefined ? [] : [shownText]),
    ],
    columns: shown.length === 0 ? [] : columns,
    rows: shown.map((move) => row(move, trial, lang)),
    notes: [
      ...(shown.some((move) => seemsOff(move, digitsOf(trial))) ? [say.roundedChange] : []),
      say.untouched,
    ],
  };
}

/** The change of the exact scores, rounded by itself: regions that lost as much show the same change. */
function printableChange(move: Move, places: number): Fraction | undefined {
  const change = difference({ previous: move.before?.exactScore, current: move.after?.exactScore });
  if (change === undefined) return undefined;
  const size = round(change.abs(), { places, mode: "half-up" });
  return change.s < 0n ? size.neg() : size;
}

/** Whether the printed scores differ by something else than the printed change. */
function seemsOff(move: Move, places: number): boolean {
  const printed = difference({ previous: move.before?.score, current: move.after?.score });
  const change = printableChange(move, places);
  return printed !== undefined && change !== undefined && compare(printed, change) !== 0;
}

function row(move: Move, trial: WhatIf, lang: Lang): readonly Cell[] {
  const { region, before, after } = move;
  const place = (standing: Move["before"]): Cell =>
    standing === undefined ? empty : placeCell(standing.place, standing.shared, lang);
  const score = (printed: string | undefined): Cell =>
    printed === undefined ? empty : numberCell(localNumbers(printed, lang));
  const rise = placesGained(move);
  const digits = digitsOf(trial);
  const printed = printedPoints(move, trial);
  const points = printableChange(move, digits);
  return [
    textCell(regionName(region, lang)),
    before === undefined ? empty : numberCell(readable(place(before))),
    place(after),
    rise === undefined ? empty : numberCell(signed(rise, rise.d === 1n ? 0 : 1, lang)),
    score(printed.previous),
    score(printed.current),
    points === undefined ? empty : numberCell(signed(points, digits, lang)),
  ];
}

function changeText(change: Change, exports: Exports, lang: Lang, say: WhatIfWords): string {
  switch (change.kind) {
    case "value": {
      const { region, leaf, before, after } = change;
      const unit = leafUnit(leaf, exports, undefined);
      return say.value(
        regionName(region, lang),
        leafName(leaf, exports, lang),
        exactNumberText(before, unit, lang),
        exactNumberText(after, unit, lang),
      );
    }
    case "weight": {
      const { indicator, before, after } = change;
      return say.weight(
        titleOf(indicator, lang),
        indicator.id,
        exactText(before, lang),
        exactText(after, lang),
      );
    }
    case "ties":
      return say.ties(change.before, change.after);
  }
}

function digitsOf({ before }: WhatIf): number {
  return before.methodology.ranking.round.places;
}
