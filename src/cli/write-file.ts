import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Content, piecesOf } from "../format/content.ts";

/** What a file is to hold, by its path. */
export type Contents = ReadonlyMap<string, Content>;

/** A file that is written beside its place, or a pipe or a device, which has nothing beside it. */
type Prepared =
  | { readonly kind: "stream"; readonly path: string; readonly content: Content }
  | {
      readonly kind: "file";
      readonly target: string;
      readonly temporary: string;
      readonly content: Content;
      /** What is there now. */
      readonly there: Stats | undefined;
    };

/**
 * Writes files whole or not at all, and all of them or none: beside their places first. What is there keeps its owner
 * and its mode. A pipe or a device is written to; so is a file that has other names as well, or an owner that cannot
 * be given: replaced, it would be another file.
 */
export function writeFiles(contents: Contents): void {
  const prepared = [...contents].map(([path, content]) => prepare(path, content));
  try {
    for (const file of prepared) if (file.kind === "file") writePieces(file.temporary, file.content, "wx");
    for (const file of prepared) put(file);
  } finally {
    for (const file of prepared) if (file.kind === "file") rmSync(file.temporary, { force: true });
  }
}

function prepare(path: string, content: Content): Prepared {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile() && !there.isDirectory())
    return { kind: "stream", path, content };
  const target = there === undefined ? linkedFrom(path) : there.isFile() ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.pos-rating-${randomBytes(6).toString("hex")}.tmp`);
  return { kind: "file", target, temporary, content, there };
}

/** Where a link leads to that leads to nothing yet; the path itself where it is no link. */
function linkedFrom(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? linkedFrom(resolve(dirname(path), readlinkSync(path))) : path;
}

function put(file: Prepared): void {
  if (file.kind === "stream") {
    writePieces(file.path, file.content, "w");
    return;
  }
  const { target, temporary, content, there } = file;
  if (there === undefined || (there.nlink === 1 && takesOwnerAndMode(temporary, there))) {
    renameSync(temporary, target);
    return;
  }
  // The place that the copy took is enough for the file itself.
  rmSync(temporary);
  writePieces(target, content, "w");
}

function writePieces(path: string, content: Content, flag: "w" | "wx"): void {
  const descriptor = openSync(path, flag);
  try {
    for (const piece of piecesOf(content)) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
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
