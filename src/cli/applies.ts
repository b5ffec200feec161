import type { CommandName } from "./command-names.ts";
import { optionName } from "./option-name.ts";
import type { AnswerFlags } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import type { Words } from "./words.ts";

/** What is on a command's line. Flags by their names in commander: `tiesReport` of `--ties-report`. */
export interface Line {
  readonly arguments: readonly (string | undefined)[];
  readonly flags: Pick<AnswerFlags, "format"> & Readonly<Record<string, unknown>>;
}

/** Options that mean nothing on some lines: there they are refused, not ignored. */
interface Condition {
  /** Those that it holds for; every command that has the options, where it names none. */
  readonly commands?: readonly CommandName[];
  readonly options: readonly string[];
  readonly isPointless: (line: Line) => boolean;
  /** Behind the option and a colon. */
  readonly words: Words;
}

const oneRegion: Words = {
  ru: "вместе с --region не действует: он показывает один регион",
  en: "does not apply to --region, which prints one region",
};

const narrowed: Words = {
  ru: "вместе с --region и --top не действует: они выбирают регионы сами",
  en: "does not apply to --region and --top, which choose the regions themselves",
};

const wholeAnyway: Words = {
  ru: "в этом формате и так все регионы",
  en: "this format has all regions anyway",
};

const conditions: readonly Condition[] = [
  {
    options: ["excel", "addBom"],
    isPointless: ({ flags }) => flags.format.name !== "csv",
    words: {
      ru: "только для CSV; добавьте --format csv или --output с окончанием .csv",
      en: "for CSV only; add --format csv, or --output with the ending .csv",
    },
  },
  {
    options: ["width"],
    isPointless: ({ flags }) => flags.format.name !== "table",
    words: { ru: "только для формата table", en: "for the format table only" },
  },
  {
    commands: ["compute"],
    options: ["top", "district", "detail"],
    isPointless: ({ flags }) => flags["tiesReport"] === true,
    words: {
      ru: "вместе с --ties-report не действует: он всегда обо всех регионах",
      en: "does not apply to --ties-report, which is always about all regions",
    },
  },
  {
    commands: ["attribute", "whatif"],
    options: ["top"],
    isPointless: ({ flags }) => flags["region"] !== undefined,
    words: oneRegion,
  },
  {
    commands: ["attribute", "whatif"],
    options: ["full"],
    isPointless: ({ flags }) => flags["region"] !== undefined || flags["top"] !== undefined,
    words: narrowed,
  },
  {
    commands: ["attribute", "whatif"],
    options: ["full"],
    isPointless: ({ flags }) => flags.format.part !== "sheets",
    words: wholeAnyway,
  },
  {
    commands: ["explain"],
    options: ["full"],
    isPointless: ({ flags }) => flags["indicator"] !== undefined,
    words: {
      ru: "вместе с --indicator не действует: он показывает один показатель",
      en: "does not apply to --indicator, which prints one indicator",
    },
  },
  {
    commands: ["explain"],
    options: ["top"],
    isPointless: ({ flags }) => flags["indicator"] === undefined,
    words: {
      ru: "сколько организаций показать; они печатаются только с --indicator",
      en: "how many organisations to show; these are printed with --indicator only",
    },
  },
  {
    commands: ["explain"],
    options: ["top"],
    isPointless: ({ flags }) => flags.format.part === "json",
    words: { ru: "в JSON всегда все организации", en: "JSON always has all organisations" },
  },
  {
    commands: ["compare"],
    options: ["byDistrict"],
    isPointless: ({ flags }) => flags["byBlock"] === true,
    words: {
      ru: "по округам и по блокам (--by-block) — разные таблицы, выберите одну",
      en: "by districts and by blocks (--by-block) are different tables, choose one",
    },
  },
  {
    commands: ["verify"],
    options: ["regions", "organizations", "methodology", "skipInvalid", "delimiter", "encoding"],
    isPointless: ({ flags }) => flags["checkTies"] === true,
    words: {
      ru: "вместе с --check-ties не действует: он смотрит только на таблицу",
      en: "does not apply to --check-ties, which looks at the table alone",
    },
  },
  {
    commands: ["verify"],
    options: ["checkTies"],
    isPointless: ({ arguments: [, dir] }) => dir !== undefined,
    words: {
      ru: "смотрит только на таблицу, папка лишняя",
      en: "looks at the table alone: no folder is needed",
    },
  },
];

/** Throws where an option on the line does not apply. */
export function checkApplies(name: CommandName, line: Line): void {
  for (const { commands, options, isPointless, words } of conditions) {
    if (commands?.includes(name) === false) continue;
    const option = options.find((key) => line.flags[key] !== undefined);
    if (option === undefined || !isPointless(line)) continue;
    throw new UsageError({
      ru: `--${optionName(option)}: ${words.ru}`,
      en: `--${optionName(option)}: ${words.en}`,
    });
  }
}
