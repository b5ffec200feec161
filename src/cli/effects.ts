import type { Content } from "../format/content.ts";
import type { CheckedMethodology } from "../methodology/load.ts";
import type { Source } from "../model/source.ts";

/** The world, as the commands see it. */
export interface Effects {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly files: Files;
  /** The shipped methodology as it was checked when the program was built. */
  readonly shipped: () => Promise<CheckedMethodology | undefined>;
}

export interface Terminal {
  /** Throws an OutputError where the system does not take it all. */
  readonly write: (text: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** Columns, where it is a terminal. */
  readonly width: number | undefined;
}

/** What was to be printed could not be: the disk is full, say. */
export class OutputError extends Error {
  /** As the system says it: `ENOSPC`. */
  readonly code: string;

  constructor({ message, code = "" }: NodeJS.ErrnoException) {
    super(message);
    this.code = code;
  }
}

/** Whatever fails here fails as the system says: an error with a code. */
export interface Files {
  /** `-` is standard input. `shown` is the name that messages use. */
  readonly open: (path: string, shown?: string) => Source;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly kind: (path: string) => Promise<"file" | "folder" | "nothing">;
  /** Whether both paths lead to one file, be it through links. */
  readonly isSame: (path: string, other: string) => boolean;
  /** Files by their paths, whole or not at all, all or none. One that is there keeps its owner, mode and links. */
  readonly write: (contents: ReadonlyMap<string, Content>) => Promise<void>;
  /** Makes a folder for the work; where that fails, nothing that was made for it stays. */
  readonly inFolder: <T>(path: string, work: () => Promise<T>) => Promise<T>;
  /** The folder of what ships with the program. */
  readonly shipped: string;
}
