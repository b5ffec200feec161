import { byteCorruptions } from "./bytes.ts";
import { cellCorruptions } from "./cells.ts";
import { asCsv, type Chance, type Corruption } from "./corruption.ts";
import { rowCorruptions } from "./rows.ts";
import type { SampleFile } from "./sample.ts";

export const corruptions: readonly Corruption[] = [...cellCorruptions, ...rowCorruptions, ...byteCorruptions];

/** The file as damaged; `numbers`, from 0 up to 1, decide where and how. Undefined where there is nothing to damage so. */
export function corrupted(
  { lines, columns }: SampleFile,
  corruption: Corruption,
  numbers: readonly number[],
): string | Uint8Array | undefined {
  let next = 0;
  const chance: Chance = () => numbers[next++ % numbers.length] ?? 0;
  switch (corruption.of) {
    case "cells": {
      const damaged = corruption.damage(lines, columns, chance);
      return damaged && asCsv(damaged);
    }
    case "bytes":
      return corruption.damage(lines, chance);
  }
}
