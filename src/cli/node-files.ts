import { closeSync, openSync, readSync, statSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Source } from "../model/source.ts";
import type { Files } from "./effects.ts";

const CHUNK = 1 << 18;

/** Files of this machine. Standard input is kept whole, because an export may be read more than once. */
export function nodeFiles(stdin: AsyncIterable<Uint8Array>, shipped: string, cwd: string): Files {
  const here = (path: string) => resolve(cwd, path);
  let kept: Promise<Buffer> | undefined;
  const standardInput: Source = {
    name: "<stdin>",
    size: undefined,
    async *chunks() {
      kept ??= whole(stdin);
      const bytes = await kept;
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
  };
  return {
    shipped,
    open: (path, shown = path) => (path === "-" ? standardInput : file(here(path), shown)),
    list: (folder) => readdir(here(folder)),
    async kind(path) {
      const found = await stat(here(path)).catch(() => undefined);
      return found === undefined ? "nothing" : found.isDirectory() ? "folder" : "file";
    },
    async write(path, content) {
      const target = here(path);
      const { randomBytes } = await import("node:crypto");
      const temporary = join(dirname(target), `.pos-rating-${randomBytes(6).toString("hex")}.tmp`);
      try {
        await writeFile(temporary, content, { flag: "wx" });
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async makeFolder(path) {
      await mkdir(here(path), { recursive: true });
    },
  };
}

function file(path: string, shown: string): Source {
  return {
    name: shown,
    size: sizeOf(path),
    chunks: () => chunksOf(path),
  };
}

/** Two buffers in turn: what a stream allocates for each chunk is more memory than all the rest takes. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    const buffers = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)] as const;
    for (let turn: 0 | 1 = 0; ; turn = turn === 0 ? 1 : 0) {
      const length = readSync(descriptor, buffers[turn], 0, CHUNK, null);
      if (length === 0) return;
      yield buffers[turn].subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What cannot be looked at has no size: reading it says why. */
function sizeOf(path: string): number | undefined {
  try {
    return statSync(path).size;
  } catch {
    return undefined;
  }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
