import type { TieMethod } from "../model/methodology.ts";
import type { Lang } from "./lang.ts";

/** How a method numbers the places of equals, with an example. */
export const tieMethodTexts: Readonly<Record<Lang, Readonly<Record<TieMethod, string>>>> = {
  ru: {
    dense: "без пропусков (1, 2, 2, 3)",
    competition: "с пропуском после равных (1, 2, 2, 4)",
    modified: "с пропуском перед равными (1, 3, 3, 4)",
    fractional: "среднее место у равных (1; 2,5; 2,5; 4)",
    ordinal: "по порядку, без общих мест (1, 2, 3, 4)",
  },
  en: {
    dense: "without gaps (1, 2, 2, 3)",
    competition: "with a gap after a tie (1, 2, 2, 4)",
    modified: "with a gap before a tie (1, 3, 3, 4)",
    fractional: "the mean place for a tie (1, 2.5, 2.5, 4)",
    ordinal: "in order, never shared (1, 2, 3, 4)",
  },
};
