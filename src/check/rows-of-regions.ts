import type { RegionExport } from "../model/methodology.ts";
import { normal } from "../model/normal.ts";
import type { LeftOutReason } from "../model/problem.ts";
import type { Header } from "./header.ts";
import { type LeftOutRows, leftOutReasons, leftOutRows, leftOutText } from "./left-out.ts";
import { totalTest } from "./totals.ts";

/** What is known of countries and their parts beyond one export. */
export interface KnownWholes {
  /** Whether most of them are regions of a country that is known. */
  readonly areKnown: (regions: readonly { readonly code: string; readonly name: string }[]) => boolean;
  /** Whether a text names that country, or a part of it that consists of regions. */
  readonly isWhole: (text: string) => boolean;
}

interface Row {
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number;
}

interface RowsOfRegions<R> {
  readonly rows: readonly R[];
  readonly leftOut: LeftOutRows;
  /** What the rows of totals are called, by code and by name: `normal` texts. */
  readonly totals: ReadonlySet<string>;
}

/**
 * The rows of a table that are of regions: no totals, footnotes and the like. Where they are regions of a country that is
 * known, the rows of that country and of its districts are totals.
 */
export function rowsOfRegions<R extends Row>(
  table: {
    readonly header: readonly string[];
    readonly rows: readonly R[];
    readonly leaveOut?: (row: number) => void;
  },
  file: string,
  columns: Header,
  { key, name, totals: declared }: Pick<RegionExport, "key" | "name" | "totals">,
  { areKnown, isWhole }: KnownWholes,
): RowsOfRegions<R> {
  const leftOut = leftOutRows(file, table.leaveOut);
  const totals = new Set<string>();
  const indexOf = new Map([...columns].map(([{ id }, index]) => [id, index]));
  const [codeAt = 0, nameAt = 0] = [indexOf.get(key), indexOf.get(name)];
  const isTotal = totalTest(declared);
  const naming = [...new Set([codeAt, nameAt, 0])];
  const reasonOf = leftOutReasons({ header: table.header, columns, naming, isTotal });
  const texts = ({ cells }: R, places: readonly number[]) =>
    places.map((index) => (cells[index] ?? "").trim());
  const leave = (row: R, reason: LeftOutReason, text: string) => {
    leftOut.add(reason, row, text);
    if (reason !== "total") return;
    for (const name of texts(row, [codeAt, nameAt])) if (name !== "") totals.add(normal(name));
  };
  const data = table.rows.filter((row, index) => {
    const { cells } = row;
    const content = { count: cells.length, cell: (at: number) => cells[at] ?? "" };
    const reason = reasonOf(content, index === 0);
    if (reason === undefined) return true;
    leave(row, reason, leftOutText(reason, content, texts(row, naming).find(isTotal), columns));
    return false;
  });
  const isOfWhole = (row: R) => texts(row, [codeAt, nameAt]).some(isWhole);
  const wholes = new Set(declared === "keep" ? [] : data.filter(isOfWhole));
  const others = data.filter((row) => !wholes.has(row));
  const named = () => [
    ...new Map(
      others.map(({ cells }) => {
        const [code = "", name = ""] = [cells[codeAt]?.trim(), cells[nameAt]?.trim()];
        return [`${code}\n${name}`, { code, name }];
      }),
    ).values(),
  ];
  if (wholes.size === 0 || !areKnown(named())) return { rows: data, leftOut, totals };
  for (const row of wholes) leave(row, "total", texts(row, [codeAt, nameAt]).find(isWhole) ?? "");
  return { rows: others, leftOut, totals };
}
