/** Emphasis at a terminal; without colour, the text as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const plain: Paint = { bold: (text) => text, dim: (text) => text };

/** chalk asks the terminal what it can do when it is loaded: only where colour is wanted. */
export async function paintOf(color: boolean): Promise<Paint> {
  if (!color) return plain;
  const { Chalk } = await import("chalk");
  const { bold, dim } = new Chalk({ level: 1 });
  return { bold: (text) => bold(text), dim: (text) => dim(text) };
}
