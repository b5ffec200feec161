import { type Checked, refused } from "../model/checked.ts";
import { findings } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import { problem } from "../model/problem.ts";
import { readYaml } from "../read/yaml/yaml.ts";
import { checkMethodology } from "./check.ts";

/** Bytes → YAML → shape → meaning. */
export function parseMethodology(bytes: Uint8Array, file: string, sha256: string): Checked<Methodology> {
  const text = utf8(bytes);
  if (text === undefined) {
    return refused(problem("encoding", { in: "file", file }, { encoding: "utf-8", value: "" }));
  }
  const tree = readYaml(text, file);
  if (!("value" in tree)) return { ok: false, findings: findings(tree) };
  return checkMethodology({ value: tree.value, at: tree.at, file, sha256 }, tree.problems);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
