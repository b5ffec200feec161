import type { Part } from "../format/answer.ts";
import { formatsFor } from "../format/formats.ts";
import { encodingNames } from "../model/source.ts";
import { langs } from "../words/lang.ts";
import type { CommandName } from "./command-names.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Session } from "./session.ts";
import { say, texts, type Words } from "./words.ts";

/** What may stand on a command's line, what its help says of it, and what it does. */
export interface CommandSpec {
  readonly about: Words;
  /** Further words of its help, behind the options. */
  readonly more?: Words;
  readonly arguments: readonly ArgumentSpec[];
  /** The parts of its answer: its formats, and the options of these, follow. */
  readonly answer?: readonly Part[];
  /** An option, by its name in commander, with which the answer has fewer parts. */
  readonly narrowed?: { readonly option: string; readonly answer: readonly Part[] };
  /** Made only for the command that is on the line, because there are many. */
  readonly options: () => readonly OptionSpec[];
  /** The arguments as they stand on the line, then the flags. */
  // biome-ignore lint/suspicious/noExplicitAny: commander has checked the line against this table.
  readonly run: (session: Session, ...line: any[]) => Promise<ExitCode>;
}

export interface ArgumentSpec {
  /** `<name>` where it has to be there, `[name]` where it may be left out. */
  readonly name: string;
  readonly words: Words;
  readonly preset?: string;
}

export interface OptionSpec {
  /** `-f, --format <format>` */
  readonly flags: string;
  readonly words: Words;
  readonly of?: readonly string[];
  /** Further words for some of these: not in the help. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly preset?: string;
  /** Its value is a whole number from 1; or it may be given several times. */
  readonly value?: "whole-number" | "several";
}

function option(flags: string, words: Words, more?: Partial<OptionSpec>): OptionSpec {
  return { ...more, flags, words };
}

/** For people and for programs; rows, or checks, for programs that read no more than these. */
const sheets: readonly Part[] = ["sheets", "json"];
const records: readonly Part[] = [...sheets, "records"];
const checks: readonly Part[] = [...sheets, "checks"];

const period = option("--period <text>", texts.period);
const ties = option("--ties <method>", texts.ties);
const skipInvalid = option("--skip-invalid", texts.skipInvalid);

function dialect(): readonly OptionSpec[] {
  const encodings = `: ${encodingNames.join(", ")}`;
  return [
    option("-d, --delimiter <sign>", texts.delimiter),
    option("-e, --encoding <name>", {
      ru: say(texts.encoding, "ru") + encodings,
      en: say(texts.encoding, "en") + encodings,
    }),
  ];
}

function inputs(): readonly OptionSpec[] {
  return [
    option("--regions <file>", texts.regions),
    option("--organizations <files...>", texts.organizations),
    option("--methodology <file>", texts.methodologyOption),
    ...dialect(),
  ];
}

const folder: ArgumentSpec = { name: "[dir]", words: texts.dir };
const region: ArgumentSpec = { name: "<region>", words: texts.region };
const methodologyFile: ArgumentSpec = { name: "[file]", words: texts.methodologyFile };

export const languageOption = option("--lang <lang>", texts.lang, { of: langs });

/** Options of every command that gives an answer. */
export function answerOptions(parts: readonly Part[]): readonly OptionSpec[] {
  const of = formatsFor(parts).map(({ name }) => name);
  return [
    // What is neither rows nor JSON was called text by the commands that print no table.
    option("-f, --format <format>", texts.format, { of, alias: { text: "table" } }),
    option("-o, --output <file>", texts.output),
    ...(parts.includes("records") ? [option("--add-bom", texts.bom), option("--excel", texts.excel)] : []),
    option("--width <n>", texts.width, { value: "whole-number" }),
  ];
}

/** Options of every command. */
export function commonOptions(): readonly OptionSpec[] {
  return [
    languageOption,
    option("--color <when>", texts.color, { of: ["auto", "always", "never"], preset: "auto" }),
    option("-q, --quiet", texts.quiet),
    option("--max-problems <n>", texts.maxProblems, { value: "whole-number" }),
  ];
}

/** A command's own code is loaded where it is the one that is run. */
export const commands: Readonly<Record<CommandName, CommandSpec>> = {
  compute: {
    about: texts.compute,
    arguments: [folder],
    answer: records,
    narrowed: { option: "tiesReport", answer: sheets },
    options: () => [
      option("--top <n>", texts.top, { value: "whole-number" }),
      option("--block <id>", texts.block),
      option("--district <name>", texts.district),
      ties,
      option("--ties-report", texts.tiesReport),
      option("--detail", texts.detail),
      ...[period, skipInvalid, ...inputs()],
    ],
    run: async (session, dir, flags) => (await import("./compute.ts")).compute(session, dir, flags),
  },
  validate: {
    about: texts.validate,
    arguments: [folder],
    answer: sheets,
    options: inputs,
    run: async (session, dir, flags) => (await import("./validate.ts")).validate(session, dir, flags),
  },
  verify: {
    about: texts.verify,
    arguments: [{ name: "<published>", words: texts.published }, folder],
    answer: checks,
    narrowed: { option: "checkTies", answer: sheets },
    options: () => [
      option("--period <text>", texts.publishedPeriod),
      option("--check-ties", texts.checkTies),
      ...[skipInvalid, ...inputs()],
    ],
    run: async (session, published, dir, flags) =>
      (await import("./verify.ts")).verify(session, published, dir, flags),
  },
  explain: {
    about: texts.explain,
    arguments: [region, folder],
    answer: sheets,
    options: () => [
      option("--full", texts.explainFull),
      option("--indicator <id>", texts.explainIndicator),
      option("--top <n>", texts.topOrganizations, { value: "whole-number" }),
      ...[period, skipInvalid, ...inputs()],
    ],
    run: async (session, code, dir, flags) =>
      (await import("./explain.ts")).explain(session, code, dir, flags),
  },
  gap: {
    about: texts.gap,
    more: texts.gapCounts,
    arguments: [region, folder],
    answer: sheets,
    options: () => [
      option("--to-place <n>", texts.toPlace, { value: "whole-number" }),
      ...[period, skipInvalid, ...inputs()],
    ],
    run: async (session, code, dir, flags) => (await import("./gap.ts")).gap(session, code, dir, flags),
  },
  attribute: {
    about: texts.attribute,
    arguments: [
      { name: "<previous>", words: texts.previous },
      { name: "<current>", words: texts.current },
    ],
    answer: records,
    options: () => [
      option("--region <region>", texts.attributeRegion),
      option("--top <n>", texts.top, { value: "whole-number" }),
      option("--full", texts.allRegions),
      ...[skipInvalid, ...dialect()],
    ],
    run: async (session, previous, current, flags) =>
      (await import("./attribute.ts")).attribute(session, previous, current, flags),
  },
  whatif: {
    about: texts.whatif,
    more: texts.whatifColumns,
    arguments: [folder],
    answer: records,
    options: () => [
      option("--set <change>", texts.whatifSet, { value: "several" }),
      option("--weight <change>", texts.whatifWeight, { value: "several" }),
      option("--region <region>", texts.whatifRegion),
      option("--top <n>", texts.whatifTop, { value: "whole-number" }),
      option("--full", texts.allRegions),
      ...[ties, period, skipInvalid, ...inputs()],
    ],
    run: async (session, dir, flags) => (await import("./whatif.ts")).whatif(session, dir, flags),
  },
  compare: {
    about: texts.compare,
    arguments: [
      { name: "<previous>", words: texts.comparedPrevious },
      { name: "<current>", words: texts.comparedCurrent },
    ],
    answer: records,
    options: () => [
      option("--by-district", texts.byDistrict),
      option("--by-block", texts.byBlock),
      option("--methodology <file>", texts.methodologyOfBoth),
      ...[skipInvalid, ...dialect()],
    ],
    run: async (session, previous, current, flags) =>
      (await import("./compare.ts")).compare(session, previous, current, flags),
  },
  "methodology show": {
    about: texts.methodologyShow,
    arguments: [methodologyFile],
    answer: records,
    options: () => [],
    run: async (session, file, flags) =>
      (await import("./methodology.ts")).showMethodology(session, file, flags),
  },
  "methodology check": {
    about: texts.methodologyCheck,
    arguments: [methodologyFile],
    answer: sheets,
    options: () => [],
    run: async (session, file, flags) =>
      (await import("./methodology.ts")).checkMethodology(session, file, flags),
  },
  init: {
    about: texts.init,
    arguments: [{ name: "[dir]", words: texts.initDir, preset: "." }],
    options: () => [option("--force", texts.force)],
    run: async (session, dir, flags) => (await import("./init.ts")).init(session, dir, flags),
  },
};
