import { type Document, isAlias, isMap, isScalar, isSeq, Lexer, visit } from "yaml";
import { type Place, type Problem, problem } from "../../model/problem.ts";
import { type Path, pathText } from "../../model/report.ts";
import { unread } from "../../model/unread.ts";
import { unreadText, yamlDocument } from "./document.ts";

/** A YAML file as plain data: every scalar is text, keys are in no prototype's reach. */
export interface YamlTree {
  /** What is wrong with the YAML, without a doubt about the rest; what could not be read itself is unread. */
  readonly problems: readonly Problem[];
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
  const syntaxProblem = (detail: string, at: Place): Problem => problem("yaml-syntax", at, { detail });
  if (isTooDeep(text)) return [syntaxProblem("Nested too deep", { in: "methodology", file })];
  const { document, lines, faults, passedOver, isSound } = yamlDocument(text);
  const lineAt = (offset: number) => ({ in: "methodology", file, line: lines.linePos(offset).line }) as const;
  const problems = [...passedOver, ...faults].map(({ message, line }) =>
    syntaxProblem(message, { in: "methodology", file, line }),
  );
  if (!isSound) return firstOfEachLine(problems);
  const targets = aliasTargets(document);
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
    return unread;
  }

  function inside(node: unknown, spot: Spot): unknown {
    open.add(node);
    const value = content(node, spot);
    open.delete(node);
    return value;
  }

  function content(node: unknown, spot: Spot): unknown {
    if (isScalar(node)) {
      const written = String(node.value ?? "");
      return hasFault(node) || written.startsWith(unreadText) ? unread : written;
    }
    if (isSeq(node)) return node.items.map((item, index) => plain(item, partOf(spot, index, item)));
    if (!isMap(node)) return "";
    const entries: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value ?? "") : "?";
      const isRepeated = spot.parts.has(name);
      const part = partOf(spot, name, key);
      if (isRepeated) problems.push(problem("repeated-key", lineAt(part.offset), { key: name }));
      else if (name !== "__proto__") entries[name] = plain(value, part);
      else
        problems.push(
          problem("unknown-key", lineAt(part.offset), { key: name, suggestion: undefined, under: [] }),
        );
    }
    return entries;
  }

  const faultOffsets = faults.map(({ offset }) => offset).sort((a, b) => a - b);

  function hasFault(node: unknown): boolean {
    if (!hasRange(node)) return false;
    const offset = firstFrom(faultOffsets, node.range[0]);
    return offset !== undefined && offset <= node.range[1];
  }

  const root = { offset: 0, parts: new Map() };
  const value = plain(document.contents, root);
  if (nodes > MOST_NODES)
    return [syntaxProblem(`More than ${MOST_NODES} values`, { in: "methodology", file })];
  return {
    value,
    problems,
    at: (path: Path) => ({ ...lineAt(nearestSpot(root, path).offset), path: pathText(path) }),
  };
}

/** What the library says of the rest of a line follows from what it could not read first. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ at }) => {
    const line = at.in === "methodology" ? at.line : undefined;
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst;
  });
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

/** The first of some sorted numbers that is not less than `least`. */
function firstFrom(sorted: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
