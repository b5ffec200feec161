import type { Lever } from "../../change/lever.ts";
import { printExact } from "../../exact/decimal.ts";
import { compare, type Fraction, zero } from "../../exact/fraction.ts";
import { printAggregate } from "../../formula/print/text.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { RowExpression } from "../../model/expression.ts";
import { exactText, localNumbers, shortText } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import type { Step } from "./gap.ts";
import type { GapWords } from "./words.ts";

/** What is to be changed: by its header where a plain column is added up, else as formulas write it. */
export function leverText({ leaf, column }: Lever, lang: Lang, say: GapWords): string {
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

export function changeText({ lever, before, after }: Step, lang: Lang, say: GapWords): string {
  const by = signed(after.sub(before), lang);
  return say.change(leverText(lever, lang, say), by, exactText(before, lang), exactText(after, lang));
}

export function valueText({ value, aim }: Step, lang: Lang, say: GapWords): string {
  const change = say.value(shortText(value.before, lang), shortText(value.after, lang));
  const why = aimText(aim, lang, say);
  return why === undefined ? change : `${change}; ${why}`;
}

function aimText(aim: Step["aim"], lang: Lang, say: GapWords): string | undefined {
  switch (aim.kind) {
    case "band":
      return aim.band && say.band(localNumbers(printExact(aim.band.edge), lang));
    case "place":
      return aim.value && say.placeAt(exactText(aim.value, lang), aim.inclusive);
    case "most":
      return say.most;
  }
}
