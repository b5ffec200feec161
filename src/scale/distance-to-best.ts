import { quotient } from "../exact/arithmetic.ts";
import { printExact } from "../exact/decimal.ts";
import { clamp, compare, type Fraction, isPositive, one, zero } from "../exact/fraction.ts";
import { type Equation, term } from "../model/equation.ts";
import type { Fields } from "../model/fields.ts";
import { localNumbers } from "../words/exact-text.ts";
import { type Better, better } from "./better.ts";
import { type Extent, required } from "./extent.ts";
import type { ContinuousKind } from "./kind.ts";
import { valueBetween } from "./line.ts";

/** Value / the greatest among the rated regions; where less is better, the least / value. */
export type DistanceToBest = { readonly kind: "distance_to_best"; readonly better: Better };

const fields = { better: { ...better, optional: true } } as const satisfies Fields;

export const distanceToBest: ContinuousKind<DistanceToBest, typeof fields> = {
  kind: "distance_to_best",
  form: "continuous",
  relative: true,
  fields,
  read: (written) => ({ kind: "distance_to_best", better: written.better ?? "higher" }),
  better: (scale) => scale.better,
  bestNotPositive: ({ better }, { least, greatest }) => !isPositive(better === "higher" ? greatest : least),
  share(scale, value, extent) {
    const [part, whole] = partAndWhole(scale, value, required(extent));
    if (compare(part, whole) === 0) return one;
    return compare(whole, zero) > 0 ? clamp(quotient(part, whole), zero, one) : zero;
  },
  equation(scale, value, extent): Equation {
    const [part, whole] = partAndWhole(scale, value, required(extent));
    if (compare(part, whole) === 0) return { left: "1", right: one };
    if (compare(whole, zero) <= 0) return { left: "0", right: zero };
    return { left: `${term(part)} / ${term(whole)}`, right: quotient(part, whole) };
  },
  ends(scale, extent) {
    const { least, greatest } = required(extent);
    return scale.better === "higher" ? { worst: zero, best: greatest } : { worst: greatest, best: least };
  },
  valueOf(scale, share, extent) {
    const { least, greatest } = required(extent);
    if (scale.better === "higher") return valueBetween({ worst: zero, best: greatest }, share);
    return share.n === 0n ? undefined : quotient(least, share);
  },
  text(scale, weight) {
    const points = printExact(weight);
    const ru = localNumbers(points, "ru");
    return scale.better === "higher"
      ? {
          ru: `${ru} × значение / наибольшее среди регионов`,
          en: `${points} × value / the greatest among the regions`,
        }
      : {
          ru: `${ru} × наименьшее среди регионов / значение`,
          en: `${points} × the least among the regions / value`,
        };
  },
  print: (scale) => `distance_to_best better:${scale.better}`,
  json: (scale) => ({ better: scale.better }),
};

/** Where the whole is not positive, only a part that equals it has a share. */
function partAndWhole(
  scale: DistanceToBest,
  value: Fraction,
  { least, greatest }: Extent,
): readonly [part: Fraction, whole: Fraction] {
  return scale.better === "higher" ? [value, greatest] : [least, value];
}
