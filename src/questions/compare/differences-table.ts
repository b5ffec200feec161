import { printExact } from "../../exact/decimal.ts";
import { noValue, type Table, textCell } from "../../format/table.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { OutlineIndicator } from "../../model/outline.ts";
import type { ResultMethodology } from "../../model/rating-result.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { kindOf } from "../../scale/scale.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { titleOf } from "../../words/title-of.ts";
import type { MethodologyWords } from "../methodology/methodology-words.ts";
import { englishMethodology } from "../methodology/methodology-words-en.ts";
import { russianMethodology } from "../methodology/methodology-words-ru.ts";
import type { Comparison, IndicatorPart, MethodologyDifference } from "./comparison.ts";
import { differenceWords } from "./difference-words.ts";
import { comparisonWords } from "./words.ts";

const methodologyWords: Readonly<Record<Lang, MethodologyWords>> = {
  ru: russianMethodology,
  en: englishMethodology,
};

/** What is not the same in the two methodologies, a row each; undefined where nothing differs. */
export function differencesTable(comparison: Comparison, lang: Lang): Table | undefined {
  const { previous, current, differences } = comparison;
  if (differences.length === 0) return undefined;
  const say = differenceWords[lang];
  const sides = [previous.methodology, current.methodology];
  const whole = sides.every((side) => side.whole !== undefined);
  const outlined = sides.every((side) => side.outline !== undefined);
  const onlyFiles = differences.every(
    (difference) => difference.kind === "rule" && /^(id|sha256)$/.test(difference.rule),
  );
  return {
    title: [
      `${comparisonWords[lang].methodologiesDiffer}: ${previous.label} → ${current.label}`,
      ...(whole ? [] : [outlined ? say.unknownFormulas : say.unknownWeights]),
      ...(whole && onlyFiles ? [say.sameRules] : []),
    ],
    columns: [
      { id: "rule", heading: say.headings.rule, align: "left", names: true },
      { id: "previous", heading: say.headings.previous, align: "left" },
      { id: "current", heading: say.headings.current, align: "left" },
    ],
    rows: differences.flatMap((difference) =>
      differenceRows(difference, comparison, lang).map((texts) => texts.map((text) => textCell(text))),
    ),
    notes: [],
  };
}

type DifferenceRow = readonly [what: string, previous: string, current: string];

function differenceRows(
  difference: MethodologyDifference,
  { previous, current }: Comparison,
  lang: Lang,
): readonly DifferenceRow[] {
  const say = differenceWords[lang];
  const withWeight = ({ weight }: OutlineIndicator) => say.withWeight(localNumbers(printExact(weight), lang));
  switch (difference.kind) {
    case "rule":
      return [[say.rules[difference.rule], difference.previous || noValue, difference.current || noValue]];
    case "aggregate":
      return [[say.aggregate(difference.block), difference.previous, difference.current]];
    case "added":
      return [
        [
          say.indicator(titleOf(difference.indicator, lang), difference.indicator.id),
          noValue,
          withWeight(difference.indicator),
        ],
      ];
    case "removed":
      return [
        [
          say.indicator(titleOf(difference.indicator, lang), difference.indicator.id),
          withWeight(difference.indicator),
          noValue,
        ],
      ];
    case "indicator":
      return difference.parts.map((part) => [
        `${say.indicator(titleOf(difference.current, lang), difference.current.id)}: ${say.parts[part]}`,
        partText(difference.previous, part, previous.methodology, lang),
        partText(difference.current, part, current.methodology, lang),
      ]);
  }
}

function partText(
  indicator: OutlineIndicator,
  part: IndicatorPart,
  methodology: ResultMethodology,
  lang: Lang,
): string {
  const say = methodologyWords[lang];
  switch (part) {
    case "title":
      return indicator.title;
    case "weight":
      return say.number(printExact(indicator.weight));
    case "formula":
      return wholeIndicator(indicator, methodology).formula.text;
    case "scale":
      return scaleText(wholeIndicator(indicator, methodology), lang);
    case "missing":
      return say.missing[wholeIndicator(indicator, methodology).missing];
    case "block":
      return indicator.block;
  }
}

function scaleText({ scale, weight, unit }: Indicator, lang: Lang): string {
  return kindOf(scale).text(scale, weight, unit)[lang];
}

/** With its formula and scale, which are compared only where they are known. */
function wholeIndicator({ id }: OutlineIndicator, { whole }: ResultMethodology): Indicator {
  const indicator = indicatorsOf(whole?.blocks ?? []).find((other) => other.id === id);
  if (indicator === undefined) throw new Error(`the formula of ${id} is not known`);
  return indicator;
}
