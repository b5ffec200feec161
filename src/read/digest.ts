import type { Hash } from "node:crypto";

/** SHA-256. Its library is loaded where one is wanted: most runs want none. */
export async function digest(): Promise<Hash> {
  const { createHash } = await import("node:crypto");
  return createHash("sha256");
}
