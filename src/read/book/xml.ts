import { damaged } from "./book-error.ts";

/** What stands behind a text of XML. */
export const tags = { open: 1, close: 2, empty: 3, section: 4, other: 5 } as const;

/**
 * Where reading stands in XML of UTF-8, with the last tag and the text before it. A book has millions of
 * tags, so nothing of them becomes a string before it is asked for.
 */
export interface XmlCursor {
  bytes: Buffer;
  position: number;
  limit: number;
  /** One of `tags`; of a section (CDATA) the text is what it holds, of a comment or an instruction nothing. */
  tag: number;
  /** The name's position among the wanted ones, prefixes aside; -1 for any other. */
  name: number;
  textStart: number;
  textEnd: number;
  attributes: number;
  /** Four offsets an attribute: its name without a prefix, and its value. */
  readonly attributeOffsets: Int32Array;
  readonly names: readonly Buffer[];
  /** Hashes of the names of the elements that are open, of which so many are. */
  readonly open: Int32Array;
  depth: number;
}

const MOST_ATTRIBUTES = 64;
/** No element of a book stands in so many others. */
const DEEPEST = 1000;
/** No cell of a book is so long. */
const LONGEST_TOKEN = 2 ** 22;

const [LESS, GREATER, SLASH, BANG, QUESTION, COLON, EQUALS] = [60, 62, 47, 33, 63, 58, 61] as const;
const [DOUBLE_QUOTE, SINGLE_QUOTE, SPACE] = [34, 39, 32] as const;
const SECTION = Buffer.from("<![CDATA[");
const SECTION_END = Buffer.from("]]>");
const COMMENT = Buffer.from("<!--");
const COMMENT_END = Buffer.from("-->");
const INSTRUCTION_END = Buffer.from("?>");

/** A cursor that knows these local names. */
export function xmlCursor(names: readonly string[]): XmlCursor {
  return {
    bytes: Buffer.allocUnsafe(1 << 19),
    position: 0,
    limit: 0,
    tag: tags.other,
    name: -1,
    textStart: 0,
    textEnd: 0,
    attributes: 0,
    attributeOffsets: new Int32Array(4 * MOST_ATTRIBUTES),
    names: names.map((name) => Buffer.from(name)),
    open: new Int32Array(DEEPEST),
    depth: 0,
  };
}

/** Takes more bytes behind those that are not read yet. */
export function feed(cursor: XmlCursor, chunk: Uint8Array): void {
  const kept = cursor.limit - cursor.position;
  if (kept > LONGEST_TOKEN) throw damaged("XML");
  const { bytes, position, limit } = cursor;
  const room = kept + chunk.length;
  const target = room > bytes.length ? Buffer.allocUnsafe(room * 2) : bytes;
  target.set(bytes.subarray(position, limit), 0);
  target.set(chunk, kept);
  cursor.bytes = target;
  cursor.position = 0;
  cursor.limit = room;
}

/**
 * Moves behind the next tag. False where the bytes end before it does: then nothing has moved. Throws where a tag
 * closes another element than the last one that is open: what follows would be read as something else.
 */
export function nextTag(cursor: XmlCursor): boolean {
  const { bytes, position, limit } = cursor;
  let at = position;
  while (at < limit && bytes[at] !== LESS) at += 1;
  if (at + 1 >= limit) return false;
  cursor.textStart = position;
  cursor.textEnd = at;
  cursor.name = -1;
  cursor.attributes = 0;
  const next = bytes[at + 1] as number;
  if (next === BANG || next === QUESTION) return otherTag(cursor, at);
  let name = next === SLASH ? at + 2 : at + 1;
  let end = name;
  let hash = 0;
  for (; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte === COLON) name = end + 1;
    else if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
    hash = Math.imul(hash, 31) + byte;
  }
  const nameEnd = end;
  if (next === SLASH) {
    while (end < limit && bytes[end] !== GREATER) end += 1;
    if (end >= limit) return false;
    cursor.tag = tags.close;
    if (cursor.depth === 0 || cursor.open[--cursor.depth] !== (hash | 0)) throw damaged("XML");
  } else {
    end = readAttributes(cursor, end);
    if (end < 0) return false;
    cursor.tag = bytes[end - 1] === SLASH ? tags.empty : tags.open;
    if (cursor.tag === tags.open) {
      if (cursor.depth === DEEPEST) throw damaged("XML");
      cursor.open[cursor.depth++] = hash;
    }
  }
  cursor.name = nameAt(cursor, name, nameEnd);
  cursor.position = end + 1;
  return true;
}

/** The `>` that ends the tag, or -1 where it is not there yet. */
function readAttributes(cursor: XmlCursor, from: number): number {
  const { bytes, limit, attributeOffsets } = cursor;
  let at = from;
  let count = 0;
  for (;;) {
    while (at < limit && ((bytes[at] as number) <= SPACE || bytes[at] === SLASH)) at += 1;
    if (at >= limit) return -1;
    if (bytes[at] === GREATER) break;
    let start = at;
    while (at < limit && bytes[at] !== EQUALS && bytes[at] !== GREATER) {
      if (bytes[at] === COLON) start = at + 1;
      at += 1;
    }
    if (at >= limit) return -1;
    if (bytes[at] === GREATER) throw damaged("XML");
    let end = at;
    while (end > start && (bytes[end - 1] as number) <= SPACE) end -= 1;
    do at += 1;
    while (at < limit && (bytes[at] as number) <= SPACE);
    if (at >= limit) return -1;
    const quote = bytes[at];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged("XML");
    const value = at + 1;
    at = value;
    while (at < limit && bytes[at] !== quote) {
      if (bytes[at] === LESS) throw damaged("XML");
      at += 1;
    }
    if (at >= limit) return -1;
    if (count < MOST_ATTRIBUTES) {
      const slot = 4 * count;
      attributeOffsets[slot] = start;
      attributeOffsets[slot + 1] = end;
      attributeOffsets[slot + 2] = value;
      attributeOffsets[slot + 3] = at;
      count += 1;
    }
    at += 1;
  }
  cursor.attributes = count;
  return at;
}

function otherTag(cursor: XmlCursor, at: number): boolean {
  const { bytes, limit } = cursor;
  const rest = bytes.subarray(at, limit);
  const begins = (mark: Buffer) => rest.subarray(0, mark.length).equals(mark);
  if (rest.length < SECTION.length && rest[1] === BANG && !begins(COMMENT)) return false;
  const isSection = begins(SECTION);
  const isInstruction = rest[1] === QUESTION;
  // Of entities that a document declares itself whole bombs are made.
  if (!isSection && !isInstruction && !begins(COMMENT)) throw damaged("DOCTYPE");
  const mark = isSection ? SECTION_END : isInstruction ? INSTRUCTION_END : COMMENT_END;
  const end = rest.indexOf(mark);
  if (end < 0) return false;
  // The text before a section is a text of its own.
  if (isSection && cursor.textEnd > cursor.textStart) {
    cursor.tag = tags.other;
    cursor.position = at;
    return true;
  }
  cursor.tag = isSection ? tags.section : tags.other;
  if (isSection) {
    cursor.textStart = at + SECTION.length;
    cursor.textEnd = at + end;
  }
  cursor.position = at + end + mark.length;
  return true;
}

function nameAt({ bytes, names }: XmlCursor, start: number, end: number): number {
  const length = end - start;
  const first = bytes[start];
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as Buffer;
    if (name.length !== length || name[0] !== first) continue;
    let at = 1;
    while (at < length && name[at] === bytes[start + at]) at += 1;
    if (at === length) return index;
  }
  return -1;
}

/** Which attribute has this local name, or -1. */
export function attributeAt({ bytes, attributes, attributeOffsets }: XmlCursor, name: string): number {
  for (let index = 0; index < attributes; index++) {
    const start = attributeOffsets[4 * index] as number;
    const end = attributeOffsets[4 * index + 1] as number;
    if (end - start !== name.length) continue;
    let at = 0;
    while (at < name.length && name.charCodeAt(at) === bytes[start + at]) at += 1;
    if (at === name.length) return index;
  }
  return -1;
}

/** An attribute of the last tag by its local name, as text. */
export function attribute(cursor: XmlCursor, name: string): string | undefined {
  const index = attributeAt(cursor, name);
  if (index < 0) return undefined;
  const start = cursor.attributeOffsets[4 * index + 2] as number;
  const end = cursor.attributeOffsets[4 * index + 3] as number;
  return xmlText(cursor.bytes, start, end);
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));|&/gi;
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A text of XML, its entities resolved. */
export function xmlText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString("utf8", start, end);
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex: string | undefined, decimal: string | undefined, name = "") => {
    if (hex === undefined && decimal === undefined) {
      const character = named[name.toLowerCase()];
      if (character === undefined) throw damaged("XML");
      return character;
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff) throw damaged("XML");
    return String.fromCodePoint(code);
  });
}

/** The text before the last tag; what stands in a section stands there as it is meant. */
export function textBefore({ bytes, tag, textStart, textEnd }: XmlCursor): string {
  return tag === tags.section
    ? bytes.toString("utf8", textStart, textEnd)
    : xmlText(bytes, textStart, textEnd);
}

/** Feeds a cursor with chunks, and hands over each tag; ends early where `visit` says so. Throws where an element has no end. */
export async function eachTag(
  chunks: AsyncIterable<Uint8Array>,
  cursor: XmlCursor,
  visit: () => "go-on" | "enough",
): Promise<void> {
  let isEmpty = true;
  for await (const chunk of xmlChunks(chunks)) {
    feed(cursor, chunk);
    while (nextTag(cursor)) {
      isEmpty = false;
      if (visit() === "enough") return;
    }
  }
  if (isEmpty || cursor.depth > 0) throw damaged("XML");
}

/** The chunks of a part, whose first one says that it is UTF-8. */
export async function* xmlChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) checkEncoding(chunk);
    isFirst = false;
    yield chunk;
  }
}

/** Books are UTF-8; two zero bytes or a mark in front are UTF-16. */
export function checkEncoding(chunk: Uint8Array): void {
  const [first, second] = chunk;
  if (first === 0xfe || first === 0xff || first === 0 || second === 0) throw damaged("UTF-16");
}
