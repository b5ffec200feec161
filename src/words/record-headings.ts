/** What the columns of records are called in Russian. */
const headings: Readonly<Record<string, string>> = {
  place: "Место",
  places: "Место",
  shared: "Общее место",
  region_code: "Код региона",
  region: "Регион",
  federal_district: "Федеральный округ",
  district_place: "Место в округе",
  total: "Итого",
  share: "Доля максимума",
  zone: "Зона",
  excluded: "Исключённые показатели",
  points: "Баллы",
  status: "Состав",
  mean: "Среднее",
  improved: "Стало лучше",
  worsened: "Стало хуже",
  stayed: "Без изменений",
  block: "Блок",
  id: "Имя",
  title: "Название",
  weight: "Вес",
  evidence: "Основание",
  formula: "Формула",
  scale: "Шкала",
  missing: "Нет значения",
  of: "Чего",
  cause: "Причина",
  indicator: "Показатель",
  change: "Изменение",
  after: "Стало",
  own: "свои данные",
  others: "другие регионы",
  methodology: "методика",
  regions: "состав регионов",
};

/* Of a column that is named by another one's id: `previous_place`, `points_gained`, `places_gained_own`. */
const compounds: readonly (readonly [RegExp, (heading: string) => string])[] = [
  [/^previous_(.+)$/, (heading) => `${heading}, было`],
  [/^(.+)_gained$/, (heading) => `${heading}, изменение`],
];
const part = /^(places_gained|points_gained)_(.+)$/;

/** A column that has no name here is called by its title, or keeps its id. */
export function recordHeading(id: string, titles: ReadonlyMap<string, string> = new Map()): string {
  const title = titles.get(id);
  if (title !== undefined) return title;
  const heading = headings[id];
  if (heading !== undefined && Object.hasOwn(headings, id)) return heading;
  for (const [pattern, worded] of compounds) {
    const [, of] = pattern.exec(id) ?? [];
    if (of !== undefined) return worded(recordHeading(of, titles));
  }
  const [, whole, cause] = part.exec(id) ?? [];
  if (whole !== undefined && cause !== undefined) return `${recordHeading(whole)}: ${recordHeading(cause)}`;
  return id;
}
