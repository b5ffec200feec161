import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
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
    list: async (folder) => readdirSync(here(folder)),
    async kind(path) {
      const found = foundAt(here(path));
      return found === undefined ? "nothing" : found.isDirectory() ? "folder" : "file";
    },
    async write(path, content) {
      if (/[\\/]$/.test(path)) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
      const there = foundAt(here(path));
      if (there !== undefined && !there.isFile() && !there.isDirectory()) {
        // A pipe or a device is not replaced by a file.
        writeFileSync(here(path), content);
        return;
      }
      const target = there?.isFile() ? realpathSync(here(path)) : here(path);
      const { randomBytes } = await import("node:crypto");
      const temporary = join(dirname(target), `.pos-rating-${randomBytes(6).toString("hex")}.tmp`);
      try {
        writeFileSync(temporary, content, { flag: "wx", mode: (there?.mode ?? 0o666) & 0o777 });
        renameSync(temporary, target);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    },
    async makeFolder(path) {
      mkdirSync(here(path), { recursive: true });
    },
  };
}

function file(path: string, shown: string): Source {
  return {
    name: shown,
    size: foundAt(path)?.size,
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

/** What cannot be looked at is nothing: reading it says why. */
function foundAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
