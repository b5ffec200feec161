import { countedEn, countedRu } from "../../words/counted.ts";
import type { Lang } from "../../words/lang.ts";

/** What a gap says to people. Numbers come as text in the language. */
export interface GapWords {
  readonly headings: Readonly<
    Record<"number" | "indicator" | "points" | "place" | "change" | "value" | "also" | "why", string>
  >;
  title(region: string, code: string): string;
  now(place: string, total: string, maximum: string): string;
  readonly steps: string;
  readonly noSteps: string;
  readonly explained: string;
  readonly rest: string;
  change(what: string, by: string, before: string, after: string): string;
  through(column: string): string;
  quoted(title: string): string;
  value(before: string, after: string): string;
  band(edge: string): string;
  placeAt(value: string, inclusive: boolean): string;
  readonly most: string;
  /** The numbers of indicators that have all their points. */
  atMost(numbers: string): string;
  readonly noValue: string;
  readonly noLever: string;
  /** A step after which the total is worse; `also` are the titles of the other indicators it changes. */
  costsPoints(what: string, by: string, also: readonly string[]): string;
  outOfReach(value: string, what: string, needed: string, possible: string): string;
  held(place: string): string;
  /** A place, and whether others hold it too. */
  placed(place: string, shared: boolean): string;
  /** Who they are; where they are many, how many. */
  shares(names: readonly string[]): string;
  readonly higherNumber: string;
  /** `now` is the indicator's value, empty where it has none. */
  notAllowed(now: string, value: string, what: string): string;
  noSuchPlace(place: string, last: string): string;
  /** `without` are the titles of indicators that have no value now, which nobody can say the limit of. */
  unreachable(place: string, bestPlace: string, bestTotal: string, without: readonly string[]): string;
  way(number: number, of: number, place: string, indicators: number): string;
  outcome(place: string, total: string, relative: string): string;
  margin(regions: readonly string[], points: string): string;
  exact(ways: number): string;
  notExact(ways: number): string;
}

/** As many regions are named; more are counted. */
const NAMED = 3;

const ru: GapWords = {
  headings: {
    number: "№",
    indicator: "Показатель",
    points: "Баллы",
    place: "Место",
    change: "Изменить",
    value: "Значение",
    also: "Заодно меняются",
    why: "Почему",
  },
  title: (region, code) => `${region} (${code})`,
  now: (place, total, maximum) => `Сейчас место ${place}, баллов ${total} из ${maximum}.`,
  steps: "Ближайший шаг по каждому показателю",
  noSteps: "Шагов нет.",
  explained:
    "Меняется одна величина, остальные данные региона и все другие регионы — как есть; меньшего изменения недостаточно.",
  rest: "Показатели без шага",
  change: (what, by, before, after) => `${what}: ${by} (${before} → ${after})`,
  through: (column) => `, столбец ${column}`,
  quoted: (title) => `«${title}»`,
  value: (before, after) => `${before} → ${after}`,
  band: (edge) => `порог ${edge}`,
  placeAt: (value, inclusive) => `место выше — при значении ${inclusive ? "не хуже" : "лучше"} ${value}`,
  most: "это всё, что может дать показатель",
  atMost: (numbers) => `Максимум уже набран: ${numbers}`,
  noValue: "значения нет: делитель равен нулю или ячейка пуста",
  noLever: "в формуле нет величины, которую можно изменить отдельно",
  costsPoints: (what, by, also) =>
    `ближайший шаг отнимает баллы (${what}, сумма: ${by}): с ним меняются и другие показатели — ${also.join("; ")}`,
  outOfReach: (value, what, needed, possible) =>
    `до значения ${value} не хватает данных: ${what} — нужно ещё ${needed}, возможно не больше ${possible}`,
  notAllowed: (now, value, what) =>
    `сейчас ${now}, до ${value} не дойти: изменить ${what} не позволяют другие числа выгрузок и их правила`,
  placed: (place, shared) => `${place}${shared ? " (общее)" : ""}`,
  shares: (names) =>
    names.length > NAMED
      ? `Это место у региона общее ещё с ${countedRu(names.length, "регионом", "регионами", "регионами")}.`
      : `Это место у региона общее с другими: ${names.join(", ")}.`,
  higherNumber:
    "Номер места после некоторых шагов больше, хотя баллов больше: шкала сравнивает регионы, с шагом меняются баллы и других, и те, кто делил место выше, расходятся.",
  held: (place) => `Место ${place}: регион уже на этом месте или выше.`,
  noSuchPlace: (place, last) => `Места ${place} нет: последнее место в рейтинге — ${last}.`,
  unreachable: (place, bestPlace, bestTotal, without) =>
    without.length === 0
      ? `Место ${place} недостижимо: если довести каждый показатель до предела, будет место ${bestPlace} (баллов ${bestTotal}).`
      : `Способа подняться на место ${place} не нашлось: если довести показатели до предела, будет место ${bestPlace} (баллов ${bestTotal}), не считая показателей, у которых сейчас нет значения: ${without.join("; ")}.`,
  way: (number, of, place, indicators) =>
    `${of === 1 ? "Вариант" : `Вариант ${number}`}: ${place}-е место, изменить ${countedRu(indicators, "показатель", "показателя", "показателей")}`,
  outcome: (place, total, relative) =>
    `Будет место ${place}, баллов ${total}; величины меняются в сумме на ${relative}.`,
  margin: ([only = "", ...more], points) =>
    more.length === 0
      ? `Следом: ${only}; отстаёт на ${points}. Если ${only} прибавит столько же, баллы сравняются, если больше — будет выше.`
      : `Следом: ${[only, ...more].join(", ")}; отстают на ${points}. Кто из них прибавит столько же, сравняется с этим регионом, кто больше — обгонит его.`,
  exact: (ways) =>
    ways === 1
      ? "Это самый дешёвый вариант: меньше показателей или меньших изменений недостаточно."
      : `Это ${countedRu(ways, "самый дешёвый вариант", "самых дешёвых варианта", "самых дешёвых вариантов")}: сначала меньше показателей, затем меньше изменения; ни один не включает другой.`,
  notExact: (ways) =>
    `${ways === 1 ? "Это лучший вариант из найденных" : "Это лучшие варианты из найденных"}: есть непрерывные шкалы или слишком много сочетаний. Места проверены расчётом, но более дешёвый вариант возможен.`,
};

const en: GapWords = {
  headings: {
    number: "No.",
    indicator: "Indicator",
    points: "Points",
    place: "Place",
    change: "Change",
    value: "Value",
    also: "Changes too",
    why: "Why",
  },
  title: (region, code) => `${region} (${code})`,
  now: (place, total, maximum) => `Now place ${place}, ${total} points of ${maximum}.`,
  steps: "The next step of each indicator",
  noSteps: "There are no steps.",
  explained:
    "One count changes; the region's other data and all other regions stay as they are. A smaller change is not enough.",
  rest: "Indicators without a step",
  change: (what, by, before, after) => `${what}: ${by} (${before} → ${after})`,
  through: (column) => `, column ${column}`,
  quoted: (title) => `“${title}”`,
  value: (before, after) => `${before} → ${after}`,
  band: (edge) => `band ${edge}`,
  placeAt: (value, inclusive) =>
    inclusive ? `a better place from ${value} on` : `a better place past ${value}`,
  most: "all that the indicator can bring",
  atMost: (numbers) => `Already at the most: ${numbers}`,
  noValue: "no value: the divisor is zero, or a cell is empty",
  noLever: "the formula has no count that can be changed by itself",
  costsPoints: (what, by, also) =>
    `the next step costs points (${what}, total: ${by}): it changes other indicators too — ${also.join("; ")}`,
  outOfReach: (value, what, needed, possible) =>
    `the data leave no room to reach ${value}: ${what} needs ${needed} more, at most ${possible} is possible`,
  notAllowed: (now, value, what) =>
    `now ${now}, ${value} is out of reach: the other numbers of the exports and their rules do not let ${what} change`,
  placed: (place, shared) => `${place}${shared ? " (shared)" : ""}`,
  shares: (names) =>
    names.length > NAMED
      ? `The region then shares the place with ${countedEn(names.length, "region", "regions")} more.`
      : `The region then shares the place with ${names.join(", ")}.`,
  higherNumber:
    "After some steps the number of the place is greater although the points are better: the scale compares regions, so the points of others change with the step, and those who shared a place above come apart.",
  held: (place) => `Place ${place}: the region is there already, or above.`,
  noSuchPlace: (place, last) => `There is no place ${place}: the last place of the rating is ${last}.`,
  unreachable: (place, bestPlace, bestTotal, without) =>
    without.length === 0
      ? `Place ${place} is out of reach: with every indicator at its limit it is place ${bestPlace} (${bestTotal} points).`
      : `No way to place ${place} was found: with the indicators at their limits it is place ${bestPlace} (${bestTotal} points), not counting those that have no value now: ${without.join("; ")}.`,
  way: (number, of, place, indicators) =>
    `${of === 1 ? "Option" : `Option ${number}`}: place ${place}, change ${countedEn(indicators, "indicator", "indicators")}`,
  outcome: (place, total, relative) =>
    `Then place ${place}, ${total} points; the counts change by ${relative} in all.`,
  margin: ([only = "", ...more], points) =>
    more.length === 0
      ? `Next below: ${only}, ${points} points behind. If ${only} gains as much, the two draw level; if it gains more, it overtakes this region.`
      : `Next below: ${[only, ...more].join(", ")}, each ${points} points behind. If one of them gains as much, it draws level with this region; if it gains more, it overtakes this region.`,
  exact: (ways) =>
    ways === 1
      ? "This is the cheapest option: fewer indicators, or smaller changes, are not enough."
      : `These are the ${ways} cheapest options: fewer indicators first, then smaller changes; none contains another.`,
  notExact: (ways) =>
    `${ways === 1 ? "This is the best option found" : "These are the best options found"}: there are continuous scales, or too many combinations. The places are computed, but a cheaper option may exist.`,
};

export const gapWords: Readonly<Record<Lang, GapWords>> = { ru, en };
