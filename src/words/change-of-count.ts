import { compare, type Fraction } from "../exact/fraction.ts";
import type { RegionLeaf } from "../model/expression.ts";
import type { Column, Exports, Indicator } from "../model/methodology.ts";
import type { Action, Unit } from "../model/wording.ts";
import { formRu } from "./counted.ts";
import { exactText } from "./exact-text.ts";
import type { Lang } from "./lang.ts";
import { columnsOfLeaf, leafUnit, saysLeaf } from "./leaf-words.ts";
import { exactNumberText, withUnit } from "./quantity.ts";
import { titleOf } from "./title-of.ts";

/** A sum, count or cell in the formula of an indicator, which changes through a column. */
export interface ChangedCount {
  readonly leaf: RegionLeaf;
  readonly column: Column;
  readonly indicator: Indicator;
  readonly exports: Exports;
}

/**
 * `подключить ещё 1 орган (3 → 4)`, `ответы в срок: на 5 ответов меньше (9 → 4)`; undefined where the
 * methodology has no words for it. The column's step comes before the indicator's.
 */
export function changeOfCount(
  changed: ChangedCount,
  before: Fraction,
  after: Fraction,
  lang: Lang,
): string | undefined {
  const unit = unitOfCount(changed);
  const more = compare(after, before) > 0;
  const step = more ? stepOf(changed) : undefined;
  const title = titleOfCount(changed, lang);
  const by = amountText(after.sub(before).abs(), unit, lang);
  const between = `(${exactNumberText(before, unit, lang)} → ${exactNumberText(after, unit, lang)})`;
  if (step !== undefined) {
    const amount = lang === "ru" ? `ещё ${by}` : withMore(by, "more");
    return `${actionText(step, lang)} ${amount} ${between}`;
  }
  if (title === undefined) return undefined;
  const amount =
    lang === "ru"
      ? `на ${withoutSingular(by, unit)} ${more ? "больше" : "меньше"}`
      : withMore(by, more ? "more" : "fewer");
  return `${title}: ${amount} ${between}`;
}

/** What changes, by the title of its column; undefined where that does not say it. */
export function titleOfCount({ leaf, column }: ChangedCount, lang: Lang): string | undefined {
  return saysLeaf(column, leaf) ? titleOf(column, lang) : undefined;
}

/** What the count is a number of. */
export function unitOfCount({ leaf, indicator, exports }: ChangedCount): Unit | undefined {
  return leafUnit(leaf, exports, indicator.counts);
}

/** An amount with its unit; of shares, in percentage points. */
export function amountText(amount: Fraction, unit: Unit | undefined, lang: Lang): string {
  if (unit?.kind !== "percent") return withUnit(exactText(amount, lang), unit, lang);
  const points = exactText(amount.mul(100), lang);
  return lang === "ru"
    ? `${points} ${formRu(points, "процентный пункт", "процентных пункта", "процентных пунктов")}`
    : `${points} percentage ${points === "1" ? "point" : "points"}`;
}

/** The column's; the indicator's where no other column could be meant. */
function stepOf({ leaf, column, indicator, exports }: ChangedCount): Action | undefined {
  if (saysLeaf(column, leaf) && column.step !== undefined) return column.step;
  return columnsOfLeaf(leaf, exports).length === 1 ? indicator.step : undefined;
}

export function actionText({ ru, en }: Action, lang: Lang): string {
  return lang === "en" ? (en ?? ru) : ru;
}

/** `5 more answers`, `≈ 0.5 more polls`. */
function withMore(amount: string, more: string): string {
  const [, number = "", unit = ""] = /^((?:≈ )?\S+)(.*)$/s.exec(amount) ?? [];
  return `${number} ${more}${unit}`;
}

/** After «на» a single noun would need another case: then the number stands alone, what it counts is in the title. */
function withoutSingular(amount: string, unit: Unit | undefined): string {
  if (unit?.kind !== "noun" || !amount.endsWith(` ${unit.ru[0]}`)) return amount;
  return amount.slice(0, -unit.ru[0].length - 1);
}
