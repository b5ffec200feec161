/** Checks of a file's lines, for programs that run checks and print their outcomes. */
export interface Checks {
  /** What was checked. */
  readonly name: string;
  readonly file: string;
  readonly summary: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly name: string;
  /** Physical line of the file. */
  readonly line: number;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: "passed" }
  /** `failed`: it is not as it should be; `error`: that cannot be told. `type` is the machine's word for it. */
  | { readonly kind: "failed" | "error"; readonly type: string; readonly message: string };
