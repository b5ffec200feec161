import type { Lang } from "../words/lang.ts";
import type { Command, Line } from "./command.ts";
import type { Files } from "./effects.ts";
import { isRegionExport } from "./region-export.ts";
import { UsageError } from "./usage-error.ts";

/** Throws where the folder stands first, and what is asked about stands second or is left out. */
export async function checkArgumentOrder(
  { name, arguments: [expected] }: Pick<Command, "name" | "arguments">,
  { arguments: [first, second], flags }: Line,
  files: Pick<Files, "kind" | "list">,
): Promise<void> {
  const { called, placeholder } = expected ?? {};
  if (called === undefined || placeholder === undefined || first === undefined) return;
  if ((await files.kind(first)) !== "folder") return;
  if (second === undefined) {
    const needsNoFolder = flags["regions"] !== undefined || flags["checkTies"] === true;
    if (needsNoFolder || (await hasRegionExport(".", files)) || !(await hasRegionExport(first, files)))
      return;
  } else if ((await files.kind(second)) === "folder") return;
  const corrected = (lang: Lang) =>
    `pos-rating ${name} ${second === undefined ? placeholder[lang] : quoted(second)} ${quoted(first)}`;
  throw new UsageError({
    ru: `сначала ${called.ru}, потом папка: ${corrected("ru")}`,
    en: `${called.en} comes first, then the folder: ${corrected("en")}`,
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
