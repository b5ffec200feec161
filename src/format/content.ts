/** What an output holds: one text, or the pieces of a text that may be longer than the engine's texts can be. */
export type Content = string | Uint8Array | Pieces;

export interface Pieces {
  /** From the first on, as often as it is called. */
  readonly pieces: () => Iterable<string>;
}

export function piecesOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content.pieces();
}
