import { sheets } from "../answer-parts.ts";
import { methodologyFile } from "../arguments.ts";
import type { Command } from "../command.ts";

export const methodologyCheck: Command = {
  name: "methodology check",
  about: { ru: "проверить методику отдельно от данных", en: "check the methodology alone" },
  arguments: [methodologyFile],
  answer: sheets,
  options: () => [],
  examples: [
    [
      "pos-rating methodology check my.yaml",
      { ru: "все ошибки методики со строками", en: "every problem of a methodology, with its line" },
    ],
  ],
  run: async (session, file, flags) =>
    (await import("../methodology.ts")).checkMethodology(session, file, flags),
};
