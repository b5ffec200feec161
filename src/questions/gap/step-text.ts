import type { Lever } from "../../change/lever.ts";
import { compare, type Fraction, zero } from "../../exact/fraction.ts";
import { printAggregate } from "../../formula/print/text.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { RowExpression } from "../../model/expression.ts";
import type { Exports, Indicator } from "../../model/methodology.ts";
import { amountText, changeOfCount, titleOfCount, unitOfCount } from "../../words/change-of-count.ts";
import { exactText } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { bareQuantityText, edgeText, exactQuantityText, quantityText } from "../../words/quantity.ts";
import type { Shortfall, Step } from "./gap.ts";
import type { GapWords } from "./words.ts";

/** What is to be changed: by its title, else by its header where a plain column is added up, else as formulas write it. */
export function leverText(
  lever: Lever,
  indicator: Indicator,
  exports: Exports,
  lang: Lang,
  say: GapWords,
): string {
  const title = titleOfCount({ ...lever, indicator, exports }, lang);
  return title === undefined ? unwordedLever(lever, lang, say) : say.quoted(title);
}

function unwordedLever({ leaf, column }: Lever, lang: Lang, say: GapWords): string {
  const plain = lang === "ru" ? (column.headers[0] ?? column.id) : column.id;
  if (leaf.kind === "cell") return plain;
  const { aggregate } = leaf;
  const { function: name, of, where } = aggregate;
  if (name === "sum" && of?.kind === "leaf" && where === undefined) return plain;
  const measured = of ?? where;
  const several = measured !== undefined && new Set(numbersIn(measured)).size > 1;
  return printAggregate(aggregate) + (several ? say.through(column.id) : "");
}

/** The columns of an expression that could be changed: its kinds could not. */
function numbersIn(expression: RowExpression): readonly ColumnId[] {
  switch (expression.kind) {
    case "number":
    case "is-choice":
      return [];
    case "leaf":
      return [expression.leaf];
    case "negative":
    case "not":
      return numbersIn(expression.of);
    case "arithmetic":
    case "comparison":
    case "connective":
      return [...numbersIn(expression.left), ...numbersIn(expression.right)];
  }
}

/** `+310`, `−558`; with a real minus for people. */
export function signed(value: Fraction, lang: Lang): string {
  const text = exactText(value.abs(), lang);
  const sign = compare(value, zero) < 0 ? "−" : "+";
  return text.startsWith("≈ ") ? `≈ ${sign}${text.slice(2)}` : sign + text;
}

export function changeText(
  { lever, indicator, before, after }: Step,
  exports: Exports,
  lang: Lang,
  say: GapWords,
): string {
  const worded = changeOfCount({ ...lever, indicator, exports }, before, after, lang);
  if (worded !== undefined) return worded;
  const by = signed(after.sub(before), lang);
  return say.change(unwordedLever(lever, lang, say), by, exactText(before, lang), exactText(after, lang));
}

/** How much is lacking to a value, and how much of it there is room for. */
export function shortfallText(
  { lever, value, needed, possible }: Shortfall,
  indicator: Indicator,
  exports: Exports,
  lang: Lang,
  say: GapWords,
): string {
  const unit = unitOfCount({ ...lever, indicator, exports });
  return say.outOfReach(
    exactQuantityText(value, indicator.unit, lang),
    leverText(lever, indicator, exports, lang, say),
    amountText(needed, unit, lang),
    amountText(possible, unit, lang),
  );
}

export function valueText({ value, aim, indicator }: Step, lang: Lang, say: GapWords): string {
  const { unit } = indicator;
  const { before, after } = value;
  const edge = edgeOf(aim);
  const beside = [before, after, ...(edge === undefined ? [] : [edge])];
  const change = say.value(
    bareQuantityText(before, unit, lang, beside),
    quantityText(after, unit, lang, beside),
  );
  const why = aimText(aim, indicator, lang, say);
  return why === undefined ? change : `${change}; ${why}`;
}

function edgeOf(aim: Step["aim"]): Fraction | undefined {
  switch (aim.kind) {
    case "band":
      return aim.band?.edge;
    case "place":
      return aim.value;
    case "most":
      return undefined;
  }
}

function aimText(aim: Step["aim"], { unit }: Indicator, lang: Lang, say: GapWords): string | undefined {
  switch (aim.kind) {
    case "band":
      return aim.band && say.band(edgeText(aim.band.edge, unit, lang));
    case "place":
      return aim.value && say.placeAt(exactQuantityText(aim.value, unit, lang), aim.inclusive);
    case "most":
      return say.most;
  }
}
