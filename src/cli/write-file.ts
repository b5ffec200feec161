import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: beside its place first. What is there keeps its owner and its mode. A pipe or
 * a device is written to; so is a file that has other names as well, or an owner that cannot be given: replaced,
 * it would be another file.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  const there = statSync(path, { throwIfNoEntry: false });
  const isLinkToNothing = there === undefined && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (isLinkToNothing || (there !== undefined && !there.isFile() && !there.isDirectory())) {
    writeFileSync(path, content);
    return;
  }
  const target = there?.isFile() ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.pos-rating-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    if (there === undefined || (there.nlink === 1 && takesOwnerAndMode(temporary, there)))
      renameSync(temporary, target);
    else writeFileSync(target, content);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives the file an owner and a mode; false where the system does not allow it. */
function takesOwnerAndMode(path: string, { mode, uid, gid }: Stats): boolean {
  try {
    const own = statSync(path);
    if (own.uid !== uid || own.gid !== gid) chownSync(path, uid, gid);
    chmodSync(path, mode & 0o7777);
    return true;
  } catch {
    return false;
  }
}
