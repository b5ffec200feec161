import type { Fraction } from "../exact/fraction.ts";
import type { Unread } from "./unread.ts";

/** The keys that a kind of scale or column has in the methodology file, beside the one that names the kind. */
export type Fields = Readonly<Record<string, Field>>;

export type Field =
  | { readonly type: "number"; readonly optional?: true }
  | { readonly type: "word"; readonly of: readonly string[]; readonly optional?: true }
  /** A list with at least one text. */
  | { readonly type: "texts"; readonly optional?: true }
  /** A list of words, or words with the lists of their other names. */
  | { readonly type: "choices"; readonly optional?: true }
  /** A list with at least one item. */
  | { readonly type: "list"; readonly of: Fields; readonly optional?: true };

/** A word of a choice, and what else stands for it. */
export interface ChoiceWord {
  readonly word: string;
  readonly aliases: readonly string[];
}

/** What was written under the keys: numbers are exact already. */
export type Written<F extends Fields = Fields> = {
  readonly [K in keyof F]: Value<F[K]> | (F[K] extends { optional: true } ? undefined : never);
};

type Value<F extends Field> = F extends { type: "list"; of: infer Of extends Fields }
  ? readonly Written<Of>[]
  : F extends { type: "word"; of: infer Of extends readonly string[] }
    ? Of[number]
    : F extends { type: "texts" }
      ? readonly string[]
      : F extends { type: "choices" }
        ? readonly ChoiceWord[]
        : Fraction;

/** The same, where any part may be unread. */
export type ReadableFields<F extends Fields = Fields> = {
  readonly [K in keyof F]:
    | ReadableValue<F[K]>
    | Unread
    | (F[K] extends { optional: true } ? undefined : never);
};

type ReadableValue<F extends Field> = F extends { type: "list"; of: infer Of extends Fields }
  ? readonly (ReadableFields<Of> | Unread)[]
  : F extends { type: "texts" }
    ? readonly (string | Unread)[]
    : Value<F>;
