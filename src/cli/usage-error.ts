import type { Words } from "./words.ts";

/** The command line asks for what cannot be: told in one sentence, exit code 2. */
export class UsageError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
