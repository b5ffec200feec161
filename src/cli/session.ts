import type { Format } from "../format/format.ts";
import type { Lang } from "../words/lang.ts";
import type { Effects } from "./effects.ts";

/** Flags that every command has. */
export interface CommonFlags {
  readonly color: "auto" | "always" | "never";
  readonly quiet?: boolean;
  readonly maxProblems?: number;
}

/** Flags of every command that gives an answer. The format is worked out before the command is run. */
export interface AnswerFlags extends CommonFlags {
  readonly format: Format;
  /** A file, or `-` for standard output. */
  readonly output?: string;
  readonly width?: number;
  readonly addBom?: boolean;
  readonly excel?: boolean;
}

/** One run of the program: the world, and how to speak. */
export interface Session {
  readonly effects: Effects;
  readonly lang: Lang;
  /** Of sentences inside JSON: English unless a language is asked for. */
  readonly jsonLang: Lang;
  readonly version: string;
}
