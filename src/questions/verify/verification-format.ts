export const verificationFormats = ["table", "json", "md", "github", "junit"] as const;

/** A check of the table alone is about the whole of it: no row of it passes or fails. */
export const tieCheckFormats = ["table", "json", "md"] as const satisfies readonly VerificationFormat[];

export type TieCheckFormat = (typeof tieCheckFormats)[number];

export type VerificationFormat = (typeof verificationFormats)[number];

/** How the files of a format are called; annotations go to a log. */
export const verificationEndings: Readonly<Partial<Record<VerificationFormat, string>>> = {
  table: ".txt",
  json: ".json",
  md: ".md",
  junit: ".xml",
};
