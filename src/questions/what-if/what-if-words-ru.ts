import { countedRu } from "../../words/counted.ts";
import { tiesInRussian } from "../rating/rating-words-ru.ts";
import type { WhatIfWords } from "./what-if-words.ts";

export const russianWhatIf: WhatIfWords = {
  headings: {
    region: "Регион",
    placeBefore: "Место было",
    place: "Место стало",
    rise: "вверх",
    totalBefore: "Баллы было",
    total: "Баллы стало",
    points: "разница",
  },
  title: "Что если",
  value: (region, what, before, after) => `${region}, ${what}: ${before} → ${after}.`,
  weight: (title, id, before, after) =>
    after === "0"
      ? `Показатель «${title}» (${id}) убран, его вес был ${before}.`
      : `Вес показателя «${title}» (${id}): ${before} → ${after}; пороги дают ту же долю веса.`,
  ties: (before, after) => `Места равных: ${tiesInRussian[before]} → ${tiesInRussian[after]}.`,
  maximum: (before, after) => `Максимум баллов: ${before} → ${after}.`,
  moves: (changed, same) =>
    `Изменилось: ${countedRu(changed, "регион", "региона", "регионов")}; без изменений: ${same}.`,
  nothing: "Места и баллы не изменились.",
  roundedChange:
    "Разница — между точными баллами и округлена сама, поэтому бывает не равна разности округлённых.",
  untouched: "Файлы не изменены.",
};
