import { readFileSync, writeFileSync } from "node:fs";
import { Fraction } from "../src/exact/fraction.ts";
import { loadMethodology } from "../src/methodology/load.ts";
import type { Source } from "../src/model/source.ts";

/**
 * `[METHODOLOGY, OUT]`: writes a methodology as a module, as it is once it is checked. Reading YAML and checking
 * it takes as long as all the rest of a short run, so the program takes this module where a file has the same
 * bytes. Refuses a methodology with any finding.
 */
export async function run([path = "", target = ""]: readonly string[]): Promise<number> {
  const bytes = readFileSync(path);
  const source: Source = {
    name: path,
    size: bytes.length,
    async *chunks() {
      yield bytes;
    },
  };
  const loaded = await loadMethodology(source);
  if (!loaded.ok || loaded.findings.length > 0)
    throw new Error(`${path} has problems: ${JSON.stringify(loaded.findings)}`);
  const { file, ...methodology } = loaded.value;
  const fractions = new Map<string, string>();
  const written = literal(methodology, fractions);
  writeFileSync(
    target,
    `// Made by tools/check-shipped.ts from ${file}.
import { ratio } from "../exact/fraction.ts";
import type { CheckedMethodology } from "./load.ts";

${[...fractions].map(([fraction, name]) => `const ${name} = ${fraction};\n`).join("")}
export const shipped = {
  text: ${JSON.stringify(bytes.toString("utf8"))},
  methodology: ${written},
} as unknown as CheckedMethodology;
`,
  );
  return 0;
}

/** The text of an expression whose value this is. Equal fractions are one constant, by the name that it is noted under. */
function literal(value: unknown, fractions: Map<string, string>): string {
  if (value instanceof Fraction) {
    const made = `ratio(${value.s * value.n}n, ${value.d}n)`;
    const name = fractions.get(made) ?? `fraction${fractions.size}`;
    fractions.set(made, name);
    return name;
  }
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, fractions)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new Error("an object of a class cannot be written");
    const entries = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}: ${literal(item, fractions)}`,
    );
    return `{ ${entries.join(", ")} }`;
  }
  if (value === undefined || typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  throw new Error(`a ${typeof value} cannot be written`);
}
