import { abilitiesOf } from "../column/column.ts";
import { firstSearches } from "../model/first-searches.ts";
import { grouped } from "../model/grouped.ts";
import type { Column } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { normal } from "../model/normal.ts";
import { type Problem, problem } from "../model/problem.ts";
import { delimiters, type HeaderRows } from "../model/source.ts";
import { columnsByName } from "./header-search.ts";

/** Where each declared column stands in a file, from 0. */
export type Header = ReadonlyMap<Column, number>;

/** The header of a file, as a reader found it. */
export interface HeaderOfFile {
  readonly header: readonly string[];
  readonly headerRows: HeaderRows;
  readonly delimiter: string;
}

/** Counts, in a row of cells, the names that are some column's. */
export function headingsOf(columns: readonly Column[]): (cells: readonly string[]) => number {
  const names = columnsByName(columns);
  return (cells) => new Set(cells.map(normal).filter((name) => names.has(name))).size;
}

/**
 * Finds the declared columns by their ids and further names, in any order. A column that is lacking, or
 * there twice, is an error; one that nobody declared a warning. Carried columns may be lacking. Where nothing
 * is found because another delimiter parts the cells, because the header seems to stand elsewhere, or because the file
 * is of another kind, that is the one problem.
 */
export function checkHeader(
  { header, headerRows, delimiter }: HeaderOfFile,
  columns: readonly Column[],
  file: string,
): { readonly header: Header; readonly problems: readonly Problem[] } {
  const names = columnsByName(columns);
  const positions = new Map<Column, number>();
  const problems: Problem[] = [...checkPlace(headerRows, file)];
  const { last: row } = headerRows;
  const headings = header.map((name, index) => ({ name, index, column: names.get(normal(name)) }));
  const unknown = headings.filter(({ column }) => column === undefined);
  for (const [column, own] of grouped(headings, ({ column }) => column)) {
    const [used, ...others] = column === undefined ? [] : preferredFirst(column, own);
    if (column === undefined || used === undefined) continue;
    positions.set(column, used.index);
    for (const { name, index, rank } of others) {
      const at = { in: "export", file, row, column: column.id, index } as const;
      const data = { header: name, first: used.index };
      problems.push(
        rank === used.rank
          ? problem("duplicate-column", at, data)
          : problem("duplicate-column", at, { ...data, used: used.name }, "warning"),
      );
    }
  }
  const likelier = positions.size === 0 ? likelyDelimiter(header, delimiter) : undefined;
  if (likelier !== undefined) {
    const at = { in: "export", file, row } as const;
    return { header: positions, problems: [problem("wrong-delimiter", at, { delimiter: likelier })] };
  }
  const lacking = columns.filter((column) => !positions.has(column) && !column.carried);
  if (headerRows.known === "absent") return { header: positions, problems };
  if (headerRows.known === "unclear") {
    const data = { lacking: lacking.map(({ id, headers: [name = id] }) => name), above: headerRows.above };
    return { header: positions, problems: [problem("header-unclear", { in: "export", file, row }, data)] };
  }
  const unknownNames = unknown.map(({ name }) => name);
  const asUnknown = firstSearches((name) => nearest(name, unknownNames), undefined);
  const wanted = lacking.map((column) => {
    const accepted = [...column.headers, column.id];
    return { column, accepted, suggestion: accepted.map(asUnknown).find((name) => name !== undefined) };
  });
  const isForeign = positions.size === 0 && lacking.length > 1 && wanted.every(isUnlike);
  if (isForeign) {
    const data = {
      headers: unknownNames.filter((name) => name.trim() !== "").slice(0, TOLD_COLUMNS),
      wanted: wanted.slice(0, TOLD_COLUMNS).map(({ accepted: [name = ""] }) => name),
    };
    return { header: positions, problems: [problem("no-known-column", { in: "export", file, row }, data)] };
  }
  for (const { column, accepted, suggestion } of wanted) {
    const at = { in: "export", file, row, column: column.id } as const;
    problems.push(problem("missing-column", at, { headers: accepted, suggestion }));
  }
  const lackingNames = lacking.flatMap((column) => [column.id, ...column.headers]);
  const asLacking = firstSearches((name) => nearest(name, lackingNames), undefined);
  const suggested = unknown.map(({ name, index }) => ({ header: name, index, suggestion: asLacking(name) }));
  const strange = suggested.filter(({ suggestion }) => suggestion === undefined);
  const alone =
    strange.length > 1 ? suggested.filter(({ suggestion }) => suggestion !== undefined) : suggested;
  for (const { header: name, index, suggestion } of alone) {
    const at = { in: "export", file, row, column: name, index } as const;
    problems.push(problem("unknown-column", at, { header: name, suggestion }, "warning"));
  }
  if (strange.length > 1) {
    const data = { columns: strange.map(({ header: name, index }) => ({ header: name, index })) };
    problems.push(problem("unknown-columns", { in: "export", file, row }, data, "warning"));
  }
  return { header: positions, problems };
}

/**
 * Codes and names stand side by side in many exports, and each says whose row it is: of headings of one column of codes the
 * one that the methodology names first is read. Of other columns none is better than another.
 */
function preferredFirst<H extends { readonly name: string }>(
  { id, headers, type }: Column,
  headings: readonly H[],
) {
  const names = [id, ...headers].map(normal);
  const isCode = abilitiesOf(type).role === "key";
  return headings
    .map((heading) => ({ ...heading, rank: isCode ? names.indexOf(normal(heading.name)) : 0 }))
    .sort((a, b) => a.rank - b.rank);
}

/** Of a file of another kind so many columns are named, and of those that were looked for. */
const TOLD_COLUMNS = 6;

function isUnlike({ suggestion }: { readonly suggestion: string | undefined }): boolean {
  return suggestion === undefined;
}

/** Where a header was found below the first row, it is told; where it was declared and is not there, an error. */
function checkPlace({ known, first, last, above, headings }: HeaderRows, file: string): readonly Problem[] {
  const at = { in: "export", file, row: last } as const;
  switch (known) {
    case "first":
    case "declared":
    case "unclear":
      return [];
    case "found":
      return [
        problem(
          "header-found",
          at,
          { rows: headings === undefined ? undefined : { first, last }, above },
          "warning",
        ),
      ];
    case "absent":
      return [problem("header-absent", at, {})];
  }
}

/** The delimiter that a header of one cell holds most of, beside the one that was to part it. */
function likelyDelimiter([cell = "", ...others]: readonly string[], delimiter: string): string | undefined {
  const inside = delimiters.filter((sign) => sign !== delimiter && cell.includes(sign));
  const [first, ...more] = others.length > 0 ? [] : inside;
  const count = (sign: string) => cell.split(sign).length;
  return more.reduce((most, sign) => (most !== undefined && count(sign) > count(most) ? sign : most), first);
}
