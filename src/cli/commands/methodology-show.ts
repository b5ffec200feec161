import { records } from "../answer-parts.ts";
import { methodologyFile } from "../arguments.ts";
import type { Command } from "../command.ts";

export const methodologyShow: Command = {
  name: "methodology show",
  about: { ru: "напечатать методику для чтения", en: "print the methodology for people" },
  arguments: [methodologyFile],
  answer: records,
  options: () => [],
  examples: [
    [
      "pos-rating methodology show",
      { ru: "показатели, веса, формулы и шкалы", en: "indicators, weights, formulas and scales" },
    ],
    [
      "pos-rating methodology show my.yaml -o methodology.md",
      { ru: "документ для согласования", en: "a document to send round for approval" },
    ],
  ],
  run: async (session, file, flags) =>
    (await import("../methodology.ts")).showMethodology(session, file, flags),
};
