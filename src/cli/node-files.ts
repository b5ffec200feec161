import { randomBytes } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
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
      const temporary = join(dirname(target), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
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
    size: statSync(path, { throwIfNoEntry: false })?.size,
    chunks: () => createReadStream(path, { highWaterMark: CHUNK }),
  };
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
