import type { OddLineEnds, TextEncodingName } from "../model/source.ts";

/**
 * Text as bytes in which delimiters, quotes, digits and line feeds are ASCII; or the byte that is none; or
 * that it is Russian in no encoding of one byte a character, so that nobody knows what it says.
 */
export type Decoded =
  | {
      readonly kind: "bytes";
      readonly bytes: Uint8Array;
      readonly encoding: TextEncodingName;
      /** What ended its lines, where that is not what ends them now. */
      readonly lineEnds?: OddLineEnds;
    }
  | {
      readonly kind: "bad";
      readonly encoding: TextEncodingName;
      readonly byte: number;
      readonly value: number;
    }
  | { readonly kind: "not-russian"; readonly byte: number };
