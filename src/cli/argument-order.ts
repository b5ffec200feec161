import type { CommandName } from "./command-names.ts";
import type { Files } from "./effects.ts";
import { UsageError } from "./usage-error.ts";
import type { Words } from "./words.ts";

/** What the first argument of a command is, where the second is a folder of exports. */
const firstArgument: Partial<Record<CommandName, Words>> = {
  explain: { ru: "регион", en: "the region" },
  gap: { ru: "регион", en: "the region" },
  verify: { ru: "опубликованная таблица", en: "the published table" },
};

/** Throws where the folder stands first and what is asked about second. */
export async function checkArgumentOrder(
  name: CommandName,
  [first, second]: readonly (string | undefined)[],
  files: Pick<Files, "kind">,
): Promise<void> {
  const expected = firstArgument[name];
  if (expected === undefined || first === undefined || second === undefined) return;
  if ((await files.kind(first)) !== "folder" || (await files.kind(second)) === "folder") return;
  const corrected = `pos-rating ${name} ${quoted(second)} ${quoted(first)}`;
  throw new UsageError({
    ru: `сначала ${expected.ru}, потом папка: ${corrected}`,
    en: `${expected.en} comes first, then the folder: ${corrected}`,
  });
}

function quoted(argument: string): string {
  return /[\s"'$&()*;<>?\\`|]/.test(argument) ? `"${argument}"` : argument;
}
