import { visible } from "../words/visible.ts";
import type { Command } from "./command.ts";
import { runCommandLine } from "./command-line.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { askedLanguage } from "./language.ts";
import { runCommand } from "./run-command.ts";
import type { Session } from "./session.ts";
import { insteadOfOption } from "./unknown-option.ts";
import { UsageError } from "./usage-error.ts";
import { type Refusal, usageSentence } from "./usage-sentence.ts";

/** Runs one command line. Resolves to its exit code, whatever the user did; throws only what is a bug. */
export async function runProgram(
  args: readonly string[],
  world: Omit<Session, "jsonLang">,
): Promise<ExitCode> {
  const session = { ...world, jsonLang: askedLanguage(args, world.effects.env) ?? "en" };
  return runLine(withoutHelpOfNothing(asOptions(args)), session);
}

/** The help of a command that there is not would be the help of the program: without it the word is refused. */
function withoutHelpOfNothing(args: readonly string[]): readonly string[] {
  const firstOption = args.findIndex((arg) => arg.startsWith("-"));
  const words = args.slice(0, firstOption < 0 ? args.length : firstOption);
  const isKnown = commands.some(({ name }) =>
    name.split(" ").every((part, index) => words[index] === undefined || words[index] === part),
  );
  return isKnown ? args : args.filter((arg) => arg !== "--help" && arg !== "-h");
}

/** `help compute` and `version`, as others write them, and `-v`. */
function asOptions([first, ...others]: readonly string[]): readonly string[] {
  switch (first) {
    case undefined:
      return [];
    case "help":
      return [...others, "--help"];
    case "version":
    case "-v":
      return ["--version", ...others];
    default:
      return [first, ...others];
  }
}

async function runLine(args: readonly string[], session: Session): Promise<ExitCode> {
  const command = commandOn(args);
  const { lang } = session;
  try {
    const ending = await runCommandLine(args, session, (named, line) => runCommand(named, session, line));
    if (ending.kind === "done") return ending.code;
    const { refusal, excess } = ending;
    const instead = insteadOf(refusal, command);
    return refuse(session, instead?.[lang] ?? usageSentence(refusal, command, excess, lang), command);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(session, error.words[lang], command);
  }
}

/** The command that the line names, in as many words as it has. */
function commandOn(args: readonly string[]): Command | undefined {
  const firsts = new Set(commands.map(({ name }) => name.split(" ")[0]));
  const start = args.findIndex((arg) => firsts.has(arg));
  const [first, second] = args.slice(start);
  return commands.find(({ name }) => start >= 0 && (name === first || name === `${first} ${second}`));
}

function refuse({ effects, lang }: Session, sentence: string, command: Command | undefined): ExitCode {
  const help = ["pos-rating", ...(command === undefined ? [] : [command.name]), "--help"].join(" ");
  const title = { ru: "Справка", en: "Help" }[lang];
  effects.stderr.write(`${visible(sentence, Number.POSITIVE_INFINITY)}\n${title}: ${help}\n`);
  return exitCodes.usage;
}

function insteadOf({ code, message }: Refusal, command: Command | undefined) {
  const option = /'(-[^']*)'/.exec(message)?.[1];
  if (code !== "commander.unknownOption" || option === undefined || command === undefined) return undefined;
  return insteadOfOption(option, command);
}
