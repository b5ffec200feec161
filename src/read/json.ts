import { limits } from "../model/limits.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { unpacked } from "./bytes.ts";
import { cannotRead } from "./cannot-read.ts";

/** A JSON file as plain data, judged by nobody yet. */
export async function readJson(source: Source): Promise<{ readonly value: unknown } | Problem> {
  const at = { in: "file", file: source.name } as const;
  const parts: Uint8Array[] = [];
  const { bytes: limit } = limits.result;
  let size = 0;
  try {
    for await (const part of unpacked(source)) {
      parts.push(Uint8Array.from(part));
      size += part.length;
      if (size > limit) return problem("file-too-large", at, { limit });
    }
  } catch (error) {
    return cannotRead(error, source.name);
  }
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts))) };
  } catch {
    return problem("json-syntax", at, {});
  }
}
