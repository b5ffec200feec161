import { countedRu } from "../../words/counted.ts";
import { russian } from "../rating/rating-words-ru.ts";
import type { ComparisonWords } from "./comparison-words.ts";

export const russianComparison: ComparisonWords = {
  number: russian.number,
  headings: {
    place: "Место",
    region: "Регион",
    district: "Округ",
    block: "Блок",
    points: "Баллы",
    mean: "Среднее",
    was: "Было",
    moved: "Сдвиг",
    gained: "Изменение",
    improved: "Улучшили",
    worsened: "Ухудшили",
    stayed: "Сохранили",
    rule: "Что различается",
    previous: "Было",
    current: "Стало",
  },
  unchanged: "Ничего не изменилось: ни места, ни баллы, ни состав регионов, ни методика.",
  sameMethodology: (id) => `Методика одна и та же: ${id}.`,
  methodologiesDiffer: "Методики различаются",
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
  mean: (direction, previous, current) => {
    switch (direction) {
      case "up":
        return `Средний балл вырос с ${previous} до ${current}`;
      case "down":
        return `Средний балл снизился с ${previous} до ${current}`;
      case "same":
        return `Средний балл не изменился: ${current}`;
    }
  },
  percent: russian.percent,
  meanOfMaxima: (direction, [then, most, before], [now, mostNow, after]) => {
    const means = `Средний балл изменился с ${then} из ${most} до ${now} из ${mostNow}`;
    const said = {
      up: `доля максимума выросла с ${before} до ${after}`,
      down: `доля максимума снизилась с ${before} до ${after}`,
      same: `доля максимума не изменилась: ${after}`,
    }[direction];
    return `${means} (${said})`;
  },
  byShare: "по доле максимума ",
  tally: ({ improved, worsened, stayed }) => {
    const all = improved + worsened + stayed;
    if (stayed === all) return `результаты регионов (${stayed}) не изменились`;
    if (all > 1 && improved === all) return `результат улучшили все регионы (${all})`;
    if (all > 1 && worsened === all) return `результат ухудшили все регионы (${all})`;
    const counts = [
      [improved, "улучшил", "улучшили"],
      [worsened, "ухудшил", "ухудшили"],
      [stayed, "сохранил", "сохранили"],
    ] as const;
    const told = counts
      .filter(([count]) => count > 0)
      .map(([count, one, many], index) =>
        index === 0
          ? `${countedRu(count, "регион", "региона", "регионов")} ${verb(count, one, many)} результат`
          : `${count} ${verb(count, one, many)}`,
      );
    // That nobody kept a result needs no saying.
    const nobody = counts.slice(0, 2).flatMap(([count, one]) => (count === 0 ? [`никто не ${one}`] : []));
    return [...told, ...(all > 1 ? nobody : [])].join(", ");
  },
  top: (whole, groups) => `${whole ? "места" : "в первой десятке"}: ${groups}`,
  and: (names) => listed(names, " и "),
  more: (names) => `ещё ${countedRu(names, "регион", "региона", "регионов")}`,
  byPoints: ({ improved, worsened, stayed }) =>
    `По баллам: лучше — ${improved}, хуже — ${worsened}, без изменений — ${stayed}.`,
  byShares: ({ improved, worsened, stayed }) =>
    `По доле максимума: лучше — ${improved}, хуже — ${worsened}, без изменений — ${stayed}.`,
  byPlaces: ({ improved, worsened, stayed }) =>
    `По местам: выше — ${improved}, ниже — ${worsened}, без изменений — ${stayed}.`,
  movers: (what, direction, groups) => {
    const said = {
      points: { up: "Больше всех прибавили", down: "Больше всех потеряли" },
      places: { up: "Больше всех поднялись", down: "Больше всех опустились" },
    }[what][direction];
    return `${said} (${{ points: "баллы", places: "места" }[what]}): ${groups}.`;
  },
  passages: (direction, names) =>
    `${{ came: "Теперь есть место, а раньше не было", left: "Теперь нет места, а раньше было" }[direction]}: ${names}.`,
  withoutPlaceThen: "был без места",
  withoutPlaceNow: "без места",
  maximaDiffer: "Максимумы разные, поэтому изменение баллов не показано; лучше и хуже — по доле максимума.",
  legend: "↑ — лучше, чем было; ↓ — хуже; = — так же.",
  sharedPlace: "Знак = перед местом: его делят несколько регионов.",
};

/** «21 регион улучшил», «22 региона улучшили», «11 регионов улучшили». */
function verb(count: number, one: string, many: string): string {
  return count % 10 === 1 && count % 100 !== 11 ? one : many;
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${and}${last}`;
}
