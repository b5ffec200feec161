import { type Checked, refused } from "../model/checked.ts";
import { limits } from "../model/limits.ts";
import type { Methodology } from "../model/methodology.ts";
import { problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { unpacked } from "../read/bytes.ts";
import { cannotRead } from "../read/cannot-read.ts";
import { digest } from "../read/digest.ts";

/**
 * A methodology that was read and checked, without a finding, when the program was built: a file of the same
 * bytes needs neither again, nor the libraries for it.
 */
export interface CheckedMethodology {
  readonly text: string;
  readonly methodology: Omit<Methodology, "file">;
}

/** read → check of the methodology alone. */
export async function loadMethodology(
  source: Source,
  known?: CheckedMethodology,
): Promise<Checked<Methodology>> {
  const file = source.name;
  const read = await bytesOf(source);
  if (!read.ok) return read;
  if (known !== undefined && Buffer.from(known.text).equals(read.value)) {
    return { ok: true, value: { ...known.methodology, file }, findings: [] };
  }
  const sha256 = (await digest()).update(read.value).digest("hex");
  const { parseMethodology } = await import("./parse.ts");
  return parseMethodology(read.value, file, sha256);
}

async function bytesOf(source: Source): Promise<Checked<Uint8Array>> {
  const file = source.name;
  const { bytes } = limits.methodology;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of unpacked(source)) {
      parts.push(Uint8Array.from(part));
      size += part.length;
      if (size > bytes) {
        return refused(problem("yaml-too-large", { in: "methodology", file }, { limit: bytes }));
      }
    }
  } catch (error) {
    return refused(cannotRead(error, file));
  }
  return { ok: true, value: Buffer.concat(parts), findings: [] };
}
