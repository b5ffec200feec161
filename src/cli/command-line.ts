import { Argument, Command as Commander, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Lang } from "../words/lang.ts";
import type { Command, OptionSpec } from "./command.ts";
import { commands } from "./commands.ts";
import { examplesText } from "./examples.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { helpTitles, helpWords } from "./help-words.ts";
import { languageOption, optionsOf } from "./options.ts";
import { terminalWidth } from "./presentation.ts";
import type { Session } from "./session.ts";
import type { Refusal } from "./usage-sentence.ts";

/** How a command line ended: its command or the help has done its work, or commander does not understand it. */
export type Ending =
  | { readonly kind: "done"; readonly code: ExitCode }
  /** `excess` is the first word that the command has no argument for. */
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly excess: string | undefined };

/** What a line is given to once commander has read it: the arguments, then the flags. */
export type Run = (command: Command, line: readonly unknown[]) => Promise<ExitCode>;

/** Reads a command line by the table of commands, and prints its help or runs its command. */
export async function runCommandLine(args: readonly string[], session: Session, run: Run): Promise<Ending> {
  let code: ExitCode = exitCodes.done;
  const program = commandLine(args, session, async (command, line) => {
    code = await run(command, line);
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return { kind: "done", code };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "done", code: exitCodes.done };
    // No command was named: the help is on standard error already.
    if (error.code === "commander.help") return { kind: "done", code: exitCodes.usage };
    const excess = error.code === "commander.excessArguments" ? firstExcess(program) : undefined;
    return { kind: "refused", refusal: error, excess };
  }
}

function commandLine(
  args: readonly string[],
  session: Session,
  run: (command: Command, line: readonly unknown[]) => Promise<void>,
): Commander {
  const { lang } = session;
  const program = emptyProgram(session);
  const methodology = new Commander("methodology")
    .description(helpWords.methodology[lang])
    .addOption(optionOf(languageOption, lang))
    .helpCommand(false);
  if (lang === "ru") methodology.usage("[ключи] [команда]");
  for (const command of commands) {
    const [first = command.name, below] = command.name.split(" ");
    if (first === "methodology" && !program.commands.includes(methodology))
      program.addCommand(methodology.copyInheritedSettings(program));
    const described = below === undefined ? program.command(first) : methodology.command(below);
    describe(described, command, session, args.includes(described.name()));
    // commander ends the line with the command itself.
    described.action((...line) => run(command, line.slice(0, -1)));
  }
  return program;
}

/** The first word that the called command has no argument for. */
function firstExcess({ commands, args, registeredArguments }: Commander): string | undefined {
  if (commands.length === 0) return args[registeredArguments.length];
  return commands.flatMap((command) => firstExcess(command) ?? [])[0];
}

function emptyProgram({ effects, lang, version }: Session): Commander {
  const program = new Commander("pos-rating")
    .description(helpWords.about[lang])
    .version(version, "-V, --version", helpWords.version[lang])
    .addOption(optionOf(languageOption, lang))
    .helpOption("-h, --help", helpWords.help[lang])
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: effects.stdout.write,
      writeErr: effects.stderr.write,
      outputError: () => {},
    })
    .configureHelp({
      helpWidth: Math.min(terminalWidth(effects) ?? 80, 100),
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
      argumentDescription: ({ description }) => description,
      optionDescription: (shown) => optionDescription(shown, lang),
      styleTitle: (title) => (lang === "ru" ? (helpTitles[title] ?? title) : title),
    })
    .addHelpText("after", () => `\n${helpWords.exitCodes[lang]}`);
  return lang === "ru" ? program.usage("[ключи] [команда]") : program;
}

/** What its help says, and, of the command on the line, its options. */
function describe(described: Commander, command: Command, { lang }: Session, isOnLine: boolean): void {
  const { about, more, arguments: argumentSpecs } = command;
  described.description(about[lang]);
  if (more !== undefined) described.addHelpText("after", `\n${more[lang]}`);
  for (const { name: term, words, preset } of argumentSpecs) {
    const argument = new Argument(term, words[lang]);
    described.addArgument(preset === undefined ? argument : argument.default(preset));
  }
  if (!isOnLine) return;
  for (const spec of optionsOf(command)) described.addOption(optionOf(spec, lang));
  if (lang === "ru")
    described.usage(["[ключи]", ...described.registeredArguments.map(argumentTerm)].join(" "));
  described.addHelpText("after", `\n${helpWords.examples[lang]}\n${examplesText(command, lang)}`);
}

function optionOf({ flags, words, of, alias, preset, value }: OptionSpec, lang: Lang): Option {
  const made = new Option(flags, words[lang]);
  if (of !== undefined) made.choices([...of]);
  const { parseArg } = made;
  if (alias !== undefined && parseArg !== undefined)
    made.argParser((text: string, before: string) => parseArg(alias[text] ?? text, before));
  if (preset !== undefined) made.default(preset);
  if (value === "whole-number") made.argParser((text) => wholeNumber(text, lang));
  if (value === "several") made.argParser(collected);
  return made;
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function optionDescription({ description, argChoices, defaultValue }: Option, lang: Lang): string {
  const choices = argChoices === undefined ? [] : [argChoices.join(", ")];
  const usual = { ru: "по умолчанию", en: "default" }[lang];
  const preset = typeof defaultValue === "string" ? [`${usual} ${defaultValue}`] : [];
  const more = [...choices, ...preset].join("; ");
  return more === "" ? description : `${description} (${more})`;
}

function wholeNumber(text: string, lang: Lang): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(
    { ru: "нужно целое число от 1", en: "a whole number from 1 is needed" }[lang],
  );
}

/** An option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
