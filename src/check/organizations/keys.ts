import { isAscii } from "node:buffer";
import type { CellBatch } from "../../model/batch.ts";
import { type KeyRegister, keyRegister } from "./key-register.ts";

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
export function suspectKeys(expected: number): KeyCheck & { readonly suspects: () => ReadonlySet<string> } {
  const register = keyRegister(expected);
  const suspects = new Set<string>();
  return {
    suspects: () => suspects,
    check(_file, batch, index) {
      eachKey(batch, index, (row, bytes, start, end) => {
        if (register.add(bytes, start, end)) suspects.add(batch.text(row, index).trim());
      });
    },
  };
}

/** Second reading, only where there are suspects: which rows really share a key, and with which. */
export function confirmKeys(
  suspects: ReadonlySet<string>,
): KeyCheck & { readonly duplicates: () => Duplicates } {
  const register = registerOf(suspects);
  const firsts = new Map<string, RowPlace>();
  const duplicates = new Map<string, Map<number, { key: string; first: RowPlace }>>();
  return {
    duplicates: () => duplicates,
    check(file, batch, index) {
      eachKey(batch, index, (row, bytes, start, end) => {
        if (!register.has(bytes, start, end)) return;
        const key = batch.text(row, index).trim();
        if (!suspects.has(key)) return;
        const number = batch.rowNumbers[row] as number;
        const first = firsts.get(key);
        if (first === undefined) {
          firsts.set(key, { file, row: number });
          return;
        }
        const inFile = duplicates.get(file) ?? new Map<number, { key: string; first: RowPlace }>();
        inFile.set(number, { key, first });
        duplicates.set(file, inFile);
      });
    },
  };
}

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

/**
 * The bytes of every key, outer spaces left aside, in UTF-8 whatever the file is in. Empty keys are passed
 * over, and rows with too many or too few cells, where another cell may stand in its place.
 */
function eachKey(
  batch: CellBatch,
  index: number,
  visit: (row: number, bytes: Uint8Array, start: number, end: number) => void,
): void {
  const { bytes, starts, ends, cells, width, rows, encoding } = batch;
  for (let row = 0, at = index; row < rows; row++, at += width) {
    if (cells[row] !== width) continue;
    let start = starts[at] as number;
    let end = ends[at] as number;
    while (start < end && isSpace(bytes[start] as number)) start += 1;
    while (end > start && isSpace(bytes[end - 1] as number)) end -= 1;
    if (end < 0 || !isPlain(bytes, start, end, encoding)) {
      const key = encoder.encode(batch.text(row, index).trim());
      if (key.length > 0) visit(row, key, 0, key.length);
    } else if (end > start) visit(row, bytes, start, end);
  }
}

/** Whether these bytes are the key as it is: in UTF-8, no space of another alphabet at either end. */
function isPlain(bytes: Uint8Array, start: number, end: number, encoding: CellBatch["encoding"]): boolean {
  if (encoding === "windows-1251") return isAscii(bytes.subarray(start, end));
  return end === start || ((bytes[start] as number) < 128 && (bytes[end - 1] as number) < 128);
}

/** The spaces of ASCII, as `trim` takes them away. */
function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

function registerOf(keys: ReadonlySet<string>): KeyRegister {
  const register = keyRegister(keys.size);
  for (const key of keys) {
    const bytes = encoder.encode(key);
    register.add(bytes, 0, bytes.length);
  }
  return register;
}
