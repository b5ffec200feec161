export const verificationFormats = ["table", "json", "md", "github", "junit"] as const;

/** A check of the table alone is about the whole of it: no row of it passes or fails. */
export const tieCheckFormats = ["table", "json", "md"] as const satisfies readonly VerificationFormat[];

export type TieCheckFormat = (typeof tieCheckFormats)[number];

export type VerificationFormat = (typeof verificationFormats)[number];

/** The format that a file's ending stands for. */
export function verificationFormatOf(name: string): VerificationFormat | undefined {
  const lower = name.toLowerCase();
  return verificationFormats.find((format) => lower.endsWith(endings[format] ?? "\0"));
}

const endings: Readonly<Record<VerificationFormat, string | undefined>> = {
  table: ".txt",
  json: ".json",
  md: ".md",
  github: undefined,
  junit: ".xml",
};
