import { printExact } from "../exact/decimal.ts";
import { clamp, one, zero } from "../exact/fraction.ts";
import { localNumbers } from "../words/exact-text.ts";
import type { ContinuousKind } from "./kind.ts";

/** The value is the share. */
export type None = { readonly kind: "none" };

export const none: ContinuousKind<None, Record<never, never>> = {
  kind: "none",
  form: "continuous",
  relative: false,
  takesShares: true,
  fields: {},
  read: () => ({ kind: "none" }),
  better: () => "higher",
  share: (_scale, value) => clamp(value, zero, one),
  equation: (_scale, value) => ({ left: printExact(value), right: value }),
  ends: () => ({ worst: zero, best: one }),
  valueOf: (_scale, share) => share,
  text(_scale, weight) {
    const points = printExact(weight);
    const ru = localNumbers(points, "ru");
    return {
      ru: `${ru} × значение, от 0 до ${ru}`,
      en: `${points} × value, between 0 and ${points}`,
    };
  },
  print: () => "none",
  json: () => ({}),
};
