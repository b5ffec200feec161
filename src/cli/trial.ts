import type { Methodology } from "../model/methodology.ts";
import type { Region } from "../model/region.ts";
import { indicatorsOf } from "../model/walk.ts";
import { readValue, readWeight } from "../questions/what-if/trial-text.ts";
import type { NewValue, Refusal, Trial } from "../questions/what-if/what-if.ts";
import { exactText } from "../words/exact-text.ts";
import type { Said } from "../words/said.ts";
import { chosenRegion } from "./chosen-region.ts";
import { unknownIndicator } from "./unknown-indicator.ts";
import { UsageError } from "./usage-error.ts";

/** What the `--set` options ask for. */
export function newValues(
  texts: readonly string[],
  regions: readonly Region[],
  methodology: Methodology,
): readonly NewValue[] {
  return texts.map((text) => {
    const read = readValue(text, methodology);
    if (read.kind === "read") {
      const { leaf, column, to } = read;
      return { text, region: chosenRegion(read.region, regions), leaf, column, to };
    }
    throw new UsageError(unreadValue(text, read));
  });
}

function unreadValue(text: string, read: Exclude<ReturnType<typeof readValue>, { kind: "read" }>): Said {
  const option = `--set ${text}`;
  switch (read.kind) {
    case "malformed":
      return {
        ru: `${option}: нужно РЕГИОН.СТОЛБЕЦ=ЗНАЧЕНИЕ`,
        en: `${option}: REGION.COLUMN=VALUE is needed`,
      };
    case "not-a-number":
      return { ru: `${option}: «${read.value}» — не число`, en: `${option}: "${read.value}" is no number` };
    case "not-counted":
      return {
        ru: `${option}: в столбце ${read.column} нет чисел, которые считает методика`,
        en: `${option}: the column ${read.column} holds no numbers that the methodology counts`,
      };
    case "unknown":
      return unknownColumn(option, read.column, read.suggestion);
  }
}

export function newWeights(texts: readonly string[], methodology: Methodology): Trial["weights"] {
  const weights = new Map<Parameters<Trial["weights"]["get"]>[0], Weight>();
  for (const text of texts) {
    const read = readWeight(text, methodology);
    const option = `--weight ${text}`;
    switch (read.kind) {
      case "read":
        weights.set(read.indicator.id, read.weight);
        break;
      case "malformed":
        throw new UsageError({
          ru: `${option}: нужно ПОКАЗАТЕЛЬ=ВЕС`,
          en: `${option}: INDICATOR=WEIGHT is needed`,
        });
      case "not-a-number":
        throw new UsageError({
          ru: `${option}: вес «${read.value}» — не число от 0`,
          en: `${option}: the weight "${read.value}" is no number from 0`,
        });
      case "unknown":
        throw unknownIndicator(option, read.name, methodology);
    }
  }
  if (indicatorsOf(methodology.blocks).every(({ id }) => weights.get(id)?.n === 0n)) {
    throw new UsageError({
      ru: "--weight: у всех показателей вес 0, считать нечего",
      en: "--weight: every indicator has a weight of 0, there is nothing to rate",
    });
  }
  return weights;
}

type Weight = NonNullable<ReturnType<Trial["weights"]["get"]>>;

function unknownColumn(option: string, name: string, suggestion: string | undefined): Said {
  return {
    ru: `${option}: столбца ${name} нет${suggestion === undefined ? "" : `; может быть, ${suggestion}?`}`,
    en: `${option}: there is no column ${name}${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`,
  };
}

/** Why the data do not allow a value. */
export function refusal({ value, reason }: Refusal): Said {
  const option = `--set ${value.text}`;
  switch (reason.kind) {
    case "no-value":
      return {
        ru: `${option}: у региона нет этого значения, менять нечего`,
        en: `${option}: the region has no such value, there is nothing to change`,
      };
    case "no-count":
      return {
        ru: `${option}: такую величину нельзя изменить отдельно`,
        en: `${option}: this cannot be changed by itself`,
      };
    case "short": {
      const { possible, rules } = reason;
      const named = rules.length === 0 ? "" : ` (${rules.join(", ")})`;
      if (possible.n === 0n)
        return {
          ru: `${option}: данные и их правила${named} такого изменения не допускают`,
          en: `${option}: the data and their rules${named} do not allow such a change`,
        };
      return {
        ru: `${option}: данные и их правила${named} допускают изменение не больше чем на ${exactText(possible, "ru")}`,
        en: `${option}: the data and their rules${named} allow a change of ${exactText(possible, "en")} at most`,
      };
    }
    case "fraction": {
      const { id } = reason.column;
      return {
        ru: `${option}: в столбце ${id} только целые числа`,
        en: `${option}: the column ${id} holds whole numbers only`,
      };
    }
    case "outside": {
      const { column, min, max, after } = reason;
      const bound = (lang: "ru" | "en") =>
        [
          ...(min === undefined
            ? []
            : [`${{ ru: "не меньше", en: "not below" }[lang]} ${exactText(min, lang)}`]),
          ...(max === undefined
            ? []
            : [`${{ ru: "не больше", en: "not above" }[lang]} ${exactText(max, lang)}`]),
        ].join({ ru: " и ", en: " and " }[lang]);
      return {
        ru: `${option}: в столбце ${column.id} числа ${bound("ru")}, а было бы ${exactText(after, "ru")}`,
        en: `${option}: the numbers of the column ${column.id} are ${bound("en")}, and this would be ${exactText(after, "en")}`,
      };
    }
    case "rule":
      return {
        ru: `${option}: нарушится правило ${reason.rule}`,
        en: `${option}: it would break the rule ${reason.rule}`,
      };
    case "lacking":
      return {
        ru: `${option}: у показателя ${reason.indicator.id} не станет значения, а методика без него регион не оценивает`,
        en: `${option}: the indicator ${reason.indicator.id} would have no value, and the methodology ranks no region without it`,
      };
    case "no-best":
      return {
        ru: `${option}: лучшее значение показателя ${reason.indicator.id} станет не больше нуля, и сравнивать с ним будет нельзя`,
        en: `${option}: the best value of the indicator ${reason.indicator.id} would not be above 0, and nothing could be compared with it`,
      };
  }
}
