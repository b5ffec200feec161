import { type BigIntStats, lstatSync, statSync } from "node:fs";

/** What the system says of the file behind a path; undefined where it says nothing, and reading or writing says why. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** The same of a link itself, be it one that leads nowhere. */
export function linkStatOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
