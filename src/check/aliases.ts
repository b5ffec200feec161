import type { ColumnId } from "../model/brand.ts";
import type { Column } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";
import { checkHeader, type HeaderOfFile } from "./header.ts";
import type { NameFinding } from "./not-rated.ts";

const [alias, unit] = [
  textColumn("alias", ["Другое название", "Псевдоним", "Название в выгрузке"]),
  textColumn("unit", ["Название", "Единица", "Код", "Регион"]),
];

/** The columns of a file of aliases: another name of a region, and the code or name that the export has for it. */
export const aliasColumns: readonly Column[] = [alias, unit];

function textColumn(id: string, headers: readonly string[]): Column {
  return { id: id as ColumnId, headers, type: { kind: "text" }, optional: false, carried: false };
}

/** How the regions of the export are found by a text. */
export interface NamesOfRegions {
  readonly find: (text: string) => NameFinding;
  /** A text as names are compared: without case, quotes and marks. */
  readonly folded: (text: string) => string;
}

interface AliasTable extends HeaderOfFile {
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly row: number;
    readonly line: number;
  }[];
  readonly fault: Problem | undefined;
}

/**
 * The aliases of each region. A region that the export lacks is told; a name that would stand for two of them, or that
 * is another region's own, is an error.
 */
export function checkAliases(
  table: AliasTable,
  file: string,
  regions: readonly Region[],
  { find, folded }: NamesOfRegions,
): {
  readonly aliases: ReadonlyMap<Region, readonly string[]>;
  readonly problems: readonly Problem[];
  /** Whether the file is such a one, and whole. */
  readonly usable: boolean;
} {
  const { header, problems: ofHeader } = checkHeader(table, aliasColumns, file);
  const [aliasAt, unitAt] = [header.get(alias), header.get(unit)];
  const aliases = new Map<Region, string[]>();
  if (aliasAt === undefined || unitAt === undefined) return { aliases, problems: ofHeader, usable: false };
  const problems = [...ofHeader];
  const owners = new Map<string, Region>();
  for (const { cells, row, line } of table.rows) {
    const [name = "", written = ""] = [cells[aliasAt]?.trim(), cells[unitAt]?.trim()];
    const place = (column: Column, index: number) =>
      ({ in: "export", file, row, line, column: column.id, index }) as const;
    if (name === "" || written === "") {
      const [column, index] = name === "" ? [alias, aliasAt] : [unit, unitAt];
      problems.push(problem("missing-value", place(column, index), { value: "" }));
      continue;
    }
    const region = regionOf(find(written), place(unit, unitAt), written, problems);
    if (region === undefined) continue;
    const own = find(name);
    const others = [owners.get(folded(name)), own.kind === "found" ? own.region : undefined].filter(
      (other) => other !== undefined && other !== region,
    );
    if (others.length > 0) {
      const of = regions.filter((other) => other === region || others.includes(other));
      const names = of.map((other) => other.name || other.code);
      problems.push(problem("ambiguous-region", place(alias, aliasAt), { value: name, of: names }));
      continue;
    }
    owners.set(folded(name), region);
    aliases.set(region, [...(aliases.get(region) ?? []), name]);
  }
  if (table.fault !== undefined) problems.push(table.fault);
  return { aliases, problems, usable: table.fault === undefined };
}

function regionOf(
  finding: NameFinding,
  at: Problem["at"],
  value: string,
  problems: Problem[],
): Region | undefined {
  switch (finding.kind) {
    case "found":
      return finding.region;
    case "ambiguous": {
      const of = finding.of.map(({ name }) => name);
      problems.push(problem("ambiguous-region", at, { value, of }));
      return undefined;
    }
    case "unknown":
      problems.push(problem("unknown-region", at, { value, suggestion: finding.suggestion }, "warning"));
      return undefined;
  }
}
