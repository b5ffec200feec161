import type { Words } from "./words.ts";

/** A command line that cannot be carried out, with a sentence for the user; the exit code is 2. */
export class UsageError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
