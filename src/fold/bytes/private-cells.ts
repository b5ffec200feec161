import type { Header } from "../../check/header.ts";
import type { CellBatch } from "./batch.ts";

/** Empties the private cells of each batch before anybody looks at them. Of a row with too many or too few cells nobody knows which they are. */
export function privateCells(header: Header): {
  readonly any: boolean;
  readonly hide: (batch: CellBatch) => void;
} {
  const indexes = [...header].flatMap(([column, index]) => (column.private === true ? [index] : []));
  return {
    any: indexes.length > 0,
    hide({ rows, width, starts, ends }) {
      for (const index of indexes) {
        for (let at = index; at < rows * width; at += width) {
          starts[at] = 0;
          ends[at] = 0;
        }
      }
    },
  };
}
