import type { Line } from "./applies.ts";
import type { CommandName } from "./command-names.ts";
import type { Files } from "./effects.ts";
import { isRegionExport } from "./region-export.ts";
import { UsageError } from "./usage-error.ts";
import type { Words } from "./words.ts";

/** What the first argument of a command is, where the second is a folder of exports. */
const firstArgument: Partial<Record<CommandName, FirstArgument>> = {
  explain: { words: { ru: "регион", en: "the region" }, term: { ru: "<регион>", en: "<region>" } },
  gap: { words: { ru: "регион", en: "the region" }, term: { ru: "<регион>", en: "<region>" } },
  verify: {
    words: { ru: "опубликованная таблица", en: "the published table" },
    term: { ru: "<таблица>", en: "<table>" },
  },
};

interface FirstArgument {
  readonly words: Words;
  /** Stands for it in a command that is to be completed. */
  readonly term: Words;
}

/** Throws where the folder stands first, and what is asked about stands second or is left out. */
export async function checkArgumentOrder(
  name: CommandName,
  { arguments: [first, second], flags }: Line,
  files: Pick<Files, "kind" | "list">,
): Promise<void> {
  const expected = firstArgument[name];
  if (expected === undefined || first === undefined || (await files.kind(first)) !== "folder") return;
  if (second === undefined) {
    const needsNoFolder = flags["regions"] !== undefined || flags["checkTies"] === true;
    if (needsNoFolder || (await hasRegionExport(".", files)) || !(await hasRegionExport(first, files)))
      return;
  } else if ((await files.kind(second)) === "folder") return;
  const { words, term } = expected;
  const corrected = (placeholder: string) =>
    `pos-rating ${name} ${second === undefined ? placeholder : quoted(second)} ${quoted(first)}`;
  throw new UsageError({
    ru: `сначала ${words.ru}, потом папка: ${corrected(term.ru)}`,
    en: `${words.en} comes first, then the folder: ${corrected(term.en)}`,
  });
}

/** A folder that cannot be listed has none: reading it says why. */
async function hasRegionExport(folder: string, files: Pick<Files, "list">): Promise<boolean> {
  try {
    return (await files.list(folder)).some(isRegionExport);
  } catch {
    return false;
  }
}

function quoted(argument: string): string {
  return /[\s"'$&()*;<>?\\`|]/.test(argument) ? `"${argument}"` : argument;
}
