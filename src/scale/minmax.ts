import { printExact } from "../exact/decimal.ts";
import type { Fields } from "../model/fields.ts";
import { localNumbers } from "../words/exact-text.ts";
import { type Better, better } from "./better.ts";
import { type Extent, required } from "./extent.ts";
import type { ContinuousKind, Ends } from "./kind.ts";
import { equationBetween, shareBetween, valueBetween } from "./line.ts";

/** From nothing for the worst value among the rated regions to everything for the best. */
export type Minmax = { readonly kind: "minmax"; readonly better: Better };

const fields = { better } as const satisfies Fields;

export const minmax: ContinuousKind<Minmax, typeof fields> = {
  kind: "minmax",
  form: "continuous",
  relative: true,
  fields,
  read: (written) => ({ kind: "minmax", better: written.better }),
  better: (scale) => scale.better,
  share: (scale, value, extent) => shareBetween(endsOf(scale, extent), value),
  equation: (scale, value, extent) => equationBetween(endsOf(scale, extent), value),
  ends: endsOf,
  valueOf: (scale, share, extent) => valueBetween(endsOf(scale, extent), share),
  text(scale, weight) {
    const points = printExact(weight);
    const higher = scale.better === "higher";
    const [best, worst] = higher ? ["наибольшего", "наименьшего"] : ["наименьшего", "наибольшего"];
    const [first, last] = higher ? ["greatest", "least"] : ["least", "greatest"];
    return {
      ru: `${localNumbers(points, "ru")} у ${best} значения среди регионов, 0 у ${worst}, между ними пропорционально`,
      en: `${points} for the ${first} value among the regions, 0 for the ${last}, in proportion between them`,
    };
  },
  print: (scale) => `minmax better:${scale.better}`,
  json: (scale) => ({ better: scale.better }),
};

function endsOf(scale: Minmax, extent: Extent | undefined): Ends {
  const { least, greatest } = required(extent);
  return scale.better === "higher" ? { worst: least, best: greatest } : { worst: greatest, best: least };
}
