import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Lang } from "../words/lang.ts";
import { visible } from "../words/visible.ts";
import { checkApplies } from "./applies.ts";
import { checkArgumentOrder } from "./argument-order.ts";
import { type CommandName, commandNames } from "./command-names.ts";
import { answerOptions, commands, commonOptions, languageOption, type OptionSpec } from "./commands.ts";
import { examples } from "./examples.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { keepInputs } from "./keep-inputs.ts";
import { askedLanguage } from "./language.ts";
import { optionName } from "./option-name.ts";
import { outputFormat } from "./output-format.ts";
import { terminalWidth } from "./presentation.ts";
import type { Session } from "./session.ts";
import { insteadOfOption } from "./unknown-option.ts";
import { UsageError } from "./usage-error.ts";
import { helpTitles, say, texts, usageErrors, type Words } from "./words.ts";

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
  const isKnown = commandNames.some((name) =>
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
  let code: ExitCode = exitCodes.done;
  const program = commandLine(args, session, (outcome) => {
    code = outcome;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof UsageError) return refuse(session, say(error.words, session.lang), command);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    // No command was named: the help is on standard error already.
    if (error.code === "commander.help") return exitCodes.usage;
    const excess = error.code === "commander.excessArguments" ? firstExcess(program) : undefined;
    const instead = insteadOf(error, command);
    const sentence =
      instead === undefined ? usageSentence(error, session, excess) : say(instead, session.lang);
    return refuse(session, sentence, command);
  }
}

/** The command that the line names, in as many words as it has. */
function commandOn(args: readonly string[]): CommandName | undefined {
  const firsts = new Set(commandNames.map((name) => name.split(" ")[0]));
  const start = args.findIndex((arg) => firsts.has(arg));
  const [first, second] = args.slice(start);
  return commandNames.find((name) => start >= 0 && (name === first || name === `${first} ${second}`));
}

function refuse({ effects, lang }: Session, sentence: string, command: CommandName | undefined): ExitCode {
  const help = ["pos-rating", ...(command === undefined ? [] : [command]), "--help"].join(" ");
  effects.stderr.write(
    `${visible(sentence, Number.POSITIVE_INFINITY)}\n${say(texts.tryHelp, lang)}: ${help}\n`,
  );
  return exitCodes.usage;
}

function insteadOf({ code, message }: CommanderError, command: CommandName | undefined): Words | undefined {
  const option = /'(-[^']*)'/.exec(message)?.[1];
  if (code !== "commander.unknownOption" || option === undefined || command === undefined) return undefined;
  return insteadOfOption(option, command);
}

/** commander says what is wrong in English with the culprit in quotes; the sentence is ours. */
function usageSentence(
  { code, message }: CommanderError,
  { lang }: Session,
  excess: string | undefined,
): string {
  const [named = "", value = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? "");
  const culprit = /--[\w-]+(?= <)/.exec(named)?.[0] ?? named;
  const reason = /is invalid\. (?:Allowed choices are )?(.*?)\.?$/.exec(message)?.[1] ?? "";
  const words = usageErrors[code]?.(excess ?? culprit, value, reason);
  const hint = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  const maybe: Words = { ru: `; может быть, ${hint}?`, en: `; did you mean ${hint}?` };
  const sentence = words === undefined ? message.replace(/^error: /, "") : say(words, lang);
  return sentence + (hint === undefined || words === undefined ? "" : say(maybe, lang));
}

/** The first word that the called command has no argument for. */
function firstExcess({ commands, args, registeredArguments }: Command): string | undefined {
  if (commands.length === 0) return args[registeredArguments.length];
  return commands.flatMap((command) => firstExcess(command) ?? [])[0];
}

function commandLine(args: readonly string[], session: Session, finish: (code: ExitCode) => void): Command {
  const { lang } = session;
  const program = emptyProgram(session);
  const methodology = new Command("methodology")
    .description(say(texts.methodology, lang))
    .addOption(optionOf(languageOption, lang))
    .helpCommand(false);
  if (lang === "ru") methodology.usage("[ключи] [команда]");
  for (const name of commandNames) {
    const [first = name, below] = name.split(" ");
    if (first === "methodology" && !program.commands.includes(methodology))
      program.addCommand(methodology.copyInheritedSettings(program));
    const command = below === undefined ? program.command(first) : methodology.command(below);
    describe(command, name, session, args.includes(command.name()));
    command.action(async (...line) => {
      // commander ends the line with the command itself.
      finish(await runCommand(name, session, line.slice(0, -1)));
    });
  }
  return program;
}

/** The format is worked out here, and what does not apply is refused, before the command is run. */
async function runCommand(name: CommandName, session: Session, line: readonly unknown[]): Promise<ExitCode> {
  const { answer, narrowed, run } = commands[name];
  if (answer === undefined) return run(session, ...line);
  const given = line.slice(0, -1) as readonly (string | undefined)[];
  const written = line.at(-1) as Readonly<Record<string, string | undefined>>;
  checkNotEmpty(written);
  const narrow = narrowed !== undefined && written[narrowed.option] !== undefined ? narrowed : undefined;
  const format = outputFormat(written, narrow?.answer ?? answer, narrow?.option);
  const flags = { ...written, format };
  const parsed = { arguments: given, flags };
  checkApplies(name, parsed);
  await checkArgumentOrder(name, parsed, session.effects.files);
  const files = keepInputs(session.effects.files, written["output"]);
  return run({ ...session, effects: { ...session.effects, files } }, ...given, flags);
}

/** An empty value, as a shell makes it of an unset variable, is a value that is missing. */
function checkNotEmpty(written: Readonly<Record<string, unknown>>): void {
  const empty = Object.keys(written).find((key) => [written[key]].flat().includes(""));
  if (empty === undefined) return;
  const message = `error: option '--${optionName(empty)} <value>' argument missing`;
  throw new CommanderError(exitCodes.usage, "commander.optionMissingArgument", message);
}

function emptyProgram({ effects, lang, version }: Session): Command {
  const program = new Command("pos-rating")
    .description(say(texts.about, lang))
    .version(version, "-V, --version", say(texts.version, lang))
    .addOption(optionOf(languageOption, lang))
    .helpOption("-h, --help", say(texts.help, lang))
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
    .addHelpText("after", () => `\n${say(texts.exitCodes, lang)}`);
  return lang === "ru" ? program.usage("[ключи] [команда]") : program;
}

/** What its help says, and, of the command on the line, its options. */
function describe(command: Command, name: CommandName, { lang }: Session, isOnLine: boolean): void {
  const { about, more, answer, arguments: each, options } = commands[name];
  command.description(say(about, lang));
  if (more !== undefined) command.addHelpText("after", `\n${say(more, lang)}`);
  for (const { name: term, words, preset } of each) {
    const argument = new Argument(term, say(words, lang));
    command.addArgument(preset === undefined ? argument : argument.default(preset));
  }
  if (!isOnLine) return;
  const forAnswer = answer === undefined ? [] : answerOptions(answer);
  for (const spec of [...forAnswer, ...options(), ...commonOptions()])
    command.addOption(optionOf(spec, lang));
  if (lang === "ru") command.usage(["[ключи]", ...command.registeredArguments.map(argumentTerm)].join(" "));
  command.addHelpText("after", `\n${say(texts.examples, lang)}\n${examples(name, lang)}`);
}

function optionOf({ flags, words, of, alias, preset, value }: OptionSpec, lang: Lang): Option {
  const made = new Option(flags, say(words, lang));
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
  const usual = say({ ru: "по умолчанию", en: "default" }, lang);
  const preset = typeof defaultValue === "string" ? [`${usual} ${defaultValue}`] : [];
  const more = [...choices, ...preset].join("; ");
  return more === "" ? description : `${description} (${more})`;
}

function wholeNumber(text: string, lang: Lang): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(
    say({ ru: "нужно целое число от 1", en: "a whole number from 1 is needed" }, lang),
  );
}

/** An option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
