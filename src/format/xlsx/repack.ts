import { unzipSync, zipSync } from "fflate";

/** The first date that an archive can hold: fflate writes the time of the place, so it is given in it too. */
const mtime = "1980-01-01T00:00:00";

/** An archive with the same files that is the same bytes on every machine: Node's own deflate differs between builds. */
export function repack(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { level: 6, mtime });
}
