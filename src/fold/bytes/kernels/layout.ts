import type { Integers } from "./address.ts";

/* What the kernels and what calls them both know of how things lie in memory. */

/** The words of the record that describes a batch to the kernels. */
export const batchRecord = ["bytes", "starts", "ends", "cells", "width", "rows", "oneByte"] as const;

/** The words of the record that describes a scan; the scan writes into it how far it came. */
export const scanRecord = [
  "bytes",
  "limit",
  "delimiter",
  "position",
  "row",
  "line",
  "rows",
  "capacity",
  "width",
  "starts",
  "ends",
  "cells",
  "rowNumbers",
  "lineNumbers",
  "blanks",
] as const;

/** What a record holds, by the names of its words. */
export function readRecord<N extends string>(
  record: Integers,
  names: readonly N[],
): Readonly<Record<N, number>> {
  return Object.fromEntries(names.map((name, word) => [name, record[word]])) as Record<N, number>;
}

export function writeRecord<N extends string>(
  record: Integers,
  names: readonly N[],
  values: Readonly<Record<N, number>>,
): void {
  record.set(names.map((name) => values[name]));
}

/** Why a scan stopped, by the number it answers with. */
export const scanEnds = ["batch-full", "out-of-bytes", "open-quote", "blank-rows"] as const;

/**
 * How a lexicon lies in memory: the meanings of the words of one byte, then slots of a length, a place in the
 * pool and a meaning. A word is in one of `probes` slots from its own, or nowhere: words made to collide cost
 * no more than others.
 */
export const lexiconLayout = {
  shortWords: 256,
  slots: 1 << 12,
  wordsASlot: 3,
  probes: 16,
  notNoted: -(2 ** 31),
} as const;

/** Bytes behind the limit of a scan that it may look at. */
export const scanMargin = 16;
