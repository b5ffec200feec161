import type { Condition, Line } from "./command.ts";

/** Of every command that has the options. */
export const everywhere: readonly Condition[] = [
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
];

/** Of a command that prints the regions that changed most, unless others are chosen. */
export const chosenRegions: readonly Condition[] = [
  {
    options: ["top"],
    isPointless: ({ flags }) => flags["region"] !== undefined,
    words: {
      ru: "вместе с --region не действует: он показывает один регион",
      en: "does not apply to --region, which prints one region",
    },
  },
  {
    options: ["full"],
    isPointless: ({ flags }) => flags["region"] !== undefined || flags["top"] !== undefined,
    words: {
      ru: "вместе с --region и --top не действует: они выбирают регионы сами",
      en: "does not apply to --region and --top, which choose the regions themselves",
    },
  },
  {
    options: ["full"],
    isPointless: isForPrograms,
    words: {
      ru: "в этом формате и так все регионы",
      en: "this format has all regions anyway",
    },
  },
];

/** Of a command that prints to people only the rows that they have to look at. */
export const allRowsAnyway: Condition = {
  options: ["full"],
  isPointless: isForPrograms,
  words: { ru: "в этом формате и так все строки", en: "this format has all rows anyway" },
};

/** Formats for programs hold all that there is. */
function isForPrograms({ flags }: Line): boolean {
  return flags.format.part !== "sheets";
}
