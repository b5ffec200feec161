import type { Problem, ProblemKind } from "../model/problem.ts";
import type { Lang } from "./lang.ts";

/** One thing, said in every language. */
export type Said = Readonly<Record<Lang, string>>;

/** What is said of each kind of problem: a new kind does not compile until it is written. */
export type Sentences = { readonly [Kind in ProblemKind]: (problem: Problem<Kind>) => Said };

export type Hints = { readonly [Kind in ProblemKind]?: (problem: Problem<Kind>) => Said | undefined };
