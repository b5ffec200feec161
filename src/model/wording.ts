/** What a number counts. A noun has its forms: 1, 2 and 5 of it in Russian, 1 and more in English. */
export type Unit = { readonly kind: "percent" | "points" | "days" } | Noun;

export interface Noun {
  readonly kind: "noun";
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en?: readonly [one: string, many: string] | undefined;
}

/** What has to be done for one more of something: `подключить`; `получить:` where the noun stands by itself. */
export interface Action {
  readonly ru: string;
  readonly en?: string | undefined;
}
