/** Bytes to read, by name. Reading it twice gives the same bytes, or an error. */
export interface Source {
  /** As the user would say it: a path as given, or `<stdin>`. */
  readonly name: string;
  /** Bytes in all, where that is known. */
  readonly size: number | undefined;
  /**
   * Throws what the system throws: a missing file, a folder, no permission; or a SourceError. A chunk keeps its bytes until
   * the one after the next is asked for.
   */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Why a source gives no bytes, or no more, where the system has nothing against it. */
export class SourceError extends Error {
  readonly reason: "changed" | "too-large";
  /** Bytes at most, where it is too large. */
  readonly limit: number | undefined;

  constructor(reason: "changed" | "too-large", limit?: number) {
    super(reason);
    this.reason = reason;
    this.limit = limit;
  }
}

/** How an export is to be read; what is undefined is found out from the file. */
export interface Dialect {
  readonly encoding: TextEncodingName | undefined;
  readonly delimiter: string | undefined;
  /** Which sheet of a book, by its name or its number from 1. */
  readonly sheet?: string | undefined;
  /** Rows of a book: cells that they lack at their end are empty. */
  readonly isBook?: boolean;
}

/** Encodings of Russian of one byte a character, by names that `TextDecoder` knows: the usual one, then those of DOS, of old Unix and mail, of the Macintosh, and of ISO. */
export const oneByteEncodings = ["windows-1251", "cp866", "koi8-r", "x-mac-cyrillic", "iso-8859-5"] as const;
export type OneByteEncoding = (typeof oneByteEncodings)[number];

export const encodingNames = ["utf-8", "utf-16le", "utf-16be", ...oneByteEncodings] as const;
export type TextEncodingName = (typeof encodingNames)[number];

/** Of a text whose lines a carriage return alone ended, as Excel for Mac writes them. */
export type OddLineEnds = "CR";

export const delimiters = [",", ";", "\t", "|"] as const;

/** The exports of one calculation, and how to read them. */
export interface ExportFiles {
  readonly regions: Source;
  /** By the id of the table whose rows they hold. */
  readonly tables: ReadonlyMap<string, readonly Source[]>;
  /** Further names of the regions, where the methodology has such a file. */
  readonly aliases?: Source | undefined;
  readonly dialect: Dialect;
  /** Leave out rows with an error instead of refusing the whole. */
  readonly skipInvalid: boolean;
  /** Whether each input's SHA-256 is wanted: it takes a while on a large file. */
  readonly hashes: boolean;
  /** Problems of a cause to be kept, where that is not the usual number. */
  readonly keptProblems?: number | undefined;
}

export interface BlankRun {
  readonly row: number;
  readonly line: number;
  readonly rows: number;
}

/** A row at the top of a table that is not blank. */
export interface TopRow {
  readonly cells: readonly string[];
  /** As a spreadsheet counts. */
  readonly row: number;
}

/** Where the header of a table stands: in one row, or in two that are read together. */
export interface HeaderRows {
  /** `unclear`: it seems to stand here, and cannot be used; `absent`: it was declared, and nothing is there. */
  readonly known: "first" | "declared" | "found" | "unclear" | "absent";
  readonly first: number;
  readonly last: number;
  /** What two rows say together, a text for each column. */
  readonly headings?: readonly string[];
  /** The rows above it, from the first that is not blank. */
  readonly above?: { readonly first: number; readonly last: number };
}

/** Looks for the header among the rows at the top of a table. */
export interface HeaderSearch {
  /** Undefined where none of the rows is surely the header. */
  readonly find: (rows: readonly TopRow[]) => HeaderRows | undefined;
  /** What seems to be the header, and how many columns it has that were looked for. */
  readonly likeliest: (
    rows: readonly TopRow[],
  ) => { readonly rows: HeaderRows; readonly columns: number } | undefined;
}
