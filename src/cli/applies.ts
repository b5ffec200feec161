import type { Command, Line } from "./command.ts";
import { everywhere } from "./conditions.ts";
import { optionName } from "./option-name.ts";
import { UsageError } from "./usage-error.ts";

/** Throws where an option on the line does not apply. */
export function checkApplies({ conditions = [] }: Pick<Command, "conditions">, line: Line): void {
  for (const { options, isPointless, words } of [...everywhere, ...conditions]) {
    const option = options.find((key) => line.flags[key] !== undefined);
    if (option === undefined || !isPointless(line)) continue;
    throw new UsageError({
      ru: `--${optionName(option)}: ${words.ru}`,
      en: `--${optionName(option)}: ${words.en}`,
    });
  }
}
