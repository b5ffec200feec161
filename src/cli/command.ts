import type { Part } from "../format/answer.ts";
import type { Said } from "../words/said.ts";
import type { ExitCode } from "./exit-code.ts";
import type { AnswerFlags, Session } from "./session.ts";

/** A command: what may stand on its line, what its help says, and what it does. */
export interface Command {
  /** As it is typed: `methodology show` stands below another word. */
  readonly name: string;
  readonly about: Said;
  /** Further words of its help, behind the options. */
  readonly more?: Said;
  readonly arguments: readonly ArgumentSpec[];
  /** The parts of its answer: its formats, and the options of these, follow. */
  readonly answer?: readonly Part[];
  /** An option, by its name in commander, with which the answer has fewer parts. */
  readonly narrowed?: { readonly option: string; readonly answer: readonly Part[] };
  /** Made only for the command that is on the line, because there are many. */
  readonly options: () => readonly OptionSpec[];
  /** Options of its own that mean nothing on some lines. */
  readonly conditions?: readonly Condition[];
  readonly examples: readonly Example[];
  /** What to type for a single region, where the command has no option for it. */
  readonly forOneRegion?: Said;
  /** The arguments as they stand on the line, then the flags. */
  // biome-ignore lint/suspicious/noExplicitAny: commander has checked the line against this description.
  readonly run: (session: Session, ...line: any[]) => Promise<ExitCode>;
}

export interface ArgumentSpec {
  /** `<name>` where it has to be there, `[name]` where it may be left out. */
  readonly name: string;
  readonly words: Said;
  /** What a sentence calls it: an argument that has to be there. */
  readonly called?: Said;
  /** Stands for it in a command that is to be completed: an argument that a folder of exports follows. */
  readonly placeholder?: Said;
  readonly preset?: string;
}

export interface OptionSpec {
  /** `-f, --format <format>` */
  readonly flags: string;
  readonly words: Said;
  readonly of?: readonly string[];
  /** Further words for some of these: not in the help. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly preset?: string;
  /** Its value is a whole number from 1; or it may be given several times. */
  readonly value?: "whole-number" | "several";
}

export type Example = readonly [line: string, words: Said];

/** What is on a command's line. Flags by their names in commander: `tiesReport` of `--ties-report`. */
export interface Line {
  readonly arguments: readonly (string | undefined)[];
  readonly flags: Pick<AnswerFlags, "format"> & Readonly<Record<string, unknown>>;
}

/** Options that mean nothing on some lines: there they are refused, not ignored. */
export interface Condition {
  readonly options: readonly string[];
  readonly isPointless: (line: Line) => boolean;
  /** Behind the option and a colon. */
  readonly words: Said;
}
