import { readFileSync } from "node:fs";
import { loadMethodology } from "../../src/methodology/load.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import { sourceOf } from "./files.ts";

const written = readFileSync(new URL("varied.yaml", import.meta.url), "utf8");
const loaded = await loadMethodology(sourceOf(written, { name: "methodology.yaml" }));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));

/** A nested block, and what the shipped methodology has none of. */
export const variedMethodology: Methodology = { ...loaded.value, sha256: "ab".repeat(32) };
