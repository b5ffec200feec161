import type { ProblemData, ProblemKind } from "./problem.ts";

/** Where something stands in a tree of keys and lists. */
export type Path = readonly PropertyKey[];

/** `blocks[0].indicators[3].weight` */
export function pathText(path: Path): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${String(part)}`))
    .join("");
}

/** Notes a problem with what stands at a path. */
export type Report = <K extends ProblemKind>(kind: K, path: Path, data: ProblemData[K]) => void;
