import type { AttributionWords } from "./attribution-words.ts";

export const russianAttribution: AttributionWords = {
  causes: {
    own: "свои данные",
    others: "другие регионы",
    methodology: "методика",
    regions: "состав регионов",
  },
  codes: { own: "свои", others: "другие", methodology: "метод.", regions: "состав" },
  headings: {
    region: "Регион",
    before: "было",
    now: "стало",
    change: "итого",
    what: "Откуда",
    points: "Баллы",
    running: "Стало",
    bar: "",
    place: "Места",
  },
  title: (previous, current) => `Что изменилось: ${previous} → ${current}`,
  regions: (compared, came, left) => [
    `Регионов с местом в обоих периодах: ${compared}.`,
    ...(came.length === 0 ? [] : [`Появились: ${came.join(", ")}.`]),
    ...(left.length === 0 ? [] : [`Выбыли: ${left.join(", ")}.`]),
  ],
  methodology: (previous, current) => `Методика: ${previous} → ${current}.`,
  sameMethodology: "Методика та же.",
  indicators: (kind, titles) =>
    `${{ came: "Новые показатели", left: "Отменённые показатели", remade: "Формула считается по другим столбцам" }[kind]}: ${titles.join(", ")}.`,
  places: "Места: на сколько поднялся регион и за счёт чего",
  points: "Баллы: на сколько изменились и за счёт чего",
  legend:
    "Плюс — вверх, минус — вниз. Части — значения Шепли: от порядка, в котором меняют данные и методику, не зависят.",
  rounded:
    "Части в таблицах округлены так, что в сумме дают изменение, поэтому часть может отличаться от точной почти на единицу последнего знака; точные — в формате json.",
  region: (name, code) => `${name} (${code})`,
  move: (before, now, rise) => `Место ${before} → ${now}: ${rise}`,
  pointsMove: (before, now, change) => `Баллы ${before} → ${now}: ${change}`,
  start: "было",
  end: "стало",
  nothing: "Ничего не изменилось.",
};
