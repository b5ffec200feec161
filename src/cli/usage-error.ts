import type { Said } from "../words/said.ts";

/** A command line that cannot be carried out, with a sentence for the user; the exit code is 2. */
export class UsageError extends Error {
  readonly words: Said;

  constructor(words: Said) {
    super(words.en);
    this.words = words;
  }
}
