import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from "yaml";
import { type Place, type Problem, problem } from "../model/problem.ts";

export type Path = readonly PropertyKey[];

/** A YAML file as plain data: every scalar is text, keys are in no prototype's reach. */
export interface YamlTree {
  readonly value: unknown;
  /** The place of what stands at a path, or of the nearest thing around it. */
  readonly at: (path: Path) => Extract<Place, { in: "methodology" }>;
}

/** Aliases may repeat a part; what they add up to is bounded. */
const MOST_NODES = 50_000;
const LARGEST = 1 << 22;

/** Reads YAML in the failsafe schema, so that `0.1` stays the three characters it is. */
export function readYaml(text: string, file: string): YamlTree | readonly Problem[] {
  if (text.length > LARGEST)
    return [problem("yaml-too-large", { in: "methodology", file }, { limit: LARGEST })];
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => ({ in: "methodology", file, line: lines.linePos(offset).line }) as const;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return faults.map((fault) => syntaxProblem(fault, lineAt(fault.pos[0])));
  const starts = new Map<string, number>();
  const problems: Problem[] = [];
  let nodes = 0;
  const plain = (node: unknown, path: Path): unknown => {
    nodes += 1;
    if (nodes > MOST_NODES) return undefined;
    if (isAlias(node)) {
      const target = node.resolve(document);
      return target === undefined ? undefined : plain(target, path);
    }
    if (isScalar(node)) {
      note(node, path);
      return String(node.value ?? "");
    }
    if (isSeq(node)) {
      note(node, path);
      return node.items.map((item, index) => plain(item, [...path, index]));
    }
    if (!isMap(node)) return "";
    note(node, path);
    const entries: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value ?? "") : "?";
      const here = [...path, name];
      note(key, here);
      if (name === "__proto__")
        problems.push(problem("unknown-key", tree.at(here), { key: name, suggestion: undefined }));
      else entries.push([name, plain(value, here)]);
    }
    return Object.assign(Object.create(null), Object.fromEntries(entries));
  };
  const note = (node: unknown, path: Path) => {
    const key = pathText(path);
    if (!starts.has(key) && hasRange(node)) starts.set(key, node.range[0]);
  };
  const tree: YamlTree = {
    get value() {
      return value;
    },
    at(path) {
      const written = pathText(path);
      for (let length = path.length; length >= 0; length--) {
        const offset = starts.get(pathText(path.slice(0, length)));
        if (offset !== undefined) return { ...lineAt(offset), path: written };
      }
      return { in: "methodology", file, path: written };
    },
  };
  const value = plain(document.contents, []);
  if (nodes > MOST_NODES)
    problems.push(problem("yaml-too-large", { in: "methodology", file }, { limit: MOST_NODES }));
  return problems.length > 0 ? problems : tree;
}

/** `blocks[0].indicators[3].weight` */
export function pathText(path: Path): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${String(part)}`))
    .join("");
}

function syntaxProblem(fault: YAMLError, at: Place): Problem {
  return fault.code === "DUPLICATE_KEY"
    ? problem("repeated-key", at, { key: "" })
    : problem("yaml-syntax", at, { detail: fault.message });
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
