import { createHash } from "node:crypto";
import { checkMethodology } from "./check/methodology/methodology.ts";
import { type Checked, refused } from "./model/checked.ts";
import { findings } from "./model/findings.ts";
import type { Methodology } from "./model/methodology.ts";
import { problem } from "./model/problem.ts";
import type { Source } from "./model/source.ts";
import { unpacked } from "./read/bytes.ts";
import { cannotRead } from "./read/cannot-read.ts";
import { readYaml } from "./read/yaml.ts";

const LARGEST = 1 << 22;

/** read → check of the methodology alone. */
export async function loadMethodology(source: Source): Promise<Checked<Methodology>> {
  const file = source.name;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of unpacked(source)) {
      parts.push(Uint8Array.from(part));
      size += part.length;
      if (size > LARGEST)
        return refused(problem("yaml-too-large", { in: "methodology", file }, { limit: LARGEST }));
    }
  } catch (error) {
    return refused(cannotRead(error, file));
  }
  const bytes = Buffer.concat(parts);
  const text = utf8(bytes);
  if (text === undefined) {
    return refused(problem("encoding", { in: "file", file }, { encoding: "utf-8", value: "" }));
  }
  const tree = readYaml(text, file);
  if (!("value" in tree)) return { ok: false, findings: findings(tree) };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return checkMethodology({ value: tree.value, at: tree.at, file, sha256 });
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
