import { type Path, pathText } from "../model/report.ts";
import type { MethodologyPlace } from "./context.ts";

const kinds = { indicators: "indicator", blocks: "block", rules: "rule" } as const;

/** The innermost indicator, block or rule with an id that a path leads through. */
export function ownerOf(value: unknown, path: Path): Pick<MethodologyPlace, "owner"> {
  let owner: MethodologyPlace["owner"];
  let node = value;
  for (const [index, key] of path.entries()) {
    if (typeof node !== "object" || node === null) break;
    node = Object.hasOwn(node, key) ? (node as Record<PropertyKey, unknown>)[key] : undefined;
    const list = path[index - 1];
    const kind = typeof key === "number" && isKind(list) ? kinds[list] : undefined;
    const id = idOf(node);
    if (kind !== undefined && id !== undefined) owner = { kind, id, path: pathText(path.slice(index + 1)) };
  }
  return owner === undefined ? {} : { owner };
}

function isKind(key: PropertyKey | undefined): key is keyof typeof kinds {
  return typeof key === "string" && Object.hasOwn(kinds, key);
}

function idOf(node: unknown): string | undefined {
  const id = typeof node === "object" && node !== null && "id" in node ? node.id : undefined;
  return typeof id === "string" && id !== "" ? id : undefined;
}
