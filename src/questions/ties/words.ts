import { countedEn, countedRu } from "../../words/counted.ts";
import type { Lang } from "../../words/lang.ts";

/** What a report on ties says to people. Numbers come as text in the language. */
export interface TiesWords {
  readonly headings: Readonly<
    Record<
      "place" | "regions" | "score" | "equal" | "differing" | "better" | "worse" | "by" | "difference",
      string
    >
  >;
  title(groups: number, regions: number): string;
  readonly equal: Readonly<Record<"exactly" | "when-rounded", string>>;
  readonly noDifference: string;
  readonly separated: string;
  tieBreak(title: string): string;
  readonly code: string;
  readonly nearest: string;
}

export const tiesWords: Readonly<Record<Lang, TiesWords>> = {
  ru: {
    headings: {
      place: "Место",
      regions: "Регионы",
      score: "Баллы",
      equal: "Равны",
      differing: "Различаются",
      better: "Выше",
      worse: "Ниже",
      by: "Чем различаются места",
      difference: "Разница",
    },
    title: (groups, regions) =>
      groups === 0
        ? "Общих мест нет."
        : `Общих мест: ${groups}, на них ${countedRu(regions, "регион", "региона", "регионов")}.`,
    equal: {
      exactly: "точно",
      "when-rounded": "только после объявленного округления",
    },
    noDifference: "ни в чём — баллы по каждому показателю те же",
    separated: "Баллы равны, а места разные",
    tieBreak: (title) => `баллы за «${title}»`,
    code: "только порядок кодов",
    nearest: "Ближайшие разрывы: соседи, у которых точные баллы различаются меньше всего",
  },
  en: {
    headings: {
      place: "Place",
      regions: "Regions",
      score: "Points",
      equal: "Equal",
      differing: "They differ in",
      better: "Above",
      worse: "Below",
      by: "Told apart by",
      difference: "Difference",
    },
    title: (groups, regions) =>
      groups === 0
        ? "No place is shared."
        : `Shared places: ${groups}, by ${countedEn(regions, "region", "regions")}.`,
    equal: {
      exactly: "exactly",
      "when-rounded": "only after the declared rounding",
    },
    noDifference: "nothing, every indicator has the same points",
    separated: "Equal points, different places",
    tieBreak: (title) => `points of “${title}”`,
    code: "the order of codes alone",
    nearest: "The nearest gaps: neighbours whose exact points differ least",
  },
};
