import { printExact } from "../../exact/decimal.ts";
import { compare, type Fraction, zero } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import type { Sheet } from "../../format/sheet.ts";
import { type Cell, type Column, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { comparedMaximum } from "../../rank/summary.ts";
import { exactText, localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { numberRanges } from "../../words/number-ranges.ts";
import { percentText } from "../../words/percent.ts";
import { exactQuantityText, quantityText } from "../../words/quantity.ts";
import { regionName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
import type { Gap, Outlook, Step, Way } from "./gap.ts";
import { changeText, leverText, shortfallText, signed, valueText } from "./step-text.ts";
import { type GapWords, gapWords } from "./words.ts";

const together = [["points", "place"], ["change"], ["value"], ["also"]];

/** The ways to a place that is asked for; the step of every indicator, and what stands in the way of the others. */
export function gapSheets(gap: Gap, lang: Lang): readonly Sheet[] {
  const say = gapWords[lang];
  const rest = gap.outlooks.filter(({ kind }) => kind !== "step" && kind !== "best");
  const best = gap.outlooks.filter(({ kind }) => kind === "best");
  const { goal } = gap;
  const head = headOf(gap, lang, say);
  return [
    ...(goal === undefined ? [] : [sentences(head), ...waySheets(gap, goal, lang, say)]),
    paragraphs(stepTable(gap, goal === undefined ? head : [], lang, say)),
    ...(rest.length === 0 ? [] : [paragraphs(restTable(gap, rest, lang, say))]),
    ...(best.length === 0 ? [] : [sentences([say.atMost(numbersOf(gap, best))])]),
  ];
}

function paragraphs(table: Table): Sheet {
  return { kind: "paragraphs", table, together };
}

function sentences(title: readonly string[]): Sheet {
  return paragraphs({ title, columns: [], rows: [], notes: [] });
}

/** Whose gap it is, and where the region stands. */
function headOf(gap: Gap, lang: Lang, say: GapWords): readonly string[] {
  const { rating, region, place } = gap;
  const group = rating.ranking.find((tied) => tied.place === place);
  return [
    say.title(regionName(region.region, lang), region.region.code),
    say.now(
      say.placed(localNumbers(printExact(place), lang), (group?.members.length ?? 1) > 1),
      totalText(gap, exactScore(region, rating.by), lang),
      localNumbers(printExact(comparedMaximum(rating)), lang),
    ),
  ];
}

function stepTable(gap: Gap, head: readonly string[], lang: Lang, say: GapWords): Table {
  const steps = gap.outlooks.flatMap((outlook) => (outlook.kind === "step" ? [outlook.step] : []));
  return {
    title: [
      ...head,
      ...stepsTitle(steps.length === 0, head.length === 0, say),
      ...higherNumber(gap, steps, say),
    ],
    ...stepRows(gap, steps, lang, say),
    notes: [],
  };
}

/** A heading of its own where no head of the region stands over it. */
function stepsTitle(none: boolean, alone: boolean, say: GapWords): readonly string[] {
  if (none) return [say.noSteps];
  return alone ? [say.steps, say.explained] : [`${say.steps}. ${say.explained}`];
}

/** Under dense places more points may come with a greater number: where regions above cease to be equal. */
function higherNumber({ rating, place }: Gap, steps: readonly Step[], say: GapWords): readonly string[] {
  const better = rating.methodology.ranking.order === "descending" ? 1 : -1;
  const grows = steps.some((step) => compare(step.place, place) > 0 && compare(step.gain, zero) * better > 0);
  return grows ? [say.higherNumber] : [];
}

function stepRows(
  gap: Gap,
  steps: readonly Step[],
  lang: Lang,
  say: GapWords,
): Pick<Table, "columns" | "rows"> {
  if (steps.length === 0) return { columns: [], rows: [] };
  const also = steps.some((step) => step.also.length > 0);
  const { headings } = say;
  const columns: readonly Column[] = [
    { id: "number", heading: headings.number, align: "right", names: true },
    { id: "indicator", heading: headings.indicator, align: "left", names: true },
    { id: "points", heading: headings.points, align: "right" },
    { id: "place", heading: headings.place, align: "right" },
    { id: "change", heading: headings.change, align: "left" },
    { id: "value", heading: headings.value, align: "left" },
    ...(also ? [{ id: "also", heading: headings.also, align: "left" } as const] : []),
  ];
  const rows = steps.map((step): readonly Cell[] => [
    numberCell(numberOf(gap, step.indicator.id)),
    textCell(titleOf(step.indicator, lang)),
    numberCell(signed(step.gain, lang)),
    numberCell(say.placed(localNumbers(printExact(step.place), lang), step.sharedWith.length > 0)),
    textCell(changeText(step, gap.rating.methodology.exports, lang, say)),
    textCell(valueText(step, lang, say)),
    ...(also ? [step.also.length === 0 ? empty : textCell(titlesOf(gap, step.also, lang).join("; "))] : []),
  ]);
  return { columns, rows };
}

function restTable(gap: Gap, rest: readonly Outlook[], lang: Lang, say: GapWords): Table {
  return {
    title: [say.rest],
    columns: [
      { id: "number", heading: say.headings.number, align: "right", names: true },
      { id: "indicator", heading: say.headings.indicator, align: "left", names: true },
      { id: "why", heading: say.headings.why, align: "left" },
    ],
    rows: rest.map((outlook) => [
      numberCell(numberOf(gap, outlook.indicator.id)),
      textCell(titleOf(outlook.indicator, lang)),
      textCell(whyText(gap, outlook, lang, say)),
    ]),
    notes: [],
  };
}

function whyText(gap: Gap, outlook: Outlook, lang: Lang, say: GapWords): string {
  switch (outlook.kind) {
    case "step":
      return "";
    case "best":
      return "";
    case "costs-points": {
      const { step } = outlook;
      return say.costsPoints(
        changeText(step, gap.rating.methodology.exports, lang, say),
        signed(step.gain, lang),
        titlesOf(gap, step.also, lang),
      );
    }
    case "no-value":
      return say.noValue;
    case "no-lever":
      return say.noLever;
    case "out-of-reach": {
      const { shortfall, indicator } = outlook;
      const { exports } = gap.rating.methodology;
      const { lever, value, possible } = shortfall;
      const now = gap.region.indicators.get(indicator.id)?.value;
      if (now === undefined) return say.noValue;
      if (possible.n !== 0n) return shortfallText(shortfall, indicator, exports, lang, say);
      return say.notAllowed(
        quantityText(now, indicator.unit, lang),
        exactQuantityText(value, indicator.unit, lang),
        leverText(lever, indicator, exports, lang, say),
      );
    }
  }
}

function waySheets(gap: Gap, goal: NonNullable<Gap["goal"]>, lang: Lang, say: GapWords): readonly Sheet[] {
  const place = localNumbers(printExact(goal.place), lang);
  const last = gap.rating.ranking.at(-1)?.place;
  if (last !== undefined && compare(goal.place, last) > 0)
    return [sentences([say.noSuchPlace(place, localNumbers(printExact(last), lang))])];
  if (goal.held) return [sentences([say.held(place)])];
  const method = (goal.exact ? say.exact : say.notExact)(goal.ways.length);
  const ways = goal.ways.map((way, index) => paragraphs(wayTable(gap, goal, way, index, method, lang, say)));
  if (compare(goal.place, goal.attempted) === 0 && ways.length > 0) return ways;
  const best = localNumbers(printExact(goal.best.place), lang);
  const total = totalText(gap, goal.best.total, lang);
  const without = gap.outlooks.flatMap(({ kind, indicator }) =>
    kind === "no-value" ? [titleOf(indicator, lang)] : [],
  );
  return [sentences([say.unreachable(place, best, total, without)]), ...ways];
}

function wayTable(
  gap: Gap,
  goal: NonNullable<Gap["goal"]>,
  way: Way,
  index: number,
  method: string,
  lang: Lang,
  say: GapWords,
): Table {
  const place = localNumbers(printExact(goal.attempted), lang);
  const [nearest] = way.below;
  const names = way.below.map(({ region }) => regionName(region, lang));
  return {
    title: [
      say.way(index + 1, goal.ways.length, place, way.steps.length),
      say.outcome(
        say.placed(localNumbers(printExact(way.place), lang), way.sharedWith.length > 0),
        totalText(gap, way.total, lang),
        percentText(way.relative, lang),
      ),
      ...(way.sharedWith.length === 0
        ? []
        : [say.shares(way.sharedWith.map((other) => regionName(other, lang)))]),
      ...(nearest === undefined ? [] : [say.margin(names, exactText(nearest.points, lang))]),
      ...(index === 0 ? [method] : []),
    ],
    ...stepRows(gap, way.steps, lang, say),
    notes: [],
  };
}

function totalText({ rating }: Gap, total: Fraction, lang: Lang): string {
  return localNumbers(printRounded(total, rating.methodology.ranking.round), lang);
}

function numberOf({ rating }: Gap, id: string): string {
  return String(indicatorsOf(rating.methodology.blocks).findIndex((indicator) => indicator.id === id) + 1);
}

function numbersOf(gap: Gap, outlooks: readonly Outlook[]): string {
  return numberRanges(outlooks.map(({ indicator }) => Number(numberOf(gap, indicator.id))));
}

function titlesOf({ rating }: Gap, ids: readonly string[], lang: Lang): readonly string[] {
  return indicatorsOf(rating.methodology.blocks)
    .filter(({ id }) => ids.includes(id))
    .map((indicator) => titleOf(indicator, lang));
}
