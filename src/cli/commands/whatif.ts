import { records } from "../answer-parts.ts";
import { folder } from "../arguments.ts";
import type { Command } from "../command.ts";
import { chosenRegions } from "../conditions.ts";
import { allRegions, inputs, option, period, skipInvalid, ties } from "../options.ts";

export const whatif: Command = {
  name: "whatif",
  about: {
    ru: "таблица с другими данными, весами или правилом равных; файлы не меняются",
    en: "the table with other data, weights or ties; no file is changed",
  },
  more: {
    ru: `Столбец в --set: столбец региона (population), сумма столбца организаций
(organizations.polls; у флага — сколько организаций с ним) или сумма, как её
пишут в формулах:
  count(organizations, kind == "municipal" && messages_connected)
Если в сумме несколько столбцов, в скобках можно указать, какой менять:
  sum(messages_received - messages_answered)[messages_answered]
Знак перед числом значит «на столько изменить», без знака — «сделать столько».`,
    en: `A column in --set: a column of the region (population), the sum of a column of
its organisations (organizations.polls; of a flag, how many have it), or a sum
as formulas write it:
  count(organizations, kind == "municipal" && messages_connected)
Of several columns in a sum, the one to be changed may be named in brackets:
  sum(messages_received - messages_answered)[messages_answered]
A sign before the number means a change by it, none means the new value.`,
  },
  arguments: [folder],
  answer: records,
  options: () => [
    option(
      "--set <change>",
      {
        ru: "другое значение: РЕГИОН.столбец=5, РЕГИОН.organizations.столбец=+37; можно несколько раз",
        en: "another value: REGION.column=5, REGION.organizations.column=+37; may be repeated",
      },
      { value: "several" },
    ),
    option(
      "--weight <change>",
      {
        ru: "другой вес: показатель=40 (0 убирает показатель); можно несколько раз",
        en: "another weight: indicator=40 (0 leaves the indicator out); may be repeated",
      },
      { value: "several" },
    ),
    option("--region <region>", { ru: "показать один регион", en: "print one region" }),
    option(
      "--top <n>",
      { ru: "показать новые места с 1 по N", en: "print the new places from 1 to N" },
      { value: "whole-number" },
    ),
    allRegions,
    ...[ties, period, skipInvalid, ...inputs()],
  ],
  conditions: chosenRegions,
  examples: [
    [
      "pos-rating whatif 2025-y --set 18.organizations.answered_on_time=+10",
      { ru: "если ответить в срок ещё на десять сообщений", en: "with ten more messages answered on time" },
    ],
    [
      "pos-rating whatif 2025-y --weight polls=0",
      { ru: "если убрать показатель", en: "without an indicator" },
    ],
    [
      "pos-rating whatif 2025-y --ties competition",
      { ru: "если нумеровать равных иначе", en: "with other places for equals" },
    ],
  ],
  run: async (session, dir, flags) => (await import("../whatif.ts")).whatif(session, dir, flags),
};
