import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from "yaml";
import { type Place, type Problem, problem } from "../model/problem.ts";

type Path = readonly PropertyKey[];

/** A YAML file as plain data: every scalar is text, keys are in no prototype's reach. */
export interface YamlTree {
  readonly value: unknown;
  /** The place of what stands at a path, or of the nearest thing around it. */
  readonly at: (path: Path) => Extract<Place, { in: "methodology" }>;
}

/** Where a part of the file begins, and the parts in it by key or index. */
interface Spot {
  readonly offset: number;
  readonly parts: Map<PropertyKey, Spot>;
}

/** Aliases may repeat a part; what they add up to is bounded. */
const MOST_NODES = 50_000;

/** Reads YAML in the failsafe schema, so that `0.1` stays the three characters it is. */
export function readYaml(text: string, file: string): YamlTree | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => ({ in: "methodology", file, line: lines.linePos(offset).line }) as const;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return faults.map((fault) => syntaxProblem(fault, lineAt(fault.pos[0]), text));
  const problems: Problem[] = [];
  let nodes = 0;

  function plain(node: unknown, spot: Spot): unknown {
    nodes += 1;
    if (nodes > MOST_NODES) return undefined;
    if (isAlias(node)) {
      const target = node.resolve(document);
      return target === undefined ? undefined : plain(target, spot);
    }
    if (isScalar(node)) return String(node.value ?? "");
    if (isSeq(node)) return node.items.map((item, index) => plain(item, partOf(spot, index, item)));
    if (!isMap(node)) return "";
    const entries: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value ?? "") : "?";
      const part = partOf(spot, name, key);
      if (name !== "__proto__") entries[name] = plain(value, part);
      else problems.push(problem("unknown-key", lineAt(part.offset), { key: name, suggestion: undefined }));
    }
    return entries;
  }

  const root = { offset: 0, parts: new Map() };
  const value = plain(document.contents, root);
  if (nodes > MOST_NODES) problems.push(problem("yaml-too-large", { in: "methodology", file }, { limit: MOST_NODES }));
  if (problems.length > 0) return problems;
  return { value, at: (path: Path) => ({ ...lineAt(nearestSpot(root, path).offset), path: pathText(path) }) };
}

function partOf(spot: Spot, key: PropertyKey, node: unknown): Spot {
  const part = { offset: hasRange(node) ? node.range[0] : spot.offset, parts: new Map() };
  spot.parts.set(key, part);
  return part;
}

function nearestSpot(root: Spot, path: Path): Spot {
  let spot = root;
  for (const key of path) {
    const part = spot.parts.get(key);
    if (part === undefined) return spot;
    spot = part;
  }
  return spot;
}

/** `blocks[0].indicators[3].weight` */
function pathText(path: Path): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${String(part)}`)).join("");
}

function syntaxProblem(fault: YAMLError, at: Place, text: string): Problem {
  if (fault.code !== "DUPLICATE_KEY") return problem("yaml-syntax", at, { detail: fault.message });
  const key = /^[^\s:,}]*/.exec(text.slice(fault.pos[0]))?.[0] ?? "";
  return problem("repeated-key", at, { key });
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
