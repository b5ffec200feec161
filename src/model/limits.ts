const KILO = 2 ** 10;
const MEGA = 2 ** 20;
const GIGA = 2 ** 30;

/** How much of an input is read at most, in bytes once unpacked. What exceeds it is a problem that names the limit. */
export const limits = {
  methodology: { bytes: MEGA },
  /** The region export and published tables, which are kept whole. Blank rows are no rows here. */
  table: { bytes: 64 * MEGA, rows: 200_000, columns: 16 * KILO, cells: 10_000_000, rowBytes: 16 * MEGA },
  /** Any number of rows: they are added up as they are read. */
  organizations: { columns: 16 * KILO, rowBytes: 16 * MEGA },
  /** The header of a table is looked for among so many rows, and within so many characters. */
  topRows: 50,
  topCharacters: 1 << 16,
  /**
   * A book of Excel or OpenDocument: its packed bytes, which are kept, the bytes of any part of it once unpacked, and
   * the texts that its cells share, which are kept too. A sheet of Excel has so many rows and columns.
   */
  book: {
    bytes: GIGA / 2,
    partBytes: 2 * GIGA,
    stringBytes: GIGA / 2,
    /** Cells of OpenDocument that are one cell said to be repeated. */
    repeatedCells: 10_000_000,
    parts: 10_000,
    rows: MEGA,
    columns: 16 * KILO,
  },
  /** A rating in JSON. */
  result: { bytes: 64 * MEGA, regions: 200_000, blocks: 10_000 },
  /** Standard input and pipes, which can be read once only and are kept. */
  readOnce: { bytes: GIGA },
} as const;

/** What a table may hold at most. */
export type TableLimits = { readonly [Part in keyof typeof limits.table]: number };
