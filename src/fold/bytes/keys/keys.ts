import { batchRows, type CellBatch } from "../batch.ts";
import type { Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import { keyRegister } from "./key-register.ts";

export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/** Looks at the key of every row, across all files of an export. */
export interface KeyCheck {
  readonly check: (
    file: string,
    batch: CellBatch,
    index: number,
    report: (row: number, key: string, first: RowPlace) => void,
  ) => void;
}

/** Rows whose key an earlier row has. */
export type Duplicates = ReadonlyMap<
  string,
  ReadonlyMap<number, { readonly key: string; readonly first: RowPlace }>
>;

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
    check(_file, batch, index) {
      const count = register.addAll(batch, index, met);
      for (const { key } of keysMet(batch, index, met.subarray(0, count), register.add)) suspects.add(key);
    },
  };
}

/** Second reading, only where there are suspects: which rows really share a key, and with which. */
export function confirmKeys(
  suspects: ReadonlySet<string>,
  arena: Arena,
): KeyCheck & { readonly duplicates: () => Duplicates } {
  const register = keyRegister(suspects.size, arena);
  for (const key of suspects) register.add(encoder.encode(key));
  const met = arena.integers(batchRows);
  const firsts = new Map<string, RowPlace>();
  const duplicates = new Map<string, Map<number, { key: string; first: RowPlace }>>();
  return {
    duplicates: () => duplicates,
    check(file, batch, index) {
      const count = register.findAll(batch, index, met);
      for (const { row, key } of keysMet(batch, index, met.subarray(0, count), register.has)) {
        if (!suspects.has(key)) continue;
        const number = batch.rowNumbers[row] as number;
        const first = firsts.get(key);
        if (first === undefined) {
          firsts.set(key, { file, row: number });
          continue;
        }
        const inFile = duplicates.get(file) ?? new Map<number, { key: string; first: RowPlace }>();
        inFile.set(number, { key, first });
        duplicates.set(file, inFile);
      }
    },
  };
}

/** For a reading that is not about keys. */
export const noKeys: KeyCheck = { check: () => undefined };

/** Third reading: the duplicates are known, and refused where they stand. */
export function knownDuplicates(duplicates: Duplicates): KeyCheck {
  return {
    check(file, batch, _index, report) {
      const inFile = duplicates.get(file);
      if (inFile === undefined) return;
      for (let row = 0; row < batch.rows; row++) {
        const duplicate = inFile.get(batch.rowNumbers[row] as number);
        if (duplicate !== undefined) report(row, duplicate.key, duplicate.first);
      }
    },
  };
}

const encoder = new TextEncoder();

/** Rows that a register listed, with their keys: those that its bytes do not tell are looked at by their text. */
function* keysMet(
  batch: CellBatch,
  index: number,
  listed: Integers,
  wasThere: (key: Uint8Array) => boolean,
): Generator<{ readonly row: number; readonly key: string }> {
  for (const entry of listed) {
    const row = entry < 0 ? ~entry : entry;
    const key = batch.text(row, index).trim();
    if (entry >= 0 || (key !== "" && wasThere(encoder.encode(key)))) yield { row, key };
  }
}
