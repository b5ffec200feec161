import type { ProblemData } from "../../model/problem.ts";

/** Why a book cannot be read, where its bytes could. */
export class BookError extends Error {
  readonly data: ProblemData["bad-book"];

  constructor(fault: ProblemData["bad-book"]["fault"], detail = "") {
    super(`${fault} ${detail}`);
    this.data = { fault, detail };
  }
}

export function damaged(detail: string): BookError {
  return new BookError("damaged", detail);
}
