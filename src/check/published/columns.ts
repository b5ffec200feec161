import type { ColumnId } from "../../model/brand.ts";
import type { Column } from "../../model/methodology.ts";

/** The columns of a published table, by whatever name they are printed. Only the region has to be there. */
export const publishedColumns = {
  region: column("region", [
    "Регион",
    "Субъект",
    "Субъект РФ",
    "Субъект Российской Федерации",
    "Наименование региона",
  ]),
  place: column("place", ["Место", "Место в рейтинге", "Позиция", "Ранг", "rank"]),
  district_place: column("district_place", [
    "Место в округе",
    "Место внутри округа",
    "Место по округу",
    "Место в федеральном округе",
  ]),
  score: column("score", ["Балл", "Баллы", "Итого", "Сумма баллов", "Количество баллов", "points", "total"]),
  max_score: column("max_score", [
    "Максимум",
    "Максимальный балл",
    "Максимум баллов",
    "Максимальное количество баллов",
    "max_points",
  ]),
  period: column("period", ["Период"]),
} as const;

function column(id: string, headers: readonly string[]): Column {
  return { id: id as ColumnId, headers, type: { kind: "text" }, optional: true, carried: id !== "region" };
}
