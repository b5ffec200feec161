import { apportion } from "../../exact/apportion.ts";
import { printExact, printPlaces } from "../../exact/decimal.ts";
import { compare, type Fraction, ratio, zero } from "../../exact/fraction.ts";
import { round } from "../../exact/round.ts";
import type { Sheet } from "../../format/sheet.ts";
import { numberCell, type Table, textCell } from "../../format/table.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { signed } from "../../words/signed.ts";
import { titleOf } from "../../words/title-of.ts";
import { type Attribution, causes, type RegionAttribution } from "./attribution.ts";
import { headOf } from "./head.ts";
import { PLACE_DIGITS, pointDigits, printedChange, printedParts, printedScore } from "./printed-parts.ts";
import { type AttributionWords, attributionWords } from "./words.ts";

const WIDTH = 20;

interface Step {
  readonly label: string;
  readonly part: Fraction;
}

/** From the previous total to the current one, an indicator and cause a line; then the places. */
export function waterfallSheets(
  attribution: Attribution,
  region: RegionAttribution,
  lang: Lang,
): readonly Sheet[] {
  const say = attributionWords[lang];
  const head = headOf(attribution, lang);
  return [
    { kind: "grid", table: pointsTable(attribution, region, head, lang, say) },
    { kind: "grid", table: placesTable(region, lang, say) },
  ];
}

function pointsTable(
  attribution: Attribution,
  attributed: RegionAttribution,
  head: readonly string[],
  lang: Lang,
  say: AttributionWords,
): Table {
  const { region } = attributed.current.region;
  const digits = pointDigits(attribution);
  const change = printedChange(attributed);
  const steps = causes.flatMap((cause) =>
    attribution.indicators.flatMap((indicator, index): readonly Step[] => {
      const part = attributed.indicators[index]?.[cause] ?? zero;
      return part.n === 0n ? [] : [{ label: `${say.causes[cause]}: ${titleOf(indicator, lang)}`, part }];
    }),
  );
  const [before, now] = [attributed.previous.score, attributed.current.score];
  const was = localNumbers(printedScore(attributed.previous, attribution.previous), lang);
  const is = localNumbers(printedScore(attributed.current, attribution.current), lang);
  return {
    title: [
      say.region(regionName(region, lang), region.code),
      ...head,
      say.pointsMove(was, is, signed(change, digits, lang)),
    ],
    ...drawn(steps, before, now, digits, lang, say),
    notes: steps.length === 0 ? [say.nothing] : [],
  };
}

function placesTable(
  { previous, current, rise }: RegionAttribution,
  lang: Lang,
  say: AttributionWords,
): Table {
  const parts = printedParts(rise.parts, rise.change, PLACE_DIGITS);
  const text = (place: Fraction) => localNumbers(printExact(place), lang);
  const digits = rise.change.d === 1n ? 0 : PLACE_DIGITS;
  return {
    title: [say.move(text(previous.place), text(current.place), signed(rise.change, digits, lang))],
    columns: [
      { id: "what", heading: say.headings.what, align: "left", names: true },
      { id: "place", heading: say.headings.place, align: "right" },
    ],
    rows: causes.map((cause) => [
      textCell(say.causes[cause]),
      numberCell(signed(parts[cause], PLACE_DIGITS, lang)),
    ]),
    notes: [say.legend, say.rounded],
  };
}

function drawn(
  steps: readonly Step[],
  before: Fraction,
  now: Fraction,
  digits: number,
  lang: Lang,
  say: AttributionWords,
): Pick<Table, "columns" | "rows"> {
  const parts = apportion(
    steps.map(({ part }) => part),
    now.sub(before),
    digits,
  );
  const levels = [before];
  for (const part of parts) levels.push((levels.at(-1) ?? before).add(part));
  const sorted = levels.toSorted(compare);
  const bar = barOver(sorted[0] ?? before, sorted.at(-1) ?? now);
  const text = (value: Fraction) => localNumbers(printPlaces(value, digits), lang);
  const { headings } = say;
  return {
    columns: [
      { id: "what", heading: headings.what, align: "left", names: true },
      { id: "points", heading: headings.points, align: "right" },
      { id: "running", heading: headings.running, align: "right" },
      { id: "bar", heading: headings.bar, align: "left", leaves: 1 },
    ],
    rows: [
      [textCell(say.start), numberCell(""), numberCell(text(before)), textCell(bar(before, before))],
      ...steps.map(({ label }, index) => [
        textCell(label),
        numberCell(signed(parts[index] ?? zero, digits, lang)),
        numberCell(text(levels[index + 1] ?? now)),
        textCell(bar(levels[index] ?? before, levels[index + 1] ?? now)),
      ]),
      [textCell(say.end), numberCell(""), numberCell(text(now)), textCell(bar(now, now))],
    ],
  };
}

/** A bar from one level to another, on a line from the lowest to the highest: dots before it, a mark for a level. */
function barOver(low: Fraction, high: Fraction): (from: Fraction, to: Fraction) => string {
  const span = high.sub(low);
  const at = (level: Fraction) =>
    span.n === 0n
      ? 0
      : Number(
          round(
            level
              .sub(low)
              .div(span)
              .mul(ratio(BigInt(WIDTH), 1n)),
            { places: 0, mode: "half-up" },
          ).n,
        );
  return (from, to) => {
    const [start, end] = [at(from), at(to)].sort((a, b) => a - b) as [number, number];
    const mark = compare(from, to) === 0 ? "│" : compare(to, from) > 0 ? "█" : "▒";
    return "·".repeat(start) + mark.repeat(Math.max(1, end - start));
  };
}
