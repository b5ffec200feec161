import { batchRows, type CellBatch } from "../batch.ts";
import type { Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import { type FindKeys, keyRegister } from "./key-register.ts";

export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/** The first row of a key. */
export interface FirstRow extends RowPlace {
  /** Its cells in the columns that say of which period it is. */
  readonly periods: readonly string[];
}

/** Looks at the key of every row, across all files of an export: the cells of no column, of one or of several. */
export interface KeyCheck {
  readonly check: (
    file: string,
    batch: CellBatch,
    indexes: readonly number[],
    report: (row: number, first: FirstRow) => void,
    periodIndexes?: readonly number[],
  ) => void;
}

/** Rows whose key an earlier row has, with that row; where the last of them counts, rows whose key a later one has, with the next. */
export type Duplicates = ReadonlyMap<string, ReadonlyMap<number, FirstRow>>;

/** First reading: keeps fingerprints, and the keys that are perhaps met again. */
export function suspectKeys(
  expected: number,
  arena: Arena,
): KeyCheck & { readonly suspects: () => ReadonlySet<string> } {
  const register = keyRegister(expected, arena);
  const met = arena.integers(batchRows);
  const suspects = new Set<string>();
  return {
    suspects: () => suspects,
    check(_file, batch, indexes) {
      for (const { key } of keysMet(batch, indexes, register.addAll, register.add, met)) suspects.add(key);
    },
  };
}

/** Second reading, only where there are suspects: which rows really share a key, and with which. */
export function confirmKeys(
  suspects: ReadonlySet<string>,
  arena: Arena,
  counts: "first" | "last" = "first",
): KeyCheck & { readonly duplicates: () => Duplicates } {
  const register = keyRegister(suspects.size, arena);
  for (const key of suspects) register.add(encoder.encode(key));
  const met = arena.integers(batchRows);
  const known = new Map<string, FirstRow>();
  const duplicates = new Map<string, Map<number, FirstRow>>();
  return {
    duplicates: () => duplicates,
    check(file, batch, indexes, _report, periodIndexes = []) {
      for (const { row, key } of keysMet(batch, indexes, register.findAll, register.has, met)) {
        if (!suspects.has(key)) continue;
        const before = known.get(key);
        const isFirst = before === undefined;
        const periods = isFirst ? periodIndexes.map((index) => batch.text(row, index)) : [];
        const place: FirstRow = { file, row: batch.rowNumbers[row] as number, periods };
        if (isFirst || counts === "last") known.set(key, place);
        if (isFirst) continue;
        const [surplus, other] = counts === "last" ? [before, place] : [place, before];
        const inFile = duplicates.get(surplus.file) ?? new Map<number, FirstRow>();
        inFile.set(surplus.row, other);
        duplicates.set(surplus.file, inFile);
      }
    },
  };
}

/** For a reading that is not about keys. */
export const noKeys: KeyCheck = { check: () => undefined };

/** Third reading: the duplicates are known, and told where they stand. */
export function knownDuplicates(duplicates: Duplicates): KeyCheck {
  return {
    check(file, batch, _indexes, report) {
      const inFile = duplicates.get(file);
      if (inFile === undefined) return;
      for (let row = 0; row < batch.rows; row++) {
        const first = inFile.get(batch.rowNumbers[row] as number);
        if (first !== undefined) report(row, first);
      }
    },
  };
}

const encoder = new TextEncoder();

/** Rows whose key a register had already, with that key: `findAll` looks for all keys of one column at once. */
function* keysMet(
  batch: CellBatch,
  indexes: readonly number[],
  findAll: FindKeys,
  wasThere: (key: Uint8Array) => boolean,
  met: Integers,
): Generator<{ readonly row: number; readonly key: string }> {
  const [index, ...others] = indexes;
  if (index === undefined) return;
  if (others.length > 0) {
    yield* jointKeysMet(batch, indexes, wasThere);
    return;
  }
  // The bytes of some cells do not tell their keys: those are looked at by their text.
  for (const entry of met.subarray(0, findAll(batch, index, met))) {
    const row = entry < 0 ? ~entry : entry;
    const key = batch.text(row, index).trim();
    if (entry >= 0 || (key !== "" && wasThere(encoder.encode(key)))) yield { row, key };
  }
}

/** The same for keys of several columns, none of which is empty. */
function* jointKeysMet(
  batch: CellBatch,
  indexes: readonly number[],
  wasThere: (key: Uint8Array) => boolean,
): Generator<{ readonly row: number; readonly key: string }> {
  for (let row = 0; row < batch.rows; row++) {
    if (batch.cells[row] !== batch.width) continue;
    const parts = indexes.map((index) => batch.text(row, index).trim());
    const key = JSON.stringify(parts);
    if (!parts.includes("") && wasThere(encoder.encode(key))) yield { row, key };
  }
}
