import { countedRu } from "../../words/counted.ts";
import type { GapWords } from "./gap-words.ts";

/** As many regions are named; more are counted. */
const NAMED = 3;

export const russianGap: GapWords = {
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
    "Меняется одна величина, остальные данные региона и все другие регионы — как есть; меньшего изменения уже не хватит.",
  rest: "Показатели без шага",
  change: (what, by, before, after) => `${what}: ${by} (${before} → ${after})`,
  through: (column) => `, столбец ${column}`,
  value: (before, after) => `${before} → ${after}`,
  band: (edge) => `порог ${edge}`,
  leaves: (before) => `за порогом ${before}`,
  placeAt: (value, inclusive) => `место выше — при значении ${inclusive ? "не хуже" : "лучше"} ${value}`,
  most: "это всё, что может дать показатель",
  best: "уже даёт всё, что может",
  noValue: "значения нет: делитель равен нулю или ячейка пуста",
  noLever: "в формуле нет величины, которую можно изменить отдельно",
  outOfReach: (value, what, needed, possible) =>
    `до значения ${value} не хватает данных: ${what} — нужно ещё ${needed}, возможно не больше ${possible}`,
  notAllowed: (value, what, rules) =>
    `до значения ${value} не дойти: изменить ${what} данные и их правила${rules.length === 0 ? "" : ` (${rules.join(", ")})`} не допускают`,
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
    `${of === 1 ? "Как подняться" : `Способ ${number} из ${of}: как подняться`} на место ${place} — ${countedRu(indicators, "показатель", "показателя", "показателей")}`,
  outcome: (place, total, relative) =>
    `Будет место ${place}, баллов ${total}; величины меняются в сумме на ${relative}.`,
  margin: ([only = "", ...more], points) =>
    more.length === 0
      ? `Следом: ${only}; отстаёт на ${points}. Если ${only} прибавит столько же, баллы сравняются, если больше — будет выше.`
      : `Следом: ${[only, ...more].join(", ")}; отстают на ${points}. Кто из них прибавит столько же, сравняется с этим регионом, кто больше — обгонит его.`,
  exact: "Перебраны все наборы шагов: меньше показателей или меньших изменений не хватит.",
  notExact:
    "Есть непрерывные шкалы или слишком много сочетаний: места проверены расчётом, но более дешёвый набор возможен.",
};
