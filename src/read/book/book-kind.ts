/** What a file is by its first bytes: an archive, as books are, or the container of old and of encrypted ones. */
export function bookKind(head: Uint8Array): "archive" | "compound" | undefined {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return "archive";
  return begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) ? "compound" : undefined;
}
