import { Chalk } from "chalk";

/** Emphasis at a terminal; without colour, the text as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export function paintOf(color: boolean): Paint {
  const { bold, dim } = new Chalk({ level: color ? 1 : 0 });
  return { bold: (text) => bold(text), dim: (text) => dim(text) };
}
