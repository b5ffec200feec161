import type { Source } from "../../src/model/source.ts";
import { readTable } from "../../src/read/table.ts";
import { type Outcome, refused, unless } from "./outcome.ts";

/** What one row of a published table prints of a region. */
export interface Printed {
  readonly region: string;
  readonly place: number | undefined;
  readonly score: string | undefined;
  readonly maxScore: string | undefined;
  readonly districtPlace: number | undefined;
  readonly row: number;
}

export interface PublishedTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly printed: Printed; readonly cells: readonly string[] }[];
}

/** The rows of one period; all rows where the table has no column `period`. */
export async function readPublished(source: Source, period: string): Promise<Outcome<PublishedTable>> {
  const table = await readTable(source.chunks(), source.name, { encoding: undefined, delimiter: undefined });
  if ("kind" in table) return refused(`${source.name}: cannot be read (${table.kind})`);
  if (table.fault !== undefined) return refused(`${source.name}: ends early (${table.fault.kind})`);
  const { header } = table;
  if (!header.includes("region")) return refused(`${source.name}: there is no column region`);
  const sentences: string[] = [];
  const rows = table.rows.flatMap(({ cells, row }) => {
    const cell = (column: string): string | undefined => cells[header.indexOf(column)]?.trim() || undefined;
    if (header.includes("period") && cell("period") !== period) return [];
    const where = `${source.name}, row ${row}`;
    if (cells.length !== header.length)
      sentences.push(`${where}: ${cells.length} cells, not ${header.length}`);
    const placeIn = (column: string) => {
      const text = cell(column);
      if (text !== undefined && !/^[1-9]\d{0,3}$/.test(text))
        sentences.push(`${where}: ${column} "${text}" is no place`);
      return text === undefined ? undefined : Number(text);
    };
    const region = cell("region") ?? "";
    if (region === "") sentences.push(`${where}: no region`);
    const printed = {
      region,
      place: placeIn("place"),
      score: cell("score"),
      maxScore: cell("max_score"),
      districtPlace: placeIn("district_place"),
      row,
    };
    return [{ printed, cells }];
  });
  if (rows.length === 0) return refused(`${source.name}: no row of the period ${period}`);
  return unless(sentences, { header, rows });
}
