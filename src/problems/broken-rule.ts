import type { Comparison } from "../model/expression.ts";
import type { Operand, Problem } from "../model/problem.ts";
import { localNumbers } from "../words/exact-text.ts";
import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import { titleOf } from "../words/title-of.ts";
import { visible } from "../words/visible.ts";

/** Of a comparison that does not hold: what is so instead, and the same comparison from the other side. */
const instead: Readonly<Record<Comparison, Said & { readonly mirrored: Comparison }>> = {
  "<=": { ru: "больше, чем", en: "is more than", mirrored: ">=" },
  "<": { ru: "не меньше, чем", en: "is not less than", mirrored: ">" },
  ">=": { ru: "меньше, чем", en: "is less than", mirrored: "<=" },
  ">": { ru: "не больше, чем", en: "is not more than", mirrored: "<" },
  "==": { ru: "не равно", en: "is not equal to", mirrored: "==" },
  "!=": { ru: "равно", en: "is equal to", mirrored: "!=" },
};

const comparisons = Object.keys(instead) as readonly Comparison[];

const WHOLE_FORMULA = 300;

/** By its title, which may hold the values; else by the values. */
export function brokenRule(problem: Problem<"broken-rule">): Said {
  const values = valuesText(problem);
  return { ru: titled(problem, values.ru, "ru"), en: titled(problem, values.en, "en") };
}

function titled(problem: Problem<"broken-rule">, values: string, lang: Lang): string {
  const title = titleOf(problem, lang);
  if (title === undefined) return values;
  const { sides } = problem;
  const text = visible(title, WHOLE_FORMULA);
  if (sides === undefined || !/\{(?:left|right)\}/.test(text)) return `${text}: ${values}`;
  return text
    .replaceAll("{left}", localNumbers(sides.left, lang))
    .replaceAll("{right}", localNumbers(sides.right, lang));
}

/** `31 is more than messages_answered, 30`; of a longer rule, its text and all the values it looked at. */
function valuesText({ at, check, operands }: Problem<"broken-rule">): Said {
  const column = at.in === "export" ? at.column : undefined;
  const [left, right, ...more] = operands;
  const comparison = more.length === 0 && left && right && comparisonOf(check, left, right);
  if (!comparison) return longRule(check, operands);
  const mirrored = isColumn(right, column) && !isColumn(left, column);
  const [first, second] = mirrored ? [right, left] : [left, right];
  const wording = instead[mirrored ? instead[comparison].mirrored : comparison];
  const isFirst = isColumn(first, column);
  const value = visible(first.value);
  const name = visible(first.name, WHOLE_FORMULA);
  const other = { name: visible(second.name, WHOLE_FORMULA), value: visible(second.value) };
  return {
    ru: `${isFirst ? value : `${name} (${value})`} ${wording.ru} ${other.name} (${other.value})`,
    en: `${isFirst ? value : `${name}, ${value},`} ${wording.en} ${other.name}, ${other.value}`,
  };
}

function longRule(check: string, operands: readonly Operand[]): Said {
  const text = visible(check, WHOLE_FORMULA);
  const values = operands
    .map(({ name, value }) => `${visible(name, WHOLE_FORMULA)} = ${visible(value)}`)
    .join(", ");
  return { ru: `не выполняется ${text}: ${values}`, en: `${text} does not hold: ${values}` };
}

function comparisonOf(check: string, left: Operand, right: Operand): Comparison | undefined {
  const text = unspaced(check);
  return comparisons.find((operator) => text === unspaced(left.name) + operator + unspaced(right.name));
}

function isColumn({ name }: Operand, column: string | undefined): boolean {
  return column !== undefined && (name === column || name === `regions.${column}`);
}

function unspaced(text: string): string {
  return text.replaceAll(/\s/g, "");
}
