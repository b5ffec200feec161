import type { ProblemData, ProblemKind } from "./problem.ts";

/** Where something stands in a tree of keys and lists. */
export type Path = readonly PropertyKey[];

/** Notes a problem with what stands at a path. */
export type Report = <K extends ProblemKind>(kind: K, path: Path, data: ProblemData[K]) => void;
