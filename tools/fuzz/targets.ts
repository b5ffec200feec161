import type { Target } from "./target.ts";
import { books } from "./targets/books.ts";
import { cells } from "./targets/cells.ts";
import { corruptions } from "./targets/corruptions.ts";
import { formulas } from "./targets/formulas.ts";
import { gzip } from "./targets/gzip.ts";
import { lines } from "./targets/lines.ts";
import { published } from "./targets/published.ts";
import { questions } from "./targets/questions.ts";
import { ratings } from "./targets/ratings.ts";
import { results } from "./targets/results.ts";
import { rows } from "./targets/rows.ts";
import { yaml } from "./targets/yaml.ts";

/** Every target, in the order in which they are tried. */
export const targets: readonly Target[] = [
  cells,
  rows,
  corruptions,
  books,
  gzip,
  ratings,
  questions,
  formulas,
  yaml,
  published,
  results,
  lines,
];
