import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction } from "../exact/fraction.ts";
import type { Fields } from "../model/fields.ts";
import { isRead } from "../model/unread.ts";
import { localNumbers } from "../words/exact-text.ts";
import { edgeText } from "../words/quantity.ts";
import type { ContinuousKind } from "./kind.ts";
import { equationBetween, shareBetween, valueBetween } from "./line.ts";

/** From nothing at `worst` to everything at `best`, in proportion between them; `best` may be the lesser. */
export type Goalposts = { readonly kind: "goalposts"; readonly worst: Fraction; readonly best: Fraction };

const fields = { worst: { type: "number" }, best: { type: "number" } } as const satisfies Fields;

export const goalposts: ContinuousKind<Goalposts, typeof fields> = {
  kind: "goalposts",
  form: "continuous",
  relative: false,
  fields,
  read: ({ worst, best }) => ({ kind: "goalposts", worst, best }),
  check({ worst, best }, _weight, report) {
    if (isRead(worst) && isRead(best) && compare(worst, best) === 0)
      report("goalposts-equal", [], { value: printExact(best) });
  },
  better: ({ worst, best }) => (compare(best, worst) < 0 ? "lower" : "higher"),
  share: shareBetween,
  equation: equationBetween,
  ends: ({ worst, best }) => ({ worst, best }),
  valueOf: valueBetween,
  text({ worst, best }, weight, unit) {
    const points = printExact(weight);
    const ru = (value: Fraction) => edgeText(value, unit, "ru");
    const en = (value: Fraction) => edgeText(value, unit, "en");
    return {
      ru: `0 при ${ru(worst)} и хуже; ${localNumbers(points, "ru")} при ${ru(best)} и лучше; между ними пропорционально`,
      en: `0 at ${en(worst)} or worse; ${localNumbers(points, "en")} at ${en(best)} or better; in proportion between them`,
    };
  },
  print: ({ worst, best }) => `goalposts worst:${printExact(worst)} best:${printExact(best)}`,
  json: ({ worst, best }) => ({ worst: printExact(worst), best: printExact(best) }),
};
