import type { TableExport } from "../model/methodology.ts";
import type { Noun } from "../model/wording.ts";

export type RowNoun = Required<Pick<Noun, "ru">> & { readonly en: NonNullable<Noun["en"]> };

const organization: RowNoun = {
  ru: ["организация", "организации", "организаций"],
  en: ["organisation", "organisations"],
};

/** What a row of a table is called: by its unit; without one, a row of the table. */
export function rowNoun({ id, unit }: Pick<TableExport, "unit"> & { readonly id: string }): RowNoun {
  const plain: RowNoun =
    id === "organizations"
      ? organization
      : { ru: [`строка ${id}`, `строки ${id}`, `строк ${id}`], en: [`row of ${id}`, `rows of ${id}`] };
  return { ru: unit?.ru ?? plain.ru, en: unit?.en ?? plain.en };
}

/** With a capital letter, to stand at the beginning. */
export function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
