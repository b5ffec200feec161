import { countedRu } from "../problems/counted.ts";
import type { GapWords } from "./gap-words.ts";

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
  now: (place, shared, total, maximum) =>
    `Сейчас место ${place}${shared ? " (общее)" : ""}, баллов ${total} из ${maximum}.`,
  steps: "Ближайший шаг по каждому показателю",
  noSteps: "Шагов нет.",
  explained:
    "Меняется одна величина, остальные данные региона и все другие регионы — как есть; на единицу меньше — уже не хватит.",
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
  held: (place) => `Место ${place} или лучшее уже занято.`,
  unreachable: (place, bestPlace, bestTotal) =>
    `Место ${place} не достижимо: если довести каждый показатель до предела, будет место ${bestPlace} (баллов ${bestTotal}).`,
  way: (number, of, place, indicators) =>
    `${of === 1 ? "Как подняться" : `Способ ${number} из ${of}: как подняться`} на место ${place} — ${countedRu(indicators, "показатель", "показателя", "показателей")}`,
  outcome: (place, total, relative) =>
    `Будет место ${place}, баллов ${total}; величины меняются в сумме на ${relative}.`,
  margin: (regions, points) =>
    `Следом: ${regions}; отрыв ${points}. Набрав столько же, регион сравняется, больше — обгонит.`,
  exact: "Перебраны все наборы шагов: меньше показателей или меньших изменений не хватит.",
  notExact:
    "Есть непрерывные шкалы или слишком много сочетаний: места проверены расчётом, но более дешёвый набор возможен.",
};
