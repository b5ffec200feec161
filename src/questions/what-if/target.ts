import { abilitiesOf } from "../../column/column.ts";
import { isFormula, regionFormula } from "../../formula/check.ts";
import { printAggregate } from "../../formula/print/text.ts";
import type { TableId } from "../../model/brand.ts";
import type { Aggregate, RegionLeaf } from "../../model/expression.ts";
import type { Column, Methodology } from "../../model/methodology.ts";
import { nearest } from "../../model/nearest.ts";

/** What a name of a column or of a sum stands for. */
export type Target =
  | { readonly kind: "found"; readonly leaf: RegionLeaf }
  /** A text, a code or a choice: nothing that could be counted. */
  | { readonly kind: "not-a-number"; readonly column: string }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

/**
 * Columns go by their ids or by a header that they may have.
 * A column of the region's own row (`population`), the sum of a column of a table (`organizations.polls`; of a flag,
 * how many have it), or any sum or count as formulas write it.
 */
export function targetOf(text: string, { exports, file }: Methodology): Target {
  const regions = columnsById(exports.regions.columns);
  const tables = new Map(exports.tables.map(({ id, columns }) => [id as string, columnsById(columns)]));
  const written = text.trim();
  const regionColumn = regions.get(written) ?? headed(exports.regions.columns, written);
  if (regionColumn !== undefined)
    return isCounted(regionColumn) ? cell(regionColumn) : { kind: "not-a-number", column: regionColumn.id };
  for (const { id, columns } of exports.tables) {
    const prefix = `${id}.`;
    if (!written.startsWith(prefix)) continue;
    const name = written.slice(prefix.length);
    const column = tables.get(id)?.get(name) ?? headed(columns, name);
    if (column !== undefined)
      return isCounted(column) ? total(id, column) : { kind: "not-a-number", column: name };
    const near = nearest(name, tables.get(id)?.keys() ?? []);
    return { kind: "unknown", suggestion: near && prefix + near };
  }
  const formula = written.includes("(")
    ? regionFormula(written, "number", { regions, tables }, { in: "methodology", file })
    : [];
  if (isFormula(formula) && formula.expression.kind === "leaf")
    return { kind: "found", leaf: formula.expression.leaf };
  const qualified = exports.tables.flatMap(({ id, columns }) =>
    columns.map((column) => `${id}.${column.id}`),
  );
  const [bare] = exports.tables.flatMap(({ id, columns }) => {
    const column = tables.get(id)?.get(written) ?? headed(columns, written);
    return column === undefined ? [] : [`${id}.${column.id}`];
  });
  return { kind: "unknown", suggestion: bare ?? nearest(written, [...regions.keys(), ...qualified]) };
}

function columnsById(columns: readonly Column[]): ReadonlyMap<string, Column> {
  return new Map(columns.map((column) => [column.id, column]));
}

/** The column that the methodology lets a file call so. */
function headed(columns: readonly Column[], name: string): Column | undefined {
  const wanted = folded(name);
  return wanted === ""
    ? undefined
    : columns.find(({ headers }) => headers.some((header) => folded(header) === wanted));
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function isCounted({ type, carried }: Column): boolean {
  return !carried && abilitiesOf(type).change !== undefined;
}

function cell({ id }: Column): Target {
  return { kind: "found", leaf: { kind: "cell", column: id } };
}

function total(table: TableId, { id, type }: Column): Target {
  const leaf = { kind: "leaf", leaf: id } as const;
  const flag = abilitiesOf(type).measured === "flag";
  const aggregate: Omit<Aggregate, "id"> = {
    function: flag ? "count" : "sum",
    table,
    of: flag ? undefined : leaf,
    where: flag ? leaf : undefined,
  };
  return {
    kind: "found",
    leaf: { kind: "aggregate", aggregate: { id: printAggregate(aggregate), ...aggregate } },
  };
}
