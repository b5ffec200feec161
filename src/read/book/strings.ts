import { limits } from "../../model/limits.ts";
import { BookError } from "./book-error.ts";
import { quotedText } from "./rows.ts";
import { eachTag, tags, textBefore, xmlCursor } from "./xml.ts";

/** Texts that many cells share, each once, as a row of text holds it. */
export interface SharedStrings {
  readonly count: () => number;
  readonly bytes: () => Uint8Array;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

const names = ["si", "t", "rPh"] as const;
const [ITEM, TEXT, PHONETIC] = [0, 1, 2] as const;

export async function sharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  let pool = Buffer.allocUnsafe(1 << 16);
  let used = 0;
  let ends = new Uint32Array(1 << 12);
  let count = 0;
  const add = (text: string) => {
    const quoted = quotedText(withoutEscapes(text));
    const room = used + quoted.length * 3;
    if (room > limits.book.stringBytes) throw new BookError("too-large", "sharedStrings.xml");
    if (room > pool.length) {
      const wider = Buffer.allocUnsafe(room * 2);
      pool.copy(wider, 0, 0, used);
      pool = wider;
    }
    used += pool.write(quoted, used);
    if (count === ends.length) {
      const longer = new Uint32Array(count * 2);
      longer.set(ends);
      ends = longer;
    }
    ends[count++] = used;
  };
  const cursor = xmlCursor(names);
  let text = "";
  let inText = false;
  let inPhonetic = false;
  await eachTag(chunks, cursor, () => {
    const { tag, name } = cursor;
    if (inText && !inPhonetic) text += textBefore(cursor);
    if (name === TEXT) inText = tag === tags.open;
    else if (name === PHONETIC) inPhonetic = tag === tags.open;
    else if (name === ITEM && tag !== tags.open) {
      add(text);
      text = "";
    }
    return "go-on";
  });
  return {
    count: () => count,
    bytes: () => pool,
    start: (index) => (index === 0 ? 0 : (ends[index - 1] as number)),
    end: (index) => ends[index] as number,
  };
}

export const noStrings: SharedStrings = {
  count: () => 0,
  bytes: () => new Uint8Array(),
  start: () => 0,
  end: () => 0,
};

const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** Office Open XML writes what XML cannot as `_x000D_`. A zero byte stays as it is written: no text holds one. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x") && !text.includes("_X")) return text;
  return text.replace(ESCAPE, (whole, hex: string) =>
    hex === "0000" ? whole : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
