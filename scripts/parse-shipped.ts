import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseMethodology } from "../src/parse-methodology.ts";
import { readYaml } from "../src/read/yaml.ts";

/* parse-shipped METHODOLOGY OUT: refuses to write what the program itself would refuse. */

const [source = "", target = ""] = process.argv.slice(2);
const bytes = readFileSync(source);
const text = bytes.toString("utf8");
const sha256 = createHash("sha256").update(bytes).digest("hex");
const tree = readYaml(text, source);
const { ok, findings } = parseMethodology(bytes, source, sha256);
if (!ok || !("value" in tree)) throw new Error(`${source} is no methodology: ${JSON.stringify(findings)}`);
writeFileSync(target, JSON.stringify({ text, sha256, value: tree.value }));
