// ASCII, as far as a delimited text has a meaning for it.
export const TAB: u8 = 9;
export const LINE_FEED: u8 = 10;
export const RETURN: u8 = 13;
export const SPACE: u8 = 32;
export const QUOTE: u8 = 34;
export const ZERO: u8 = 48;
export const NO_BREAK: u8 = 0xa0;

/** Whether the bytes at two places are the same. */
export function sameBytes(a: usize, b: usize, length: i32): bool {
  for (let at = 0; at < length; at++) if (load<u8>(a + at) !== load<u8>(b + at)) return false;
  return true;
}
