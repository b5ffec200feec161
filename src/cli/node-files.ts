import { lstatSync, mkdirSync, readdirSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Files } from "./effects.ts";
import { fileSource, readOnce } from "./file-source.ts";

/** Does a piece of work that a signal may not end halfway. */
export type Uninterrupted = (work: () => void) => Promise<void>;

/** Files of this machine. */
export function nodeFiles(
  stdin: AsyncIterable<Uint8Array>,
  shipped: string,
  cwd: string,
  uninterrupted: Uninterrupted = async (work) => work(),
): Files {
  const here = (path: string) => resolve(cwd, path);
  const standardInput = readOnce("<stdin>", () => stdin);
  return {
    shipped,
    open: (path, shown = path) => (path === "-" ? standardInput : fileSource(here(path), shown)),
    list: async (folder) => readdirSync(here(folder)),
    async kind(path) {
      const entry = foundAt(here(path)) ?? linkAt(here(path));
      return entry === undefined ? "nothing" : entry.isDirectory() ? "folder" : "file";
    },
    isSame(path, other) {
      const [file, otherFile] = [foundAt(here(path)), foundAt(here(other))];
      if (file === undefined || otherFile === undefined) return false;
      return file.dev === otherFile.dev && file.ino === otherFile.ino;
    },
    async write(path, content) {
      if (/[\\/]$/.test(path)) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
      const { writeFile } = await import("./write-file.ts");
      await uninterrupted(() => writeFile(here(path), content));
    },
    async makeFolder(path) {
      mkdirSync(here(path), { recursive: true });
    },
  };
}

/** What cannot be looked at is nothing: reading it says why. */
function foundAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A link that leads nowhere is there, and not what it should be. */
function linkAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
