/** Bytes that tell what a file is. */
export const signatureBytes = 32;

/** The beginnings of web pages and of XML, be they in UTF-8 with a mark or in a code page. */
const MARKUP = /^(?:\u00ef\u00bb\u00bf)?\s{0,8}<(?:!doctype|!--|html|head|meta|table|\?xml)/i;

/**
 * What a file is by its first bytes: an archive, as books are, the container of old and of encrypted ones, or markup, which
 * some systems call a book.
 */
export function bookKind(head: Uint8Array): "archive" | "compound" | "markup" | undefined {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return "archive";
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "compound";
  return MARKUP.test(Buffer.from(head.subarray(0, signatureBytes)).toString("latin1")) ? "markup" : undefined;
}
