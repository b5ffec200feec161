import type { RoundingMode } from "../../exact/round.ts";
import { countedRu } from "../../words/counted.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { MethodologyWords } from "./methodology-words.ts";

const roundingModes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "половина — вверх",
  "half-even": "половина — к чётному",
  down: "остаток отбрасывается",
};

export const russianMethodology: MethodologyWords = {
  number: (text) => localNumbers(text, "ru"),
  quoted: (text) => `«${text}»`,
  rules: {
    file: "Файл",
    points: "Баллы",
    contents: "Состав",
    order: "Порядок",
    ties: "Места",
    breakTies: "При равной сумме",
    rounding: "Округление",
    notRated: "Без места",
    zones: "Зоны",
    source: "Источник",
    missingValues: "Значения нет, если в ячейке",
    regions: "Выгрузка регионов",
    aliases: "Другие названия",
    organizations: "Выгрузка организаций",
  },
  tableOf: (id) => `Выгрузка ${id}`,
  headings: {
    rule: "Правило",
    meaning: "Значение",
    number: "№",
    title: "Показатель",
    points: "Баллы",
    id: "Имя",
    evidence: "Основание",
    formula: "Формула",
    scale: "Шкала",
    unit: "Единица",
    step: "Действие",
    counts: "Считаются",
    missing: "Нет значения",
  },
  wording: "Столбцы и правила",
  title: "Название",
  zone: (zone, from) => (from === undefined ? `${zone}: остальные` : `${zone}: от ${from}`),
  units: { percent: "проценты", points: "баллы", days: "дни" },
  none: "нет",
  atMost: (points) => `не больше ${points}`,
  contents: (blocks, indicators) =>
    [
      countedRu(blocks, "блок", "блока", "блоков"),
      countedRu(indicators, "показатель", "показателя", "показателей"),
    ].join(", "),
  order: {
    descending: "чем больше баллов, тем выше место",
    ascending: "чем меньше баллов, тем выше место",
  },
  ties: {
    dense: "у равных общее место, следующее — без пропуска (1, 2, 2, 3)",
    competition: "у равных общее место, после них пропуск (1, 2, 2, 4)",
    modified: "у равных общее место, перед ними пропуск (1, 3, 3, 4)",
    fractional: "у равных общее место, среднее из занятых ими (1; 2,5; 2,5; 4)",
    ordinal: "общих мест нет, равные стоят по коду региона (1, 2, 3, 4)",
  },
  breakTies: (names) =>
    names.length === 0 ? "больше ничего не сравнивается" : `баллы за ${names.join(", затем за ")}`,
  rounding: ({ places, mode }, on) => {
    const digits =
      places === 0 ? "до целого" : `до ${countedRu(places, "знака", "знаков", "знаков")} после запятой`;
    const compared = { rounded: "места — по округлённой", exact: "места — по точной" }[on];
    return `сумма баллов ${digits}, ${roundingModes[mode]}; ${compared}`;
  },
  emptyCell: "пусто",
  table: {
    sheet: (name) => `лист ${name}`,
    header: (rows) => `заголовок в строке ${rows}`,
    where: (condition) => `учитываются строки, где ${condition}`,
    keepsTotals: "строки с итогами тоже учитываются",
    totals: (texts) => `итоги называются также ${texts}`,
  },
  block: (number, title) => `Блок ${number}. ${title}`,
  blockPoints: (id, points, aggregation) => `Имя: ${id}. Баллов не больше ${points}, ${aggregation}.`,
  evidence: {
    published: "опубликован",
    order: "установлен приказом",
    supported: "упомянут в источниках",
    assumed: "предположен",
  },
  missing: {
    zero: "0 баллов",
    refuse: "ошибка, рейтинг не рассчитывается",
    exclude: "показатель исключается, сумма пересчитывается на полный максимум",
  },
};
