/** Every command that can be run, with the command above it, in the order of the help. */
export const commandNames = [
  "compute",
  "validate",
  "verify",
  "explain",
  "gap",
  "attribute",
  "whatif",
  "compare",
  "methodology show",
  "methodology check",
  "init",
] as const;

export type CommandName = (typeof commandNames)[number];
