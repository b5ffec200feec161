import type { Pieces } from "./content.ts";

/** Characters of a piece, at least, but for the last: few writes, and no piece is long. */
const PIECE = 1 << 20;

/** JSON in pieces, indented by two. */
export function toJson(value: object): Pieces {
  return { pieces: () => joined(members(value)) };
}

/** The same as one text, for what is surely short. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function* joined(texts: Iterable<string>): Generator<string> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}\n`;
}

/** Each member of the whole by itself, and each item of those that are lists. */
function* members(whole: object): Generator<string> {
  const known = Object.entries(whole).filter(([, value]) => value !== undefined);
  if (known.length === 0) yield "{}";
  for (const [index, [name, value]] of known.entries()) {
    yield `${index === 0 ? "{" : ","}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) yield* items(value);
    else yield indented(value, 2);
  }
  if (known.length > 0) yield "\n}";
}

function* items(list: readonly unknown[]): Generator<string> {
  for (const [index, item] of list.entries()) yield `${index === 0 ? "[" : ","}\n    ${indented(item, 4)}`;
  yield "\n  ]";
}

/** A text in JSON holds no line feed of its own. What JSON has no word for is null in a list. */
function indented(value: unknown, depth: number): string {
  return (JSON.stringify(value, undefined, 2) ?? "null").replaceAll("\n", `\n${" ".repeat(depth)}`);
}
