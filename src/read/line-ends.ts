import { delimiters } from "../model/source.ts";
import { type CellPlace, placeBehind } from "./cell-place.ts";
import type { Decoded } from "./decoded.ts";

const LINE_FEED = 10;
const RETURN = 13;

const ENDS: ReadonlySet<number> = new Set([
  LINE_FEED,
  RETURN,
  ...delimiters.map((sign) => sign.charCodeAt(0)),
]);

type Piece = Extract<Decoded, { kind: "bytes" }>;

/** As many bytes at least are looked at before lines without an end are taken for one. */
const WINDOW = 1 << 16;

/**
 * Line feeds for carriage returns where lines end with a carriage return alone, as Excel for Mac writes them:
 * where the head of the text has such, and no line feed, outside quotes.
 */
export async function* withLineFeeds(decoded: AsyncGenerator<Decoded>): AsyncGenerator<Decoded> {
  let pending: Piece[] = [];
  let head = Buffer.alloc(0);
  let ends: "LF" | "CR" | undefined;
  for await (const piece of decoded) {
    if (piece.kind !== "bytes") {
      yield* pending.map((each) => withEnds(each, lineEnds(head, true)));
      pending = [];
      yield piece;
      return;
    }
    if (ends !== undefined) {
      yield withEnds(piece, ends);
      continue;
    }
    head = Buffer.concat([head, piece.bytes]);
    const met = lineEnds(head, false);
    if (met === "LF" || head.length >= WINDOW) ends = met ?? "LF";
    if (ends === undefined) pending.push({ ...piece, bytes: Uint8Array.from(piece.bytes) });
    else {
      for (const each of [...pending, piece]) yield withEnds(each, ends);
      pending = [];
    }
  }
  yield* pending.map((each) => withEnds(each, lineEnds(head, true)));
}

/** What ends the lines of a text that begins so; undefined where none does. */
function lineEnds(head: Uint8Array, isWhole: boolean): "LF" | "CR" | undefined {
  let place: CellPlace = "start";
  let returns = false;
  for (let at = 0; at < head.length; at++) {
    const code = head[at] ?? 0;
    place = placeBehind(place, code, ENDS);
    if (place === "quoted") continue;
    if (code === LINE_FEED) return "LF";
    if (code === RETURN && (isWhole || at + 1 < head.length)) returns = true;
  }
  return returns ? "CR" : undefined;
}

function withEnds(piece: Piece, ends: "LF" | "CR" | undefined): Piece {
  if (ends !== "CR") return piece;
  const bytes = piece.bytes.map((byte) => (byte === RETURN ? LINE_FEED : byte));
  return { ...piece, bytes, lineEnds: ends };
}
