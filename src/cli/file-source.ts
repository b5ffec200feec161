import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from "node:fs";
import { limits } from "../model/limits.ts";
import { type Source, SourceError } from "../model/source.ts";
import { statOf } from "./stat.ts";

const CHUNK = 1 << 18;

/** The file behind a path. One that changes between two readings, or during one, is refused. */
export function fileSource(path: string, name: string): Source {
  const entry = statOf(path);
  if (entry !== undefined && !entry.isFile() && !entry.isDirectory()) {
    return readOnce(name, () => chunksOf(path));
  }
  let known: BigIntStats | undefined;
  const check = (descriptor: number) => {
    const now = fstatSync(descriptor, { bigint: true });
    if (known !== undefined && !isSame(known, now)) throw new SourceError("changed");
    known = now;
  };
  return {
    name,
    size: entry === undefined ? undefined : Number(entry.size),
    chunks: () => chunksOf(path, check),
  };
}

/** Standard input, a pipe, a device: read at the first asking, and kept for the next. */
export function readOnce(
  name: string,
  chunks: () => AsyncIterable<Uint8Array>,
  most: number = limits.readOnce.bytes,
): Source {
  let kept: Promise<readonly Uint8Array[]> | undefined;
  return {
    name,
    size: undefined,
    async *chunks() {
      kept ??= whole(chunks(), most);
      yield* await kept;
    },
  };
}

async function whole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) throw new SourceError("too-large", most);
    parts.push(Uint8Array.from(chunk));
  }
  return parts;
}

/**
 * Two buffers in turn: what a stream allocates for each chunk is more memory than all the rest takes. `check`
 * looks at the open file before and after.
 */
async function* chunksOf(path: string, check?: (descriptor: number) => void): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    check?.(descriptor);
    const buffers = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)] as const;
    for (let turn: 0 | 1 = 0; ; turn = turn === 0 ? 1 : 0) {
      const length = readSync(descriptor, buffers[turn], 0, CHUNK, null);
      if (length === 0) break;
      yield buffers[turn].subarray(0, length);
    }
    check?.(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Whether it is the same file with the same bytes, as far as the system knows. */
function isSame(a: BigIntStats, b: BigIntStats): boolean {
  const { dev, ino, size, mtimeNs, ctimeNs } = a;
  return dev === b.dev && ino === b.ino && size === b.size && mtimeNs === b.mtimeNs && ctimeNs === b.ctimeNs;
}
