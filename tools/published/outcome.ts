/** A value, or every sentence that says why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly sentences: readonly string[] };

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(...sentences: readonly string[]): {
  readonly ok: false;
  readonly sentences: readonly string[];
} {
  return { ok: false, sentences };
}

/** The value stands unless there is a sentence against it. */
export function unless<T>(sentences: readonly string[], value: T): Outcome<T> {
  return sentences.length === 0 ? ok(value) : refused(...sentences);
}
