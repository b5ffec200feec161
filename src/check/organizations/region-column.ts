import type { CellBatch } from "../../model/batch.ts";
import type { Column } from "../../model/methodology.ts";
import { nearest } from "../../model/nearest.ts";
import { problem } from "../../model/problem.ts";
import type { Region } from "../../model/region.ts";
import { type CellReading, type CellRules, normal, readCell } from "../cell.ts";
import type { Refuse } from "./columns.ts";
import { lexicon } from "./lexicon.ts";

/** The regions that organisations can belong to, by their codes. */
export interface RegionFinder {
  readonly count: number;
  /** The position in the region export. */
  readonly find: (code: string) => number | undefined;
  readonly near: (code: string) => string | undefined;
}

export function regionFinder(regions: readonly Region[]): RegionFinder {
  const positions = new Map(regions.map(({ code }, position) => [normal(code), position]));
  const codes = regions.map(({ code }) => code);
  return {
    count: regions.length,
    find: (code) => positions.get(normal(code)),
    near: (code) => codes.find((known) => known.replace(/^0+/, "") === code) ?? nearest(code, codes),
  };
}

/** Where the region export could not be read, no code is a stranger. */
export const anyRegion: RegionFinder = { count: 1, find: () => 0, near: () => undefined };

/** Reads the region of each row as a position in the region export; one past the last where there is none. */
export function regionReader(
  { column, index }: { readonly column: Column; readonly index: number },
  regions: RegionFinder,
  rules: CellRules,
): { readonly read: (batch: CellBatch, out: Int32Array, refuse: Refuse) => void } {
  const words = lexicon();
  const readCode = (code: string): CellReading & { position?: number } => {
    const present = readCell(code, { ...column, optional: false }, rules);
    if (present.kind === "refused") return present;
    const position = regions.find(code);
    if (position !== undefined) return { ...present, position };
    const data = { value: code.trim(), suggestion: regions.near(code.trim()) };
    return { kind: "refused", describe: (at) => problem("unknown-region", at, data) };
  };
  return {
    read(batch, out, refuse) {
      const { bytes, starts, ends, width, rows } = batch;
      for (let row = 0, at = index; row < rows; row++, at += width) {
        const start = starts[at] as number;
        const end = ends[at] as number;
        let position = end > start ? words.find(bytes, start, end) : undefined;
        if (position === undefined && index < (batch.cells[row] as number)) {
          const reading = readCode(batch.text(row, index));
          position = reading.position;
          if (reading.kind === "refused") refuse(row, column, reading);
          else if (position !== undefined && end > start) words.note(bytes, start, end, position);
        }
        out[row] = position ?? regions.count;
      }
    },
  };
}
