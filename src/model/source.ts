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
}

export const encodingNames = ["utf-8", "windows-1251", "utf-16le", "utf-16be"] as const;
export type TextEncodingName = (typeof encodingNames)[number];

export const delimiters = [",", ";", "\t", "|"] as const;

/** The exports of one calculation, and how to read them. */
export interface ExportFiles {
  readonly regions: Source;
  readonly organizations: readonly Source[];
  readonly dialect: Dialect;
  /** Leave out rows with an error instead of refusing the whole. */
  readonly skipInvalid: boolean;
  /** Whether each input's SHA-256 is wanted: it takes a while on a large file. */
  readonly hashes: boolean;
}

export interface BlankRun {
  readonly row: number;
  readonly line: number;
  readonly rows: number;
}
