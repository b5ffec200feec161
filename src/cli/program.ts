import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { encodingNames } from "../model/source.ts";
import { formats } from "../present/formats.ts";
import { type Lang, langs } from "../present/lang.ts";
import { reportFormats, sheetFormats } from "../present/report.ts";
import { verificationFormats } from "../present/verification/verification-format.ts";
import type { CommandName } from "./command-names.ts";
import { examples } from "./examples.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import { helpTitles, say, texts, usageErrors, type Words } from "./words.ts";

/** Runs one command line. Resolves to its exit code, whatever the user did; throws only what is a bug. */
export async function runProgram(args: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = commandLine(args, session, (outcome) => {
    code = outcome;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof UsageError) return refuse(session, say(error.words, session.lang));
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    // No command was named: the help is on standard error already.
    if (error.code === "commander.help") return exitCodes.usage;
    const excess = error.code === "commander.excessArguments" ? firstExcess(program) : undefined;
    return refuse(session, usageSentence(error, session, excess));
  }
}

function refuse({ effects, lang }: Session, sentence: string): ExitCode {
  effects.stderr.write(`${sentence}\n${say(texts.tryHelp, lang)}\n`);
  return exitCodes.usage;
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

/** Options are made only for the command on the line: there are many. */
function commandLine(args: readonly string[], session: Session, finish: (code: ExitCode) => void): Command {
  const { lang, effects, version } = session;
  const t = (words: Words) => say(words, lang);
  const option = (flags: string, words: Words) => new Option(flags, t(words));
  const choice = (flags: string, words: Words, of: readonly string[]) =>
    option(flags, words).choices([...of]);

  const dialect = () => [
    option("-d, --delimiter <sign>", texts.delimiter),
    option("-e, --encoding <name>", {
      ru: `${t(texts.encoding)}: ${encodingNames.join(", ")}`,
      en: `${t(texts.encoding)}: ${encodingNames.join(", ")}`,
    }),
  ];
  const inputs = () => [
    option("--regions <file>", texts.regions),
    option("--organizations <files...>", texts.organizations),
    option("--methodology <file>", texts.methodologyOption),
    ...dialect(),
  ];
  const language = () => choice("--lang <lang>", texts.lang, langs);
  const common = () => [
    language(),
    choice("--color <when>", texts.color, ["auto", "always", "never"]).default("auto"),
    option("-q, --quiet", texts.quiet),
    option("--max-problems <n>", texts.maxProblems).argParser(wholeNumber(t)),
  ];
  const output = () => [
    choice("-f, --format <format>", texts.format, formats),
    option("-o, --output <file>", texts.output),
    option("--add-bom", texts.bom),
  ];
  const textOrJson = () => choice("-f, --format <format>", texts.format, ["text", "json"]).default("text");
  const add = (
    name: CommandName,
    described: (command: Command) => Command,
    options: () => readonly Option[],
  ) => {
    const [, below] = name.split(" ");
    const command = described(below === undefined ? program.command(name) : methodology.command(below));
    if (!args.includes(command.name())) return command;
    for (const one of [...options(), ...common()]) command.addOption(one);
    if (lang === "ru") command.usage(["[ключи]", ...command.registeredArguments.map(argumentTerm)].join(" "));
    return command.addHelpText("after", `\n${t(texts.examples)}\n${examples(name, lang)}`);
  };

  const program = new Command("pos-rating")
    .description(t(texts.about))
    .version(version, "-V, --version", t(texts.version))
    .addOption(language())
    .helpOption("-h, --help", t(texts.help))
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: effects.stdout.write,
      writeErr: effects.stderr.write,
      outputError: () => {},
    })
    .configureHelp({
      helpWidth: Math.min(effects.stdout.width ?? 80, 100),
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
      argumentDescription: ({ description }) => description,
      optionDescription: (shown) => optionDescription(shown, lang),
      styleTitle: (title) => (lang === "ru" ? (helpTitles[title] ?? title) : title),
    })
    .addHelpText("after", () => `\n${t(texts.exitCodes)}`);
  if (lang === "ru") program.usage("[ключи] [команда]");

  add(
    "compute",
    (command) => command.description(t(texts.compute)).addArgument(new Argument("[dir]", t(texts.dir))),
    () => [
      ...output(),
      option("--top <n>", texts.top).argParser(wholeNumber(t)),
      option("--block <id>", texts.block),
      option("--district <name>", texts.district),
      option("--ties <method>", texts.ties),
      option("--ties-report", texts.tiesReport),
      option("--detail", texts.detail),
      option("--period <text>", texts.period),
      option("--skip-invalid", texts.skipInvalid),
      ...inputs(),
    ],
  ).action(async (dir, flags) => {
    const { compute } = await import("./compute.ts");
    finish(await compute(session, dir, flags));
  });

  add(
    "validate",
    (command) => command.description(t(texts.validate)).addArgument(new Argument("[dir]", t(texts.dir))),
    () => [textOrJson(), ...inputs()],
  ).action(async (dir, flags) => {
    const { validate } = await import("./validate.ts");
    finish(await validate(session, dir, flags));
  });

  add(
    "verify",
    (command) =>
      command
        .description(t(texts.verify))
        .addArgument(new Argument("<published>", t(texts.published)))
        .addArgument(new Argument("[dir]", t(texts.dir))),
    () => [
      choice("-f, --format <format>", texts.format, verificationFormats),
      option("-o, --output <file>", texts.output),
      option("--period <text>", texts.publishedPeriod),
      option("--check-ties", texts.checkTies),
      option("--skip-invalid", texts.skipInvalid),
      ...inputs(),
    ],
  ).action(async (published, dir, flags) => {
    const { verify } = await import("./verify.ts");
    finish(await verify(session, published, dir, flags));
  });

  add(
    "explain",
    (command) =>
      command
        .description(t(texts.explain))
        .addArgument(new Argument("<region>", t(texts.region)))
        .addArgument(new Argument("[dir]", t(texts.dir))),
    () => [
      choice("-f, --format <format>", texts.format, sheetFormats),
      option("-o, --output <file>", texts.output),
      option("--indicator <id>", texts.explainIndicator),
      option("--top <n>", texts.topOrganizations).argParser(wholeNumber(t)),
      option("--period <text>", texts.period),
      option("--skip-invalid", texts.skipInvalid),
      ...inputs(),
    ],
  ).action(async (region, dir, flags) => {
    const { explain } = await import("./explain.ts");
    finish(await explain(session, region, dir, flags));
  });

  add(
    "gap",
    (command) =>
      command
        .description(t(texts.gap))
        .addHelpText("after", `\n${t(texts.gapCounts)}`)
        .addArgument(new Argument("<region>", t(texts.region)))
        .addArgument(new Argument("[dir]", t(texts.dir))),
    () => [
      choice("-f, --format <format>", texts.format, sheetFormats),
      option("-o, --output <file>", texts.output),
      option("--to-place <n>", texts.toPlace).argParser(wholeNumber(t)),
      option("--period <text>", texts.period),
      option("--skip-invalid", texts.skipInvalid),
      ...inputs(),
    ],
  ).action(async (region, dir, flags) => {
    const { gap } = await import("./gap.ts");
    finish(await gap(session, region, dir, flags));
  });

  add(
    "attribute",
    (command) =>
      command
        .description(t(texts.attribute))
        .addArgument(new Argument("<previous>", t(texts.previous)))
        .addArgument(new Argument("<current>", t(texts.current))),
    () => [
      choice("-f, --format <format>", texts.format, reportFormats),
      option("-o, --output <file>", texts.output),
      option("--add-bom", texts.bom),
      option("--region <region>", texts.attributeRegion),
      option("--skip-invalid", texts.skipInvalid),
      ...dialect(),
    ],
  ).action(async (previous, current, flags) => {
    const { attribute } = await import("./attribute.ts");
    finish(await attribute(session, previous, current, flags));
  });

  add(
    "whatif",
    (command) =>
      command
        .description(t(texts.whatif))
        .addHelpText("after", `\n${t(texts.whatifColumns)}`)
        .addArgument(new Argument("[dir]", t(texts.dir))),
    () => [
      choice("-f, --format <format>", texts.format, reportFormats),
      option("-o, --output <file>", texts.output),
      option("--add-bom", texts.bom),
      option("--set <change>", texts.whatifSet).argParser(collected),
      option("--weight <change>", texts.whatifWeight).argParser(collected),
      option("--ties <method>", texts.ties),
      option("--period <text>", texts.period),
      option("--skip-invalid", texts.skipInvalid),
      ...inputs(),
    ],
  ).action(async (dir, flags) => {
    const { whatif } = await import("./whatif.ts");
    finish(await whatif(session, dir, flags));
  });

  add(
    "compare",
    (command) =>
      command
        .description(t(texts.compare))
        .addArgument(new Argument("<previous>", t(texts.comparedPrevious)))
        .addArgument(new Argument("<current>", t(texts.comparedCurrent))),
    () => [
      ...output(),
      option("--by-district", texts.byDistrict),
      option("--by-block", texts.byBlock),
      option("--methodology <file>", texts.methodologyOfBoth),
      option("--skip-invalid", texts.skipInvalid),
      ...dialect(),
    ],
  ).action(async (previous, current, flags) => {
    const { compare } = await import("./compare.ts");
    finish(await compare(session, previous, current, flags));
  });

  const methodology = program
    .command("methodology")
    .description(t(texts.methodology))
    .addOption(language())
    .helpCommand(false);
  if (lang === "ru") methodology.usage("[ключи] [команда]");
  add(
    "methodology show",
    (command) =>
      command
        .description(t(texts.methodologyShow))
        .addArgument(new Argument("[file]", t(texts.methodologyFile))),
    () => [...output()],
  ).action(async (file, flags) => {
    const { showMethodology } = await import("./methodology.ts");
    finish(await showMethodology(session, file, flags));
  });
  add(
    "methodology check",
    (command) =>
      command
        .description(t(texts.methodologyCheck))
        .addArgument(new Argument("[file]", t(texts.methodologyFile))),
    () => [textOrJson()],
  ).action(async (file, flags) => {
    const { checkMethodology } = await import("./methodology.ts");
    finish(await checkMethodology(session, file, flags));
  });

  add(
    "init",
    (command) =>
      command.description(t(texts.init)).addArgument(new Argument("[dir]", t(texts.initDir)).default(".")),
    () => [option("--force", texts.force)],
  ).action(async (dir, flags) => {
    const { init } = await import("./init.ts");
    finish(await init(session, dir, flags));
  });
  return program;
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

function wholeNumber(t: (words: Words) => string): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new InvalidArgumentError(
      t({ ru: "нужно целое число от 1", en: "a whole number from 1 is needed" }),
    );
  };
}

/** An option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
