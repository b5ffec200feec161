import type { Problem, ProblemKind } from "../model/problem.ts";
import type { Lang } from "../words/lang.ts";
import type { Said, Sentences } from "../words/said.ts";
import { sentencesOfCells } from "./sentences-of-cells.ts";
import { sentencesOfExports } from "./sentences-of-exports.ts";
import { sentencesOfFiles } from "./sentences-of-files.ts";
import { sentencesOfMethodology } from "./sentences-of-methodology.ts";

const sentences: Sentences = {
  ...sentencesOfFiles,
  ...sentencesOfExports,
  ...sentencesOfCells,
  ...sentencesOfMethodology,
};

/** What is wrong, without the place: `31 is more than messages_answered, 30` */
export function sentence(problem: Problem, lang: Lang): string {
  return said(problem)[lang];
}

function said<Kind extends ProblemKind>(problem: Problem<Kind>): Said {
  return sentences[problem.kind as Kind](problem);
}
