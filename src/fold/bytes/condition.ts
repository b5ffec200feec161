import type { ColumnId } from "../../model/brand.ts";
import type { Formula, RowExpression } from "../../model/expression.ts";
import { leaves } from "../../model/walk.ts";
import type { CellBatch } from "./batch.ts";
import type { ColumnReader, ToldCell } from "./columns/columns.ts";
import type { Compiler } from "./compile.ts";

/** The condition on the rows that count, judged a batch at a time. */
export interface Condition {
  /** The columns that it reads of each batch, so that nobody else has to read them. */
  readonly columns: ReadonlySet<ColumnId>;
  /**
   * Reads its columns, then hands over each row that does not count, and whether that is for want of a value. A row of which that cannot be known, since a cell
   * is refused, counts. Returns what is to be told of the cells, be their rows counted or not.
   */
  readonly check: (
    batch: CellBatch,
    leaveOut: (row: number, isBlank: boolean) => void,
  ) => readonly ToldCell[];
}

export function condition(
  where: Formula<RowExpression>,
  readerOf: (id: ColumnId) => ColumnReader,
  compile: Compiler,
): Condition {
  const holds = compile(where.expression);
  const columns = new Set(leaves(where.expression));
  const readers = [...columns].map(readerOf);
  return {
    columns,
    check(batch, leaveOut) {
      const told: ToldCell[] = [];
      for (const { read } of readers) read(batch, (...cell) => told.push(cell));
      const refused = new Set(told.flatMap(([row, , { kind }]) => (kind === "refused" ? [row] : [])));
      const counts = holds({ rows: batch.rows, column: (id) => readerOf(id).vector() });
      if (counts.kind === "fractions") throw new Error("the condition of the rows is no flag");
      for (let row = 0; row < batch.rows; row++) {
        const isMissing = counts.missing?.[row] === 1;
        if (isMissing ? !refused.has(row) : counts.values[row] === 0) leaveOut(row, isMissing);
      }
      return told;
    },
  };
}
