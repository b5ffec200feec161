import type { CellRules } from "../column/kind.ts";
import type { ColumnMark } from "../column/number.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Formula, RowExpression } from "../model/expression.ts";
import type { Value } from "../model/region.ts";
import { leaves } from "../model/walk.ts";
import { readCell } from "./cell.ts";
import type { Header } from "./header.ts";

/** The columns of a file that a condition on its rows reads, and the others. */
export function columnsAskedBy(
  where: Formula<RowExpression> | undefined,
  header: Header,
): { readonly asked: Header; readonly others: Header } {
  const ids = new Set(where === undefined ? [] : leaves(where.expression));
  const columns = [...header];
  return {
    asked: new Map(columns.filter(([{ id }]) => ids.has(id))),
    others: new Map(columns.filter(([{ id }]) => !ids.has(id))),
  };
}

/**
 * Whether a row of a table counts under the condition of the methodology. A row of which that cannot be known, since a cell
 * that the condition reads is refused, counts: so its cells are told.
 */
export function countedRow(
  where: Formula<RowExpression> | undefined,
  asked: Header,
  rules: CellRules,
  marks: ReadonlyMap<ColumnId, ColumnMark>,
): (cells: readonly string[]) => boolean {
  if (where === undefined) return () => true;
  return (cells) => {
    const values = new Map<ColumnId, Value>();
    let refused = false;
    for (const [column, index] of asked) {
      const reading = readCell(cells[index] ?? "", column, { ...rules, mark: marks.get(column.id) });
      if (reading.kind === "refused") refused = true;
      else if (reading.kind === "value") values.set(column.id, reading.value);
    }
    const holds = evaluate(where.expression, (id) => values.get(id));
    return holds === undefined ? refused : holds.n !== 0n;
  };
}
