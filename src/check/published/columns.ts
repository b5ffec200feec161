import type { ColumnId } from "../../model/brand.ts";
import type { Column } from "../../model/methodology.ts";
import { normal } from "../../model/normal.ts";

/** The columns of a published table, by whatever name they are printed. Only the region has to be there. */
export const publishedColumns = {
  region: column("region", [
    "Регион",
    "Субъект",
    "Субъект РФ",
    "Субъект Российской Федерации",
    "Наименование региона",
    "Название региона",
    "Регион РФ",
    "Субъекты РФ",
    "Наименование субъекта",
    "Наименование субъекта РФ",
    "Наименование субъекта Российской Федерации",
    "entity",
  ]),
  place: column("place", [
    "Место",
    "Место в рейтинге",
    "Место региона",
    "Итоговое место",
    "Занятое место",
    "Позиция",
    "Позиция в рейтинге",
    "Ранг",
    "rank",
    "position",
  ]),
  district_place: column("district_place", [
    "Место в округе",
    "Место внутри округа",
    "Место по округу",
    "Место в федеральном округе",
  ]),
  score: column("score", [
    "Балл",
    "Баллы",
    "Итого",
    "Сумма баллов",
    "Количество баллов",
    "Общий балл",
    "Итоговый балл",
    "Итоговые баллы",
    "Итого баллов",
    "Всего баллов",
    "Набрано баллов",
    "Итоговая оценка",
    "points",
    "total",
    "total_score",
  ]),
  max_score: column("max_score", [
    "Максимум",
    "Максимальный балл",
    "Максимум баллов",
    "Максимальное количество баллов",
    "max_points",
  ]),
  period: column("period", ["Период"]),
} as const;

/** A column that numbers the rows holds the places where no other does. */
const ROW_NUMBERS: ReadonlySet<string> = new Set(["№", "№ п/п", "n", "#"]);

/** The headings, that of the row numbers as one of places where the table has no other. */
export function withPlaces(headings: readonly string[]): readonly string[] {
  const { id, headers } = publishedColumns.place;
  const known = new Set([id, ...headers].map(normal));
  const numbers = headings.findIndex((heading) => ROW_NUMBERS.has(normal(heading)));
  if (numbers < 0 || headings.some((heading) => known.has(normal(heading)))) return headings;
  return headings.with(numbers, id);
}

function column(id: string, headers: readonly string[]): Column {
  return { id: id as ColumnId, headers, type: { kind: "text" }, optional: true, carried: id !== "region" };
}
