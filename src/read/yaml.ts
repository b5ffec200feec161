import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
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

/** The library recurses, and the stack ends long before a hostile text does. */
const DEEPEST = 64;
const LONGEST_INDENT = 200;

/** Reads YAML in the failsafe schema, so that `0.1` stays the three characters it is. */
export function readYaml(text: string, file: string): YamlTree | readonly Problem[] {
  const lineAt = (offset: number) => ({ in: "methodology", file, line: lines.linePos(offset).line }) as const;
  const syntaxProblem = (detail: string, at: Place): Problem => problem("yaml-syntax", at, { detail });
  if (isTooDeep(text)) return [syntaxProblem("Nested too deep", { in: "methodology", file })];
  const lines = new LineCounter();
  // The library looks for repeated keys in a time that grows with the square of their number.
  const options = { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return faults.map(({ message, pos }) => syntaxProblem(message, lineAt(pos[0])));
  const targets = aliasTargets(document);
  const problems: Problem[] = [];
  const open = new Set<unknown>();
  let nodes = 0;

  function plain(node: unknown, spot: Spot): unknown {
    nodes += 1;
    if (nodes > MOST_NODES) return undefined;
    if (!isAlias(node)) return inside(node, spot);
    const target = targets.get(node);
    if (target !== undefined && !open.has(target)) return inside(target, spot);
    const detail = target === undefined ? "Unresolved alias" : "An alias inside of what it stands for";
    problems.push(syntaxProblem(`${detail}: ${node.source}`, lineAt(node.range?.[0] ?? spot.offset)));
    return undefined;
  }

  function inside(node: unknown, spot: Spot): unknown {
    open.add(node);
    const value = content(node, spot);
    open.delete(node);
    return value;
  }

  function content(node: unknown, spot: Spot): unknown {
    if (isScalar(node)) return String(node.value ?? "");
    if (isSeq(node)) return node.items.map((item, index) => plain(item, partOf(spot, index, item)));
    if (!isMap(node)) return "";
    const entries: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value ?? "") : "?";
      const isRepeated = spot.parts.has(name);
      const part = partOf(spot, name, key);
      if (isRepeated) problems.push(problem("repeated-key", lineAt(part.offset), { key: name }));
      else if (name !== "__proto__") entries[name] = plain(value, part);
      else problems.push(problem("unknown-key", lineAt(part.offset), { key: name, suggestion: undefined }));
    }
    return entries;
  }

  const root = { offset: 0, parts: new Map() };
  const value = plain(document.contents, root);
  if (nodes > MOST_NODES)
    return [syntaxProblem(`More than ${MOST_NODES} values`, { in: "methodology", file })];
  if (problems.length > 0) return problems;
  return { value, at: (path: Path) => ({ ...lineAt(nearestSpot(root, path).offset), path: pathText(path) }) };
}

/** How deep brackets nest, and how far a line is indented (`- - - ` is an indent as well). */
function isTooDeep(text: string): boolean {
  if (text.split("\n").some((line) => (/^[ \t?:-]*/.exec(line)?.[0].length ?? 0) > LONGEST_INDENT))
    return true;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** What each alias stands for: the last node before it that has its anchor. */
function aliasTargets(document: Document): ReadonlyMap<unknown, unknown> {
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  visit(document, {
    Alias(_key, alias) {
      targets.set(alias, anchors.get(alias.source));
    },
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
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
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${String(part)}`))
    .join("");
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
