import { mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Files } from "./effects.ts";
import { fileSource, readOnce } from "./file-source.ts";
import { linkStatOf, statOf } from "./stat.ts";

/** Does a piece of work that a signal may not end halfway. */
export type Uninterrupted = (work: () => void) => Promise<void>;

/** Files of this machine. */
export function nodeFiles(
  stdin: AsyncIterable<Uint8Array>,
  shipped: string,
  cwd: string,
  uninterrupted: Uninterrupted = async (work) => work(),
): Files {
  const absolute = (path: string) => resolve(cwd, path);
  const standardInput = readOnce("<stdin>", () => stdin);
  return {
    shipped,
    open: (path, shown = path) => (path === "-" ? standardInput : fileSource(absolute(path), shown)),
    list: async (folder) => readdirSync(absolute(folder)),
    // A link that leads nowhere is there, and not what it should be.
    async kind(path) {
      const entry = statOf(absolute(path)) ?? linkStatOf(absolute(path));
      return entry === undefined ? "nothing" : entry.isDirectory() ? "folder" : "file";
    },
    isSame(path, other) {
      const [file, otherFile] = [statOf(absolute(path)), statOf(absolute(other))];
      if (file === undefined || otherFile === undefined) return false;
      return file.dev === otherFile.dev && file.ino === otherFile.ino;
    },
    async write(contents) {
      const folder = [...contents.keys()].find((path) => /[\\/]$/.test(path));
      if (folder !== undefined) throw Object.assign(new Error(`${folder} is a folder`), { code: "EISDIR" });
      const { writeFiles } = await import("./write-file.ts");
      await uninterrupted(() =>
        writeFiles(new Map([...contents].map(([path, content]) => [absolute(path), content]))),
      );
    },
    async inFolder(path, work) {
      const first = mkdirSync(absolute(path), { recursive: true });
      try {
        return await work();
      } catch (error) {
        if (first !== undefined) removeEmpty(absolute(path), first);
        throw error;
      }
    },
  };
}

/** Removes a folder and those above it, up to the first one, as far as nothing is in them. */
function removeEmpty(folder: string, first: string): void {
  try {
    rmdirSync(folder);
    if (folder !== first) removeEmpty(dirname(folder), first);
  } catch {
    // Somebody has put something into it.
  }
}
