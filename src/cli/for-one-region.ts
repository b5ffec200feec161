import type { Said } from "../words/said.ts";

/* What to type for a single region instead of a command that has no option for it. */

export const explainRegion: Said = {
  ru: "pos-rating explain <регион> [папка]",
  en: "pos-rating explain <region> [dir]",
};

export const attributeRegion: Said = {
  ru: "pos-rating attribute <папка> <папка> --region <регион>",
  en: "pos-rating attribute <dir> <dir> --region <region>",
};
