import { type Problem, problem } from "../model/problem.ts";
import type { Decoded } from "./decoded.ts";

/** Why a text ends in a row. */
export function notText(piece: Exclude<Decoded, { kind: "bytes" }>, file: string, row: number): Problem {
  const at = { in: "file", file, row, byte: piece.byte } as const;
  switch (piece.kind) {
    case "not-russian":
      return problem("unknown-encoding", at, {});
    case "bad": {
      const value = piece.value.toString(16).toUpperCase().padStart(2, "0");
      return problem("encoding", at, { encoding: piece.encoding, value: `0x${value}` });
    }
  }
}
