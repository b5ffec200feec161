import type { Lang } from "../../words/lang.ts";
import type { IndicatorPart, MethodologyRule } from "./comparison.ts";

/** What is said of methodologies that differ. Numbers come printed in the language. */
export interface DifferenceWords {
  readonly headings: Readonly<Record<"rule" | "previous" | "current", string>>;
  /** Only the files' bytes are known to differ. */
  readonly sameRules: string;
  /** Why formulas and scales are not compared; the second where weights are not, either. */
  readonly unknownFormulas: string;
  readonly unknownWeights: string;
  readonly rules: Readonly<Record<MethodologyRule, string>>;
  aggregate(block: string): string;
  indicator(title: string, id: string): string;
  readonly parts: Readonly<Record<IndicatorPart, string>>;
  withWeight(weight: string): string;
}

export const differenceWords: Readonly<Record<Lang, DifferenceWords>> = {
  ru: {
    headings: {
      rule: "Что различается",
      previous: "Было",
      current: "Стало",
    },
    sameRules: "Файлы методик разные, но правила, веса, формулы и шкалы в них одни и те же.",
    unknownFormulas: "Формулы и шкалы сравниваются, только если обе стороны — папки с выгрузками.",
    unknownWeights:
      "Веса не сравниваются с файлом прежней версии, а формулы и шкалы — только если обе стороны — папки с выгрузками.",
    rules: {
      id: "Имя методики (id)",
      sha256: "Файл методики (SHA-256)",
      max_points: "Баллов не больше (max_points)",
      ties: "Нумерация равных (ties)",
      rounding: "Округление (round)",
      on: "Какие суммы сравниваются (on)",
      order: "Порядок (order)",
      break_ties: "При равной сумме (break_ties)",
      by: "По чему даны места (--block)",
      where: "Какие строки учитываются (where)",
    },
    aggregate: (block) => `Блок ${block}: как складывается (aggregate)`,
    indicator: (title, id) => `${title} (${id})`,
    parts: {
      title: "название",
      weight: "вес",
      formula: "формула",
      scale: "шкала",
      missing: "нет значения",
      block: "блок",
    },
    withWeight: (weight) => `есть, вес ${weight}`,
  },
  en: {
    headings: {
      rule: "What differs",
      previous: "Was",
      current: "Is",
    },
    sameRules:
      "The methodology files are different, but their rules, weights, formulas and scales are the same.",
    unknownFormulas: "Formulas and scales are compared only where both sides are folders of exports.",
    unknownWeights:
      "Weights cannot be compared with a file of the former version; formulas and scales only where both sides are folders of exports.",
    rules: {
      id: "Methodology (id)",
      sha256: "Methodology file (SHA-256)",
      max_points: "Maximum points (max_points)",
      ties: "Tie method (ties)",
      rounding: "Rounding (round)",
      on: "Which totals are compared (on)",
      order: "Order (order)",
      break_ties: "At equal totals (break_ties)",
      by: "What the places compare (--block)",
      where: "Which rows count (where)",
    },
    aggregate: (block) => `Block ${block}: how it adds up (aggregate)`,
    indicator: (title, id) => `${title} (${id})`,
    parts: {
      title: "title",
      weight: "weight",
      formula: "formula",
      scale: "scale",
      missing: "no value",
      block: "block",
    },
    withWeight: (weight) => `there, weight ${weight}`,
  },
};
