import { plainText, readCell } from "../../../check/cell.ts";
import type { CellReading, CellRules } from "../../../column/kind.ts";
import type { RegionCode } from "../../../model/brand.ts";
import { firstSearches } from "../../../model/first-searches.ts";
import type { Column } from "../../../model/methodology.ts";
import { nearest } from "../../../model/nearest.ts";
import { normal } from "../../../model/normal.ts";
import { problem } from "../../../model/problem.ts";
import type { Region } from "../../../model/region.ts";
import { batchRows, type CellBatch, cellsOf } from "../batch.ts";
import { addressOf, type Bytes, type Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import type { TellCell } from "./columns.ts";
import { lexicon } from "./lexicon.ts";

/** What a text stands for that is no code of the region export: a region by its name, or a likely one. */
export type RegionResolver = (text: string) => {
  readonly region?: Region;
  /** Whether it is the sum of regions. */
  readonly isTotal?: boolean;
  readonly suggestion?: string | undefined;
};

/** For regions that go by their codes alone. */
export const codesAlone: RegionResolver = () => ({});

/** Nobody writes the regions in more ways. */
const SPELLINGS = 2000;

/** The regions that organisations can belong to, by their codes and names. */
export interface RegionFinder {
  readonly count: number;
  /** In the order of their positions; empty where the region export could not be read. */
  readonly codes: readonly RegionCode[];
  /** The position in the region export. */
  readonly find: (code: string) => number | undefined;
  readonly near: (code: string) => string | undefined;
  /** Whether a text stands for several regions together. */
  readonly isTotal: (text: string) => boolean;
}

export function regionFinder(regions: readonly Region[], resolve: RegionResolver): RegionFinder {
  const positions = new Map(regions.map(({ code }, position) => [normal(code), position]));
  const codes = regions.map(({ code }) => code);
  /** By what a spreadsheet leaves of them. */
  const wholeCodes = new Map(codes.toReversed().map((code) => [code.replace(/^0+/, ""), code]));
  const near = firstSearches((code) => nearest(code, codes), undefined);
  const resolved = firstSearches(resolve, {}, SPELLINGS);
  return {
    count: regions.length,
    codes,
    find(code) {
      const position = positions.get(normal(code));
      if (position !== undefined) return position;
      const { region } = resolved(code.trim());
      return region && positions.get(normal(region.code));
    },
    isTotal: (text) => !positions.has(normal(text)) && resolved(text.trim()).isTotal === true,
    near: (text) =>
      wholeCodes.get(text.replace(AS_DECIMAL, "")) ??
      // A name spelt nearly as another is another region's.
      (isName(text) ? resolved(text).suggestion : near(text)),
  };
}

/** What programs make of a whole number in a column that lacks some. */
const AS_DECIMAL = /[.,]0$/;

/** No code has a word that long. */
function isName(text: string): boolean {
  return /\p{L}{5}/u.test(text);
}

/** Where the region export could not be read: every code is taken for that of one region. */
export const anyRegion: RegionFinder = {
  count: 1,
  codes: [],
  find: () => 0,
  near: () => undefined,
  isTotal: () => false,
};

/**
 * Reads the region of each row as a position in the region export, one past the last where there is none,
 * and marks those that are met.
 */
export function regionReader(
  { column, index }: { readonly column: Column; readonly index: number },
  regions: RegionFinder,
  rules: CellRules,
  arena: Arena,
): { readonly read: (batch: CellBatch, out: Integers, met: Bytes, tell: TellCell) => void } {
  const words = lexicon(arena);
  const positions = arena.floats(batchRows);
  const readCode = (code: string): CellReading & { position?: number } => {
    const present = readCell(code, { ...column, optional: false }, rules);
    if (present.kind === "refused") return present;
    const text = plainText(code.trim());
    const position = regions.find(text);
    if (position !== undefined) return { ...present, position };
    const data = { value: code.trim(), suggestion: regions.near(text) };
    return { kind: "refused", describe: (at) => problem("unknown-region", at, data) };
  };
  return {
    read(batch, out, met, tell) {
      for (let row = 0; ; row++) {
        row = words.find(batch, index, row, positions);
        if (row === batch.rows) break;
        positions[row] = regions.count;
        if (index >= cellsOf(batch, row)) continue;
        const reading = readCode(batch.text(row, index));
        if (reading.kind === "refused") tell(row, column, reading);
        else if (reading.position !== undefined) note(batch, row, reading.position);
      }
      arena.kernels.takeRegions(addressOf(positions), batch.rows, addressOf(out), addressOf(met));
    },
  };

  function note(batch: CellBatch, row: number, position: number): void {
    const cell = row * batch.width + index;
    const [start, end] = [batch.starts[cell] as number, batch.ends[cell] as number];
    if (end > start) words.note(batch.bytes, start, end, position);
    positions[row] = position;
  }
}
