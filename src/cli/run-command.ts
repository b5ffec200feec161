import type { Format } from "../format/format.ts";
import { checkApplies } from "./applies.ts";
import { checkArgumentOrder } from "./argument-order.ts";
import type { Command } from "./command.ts";
import type { ExitCode } from "./exit-code.ts";
import { keepInputs } from "./keep-inputs.ts";
import { optionName } from "./option-name.ts";
import { outputFormat } from "./output-format.ts";
import { toStandardOutput } from "./presentation.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import { missingValue } from "./usage-sentence.ts";

/** The format is worked out here, and what does not apply is refused, before the command is run. */
export async function runCommand(
  command: Command,
  session: Session,
  line: readonly unknown[],
): Promise<ExitCode> {
  const { answer, narrowed, run } = command;
  if (answer === undefined) return run(session, ...line);
  const given = line.slice(0, -1) as readonly (string | undefined)[];
  const written = line.at(-1) as Readonly<Record<string, string | undefined>>;
  checkNotEmpty(written);
  const narrow = narrowed !== undefined && written[narrowed.option] !== undefined ? narrowed : undefined;
  const format = outputFormat(written, narrow?.answer ?? answer, narrow?.option);
  const flags = { ...written, format };
  const parsed = { arguments: given, flags };
  checkNotBytes(format, written["output"], session);
  checkApplies(command, parsed);
  await checkArgumentOrder(command, parsed, session.effects.files);
  const files = keepInputs(session.effects.files, written["output"]);
  return run({ ...session, effects: { ...session.effects, files } }, ...given, flags);
}

/** A terminal would show bytes as noise, or act on them. */
function checkNotBytes(
  { content, name, ending = "" }: Format,
  output: string | undefined,
  { effects: { stdout } }: Session,
): void {
  if (content !== "bytes" || !stdout.isTerminal || !toStandardOutput({ output })) return;
  throw new UsageError({
    ru: `--format ${name}: это файл, терминал его не покажет; добавьте --output имя${ending}`,
    en: `--format ${name}: this is a file, which a terminal cannot show; add --output name${ending}`,
  });
}

/** An empty value, as a shell makes it of an unset variable, is a value that is missing. */
function checkNotEmpty(written: Readonly<Record<string, unknown>>): void {
  const empty = Object.keys(written).find((key) => [written[key]].flat().includes(""));
  if (empty === undefined) return;
  throw new UsageError(missingValue(`--${optionName(empty)}`));
}
