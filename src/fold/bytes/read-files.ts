import type { RegionCode } from "../../model/brand.ts";
import { type Findings, ledger } from "../../model/findings.ts";
import type { Problem } from "../../model/problem.ts";
import type { Input } from "../../model/rating.ts";
import type { Source } from "../../model/source.ts";
import type { Folded } from "../folded.ts";
import type { FoldPlan } from "../plan.ts";
import type { RegionFinder } from "./columns/region-column.ts";
import { rowKeeper } from "./kept-rows.ts";
import type { Arena } from "./kernels/arena.ts";
import type { KeyCheck } from "./keys/keys.ts";
import { type FileOptions, type ReadOptions, readFile } from "./read-file.ts";
import { sums } from "./sums/sums.ts";

export type { FileOptions };

/** One reading of all files. */
export async function readFiles(
  plan: FoldPlan,
  files: readonly Source[],
  regions: RegionFinder,
  keys: KeyCheck,
  options: ReadOptions,
  memory: Arena,
): Promise<Folded> {
  const arena = memory.within();
  const outcome = {
    sums: sums(plan.aggregates, regions.count, arena),
    keeper: rowKeeper(plan, regions),
    marks: {
      met: arena.bytes(regions.count + 1),
      refused: new Uint8Array(regions.count + 1),
    },
    ledger: ledger(options.keptProblems),
  };
  const inputs: Input[] = [];
  const rootCauses: Problem[] = [];
  let refusedRows = 0;
  let usable = files.length > 0;
  for (const file of files) {
    const read = await readFile(plan, file, regions, keys, options, outcome, arena);
    if (read.input !== undefined) inputs.push(read.input);
    if (read.rootCause !== undefined) rootCauses.push(read.rootCause);
    refusedRows += read.refusedRows;
    usable &&= read.usable;
  }
  const { marks } = outcome;
  const folded: Folded = {
    values: outcome.sums.values(),
    kept: outcome.keeper.rows(),
    inputs,
    rootCauses,
    refusedRows,
    refusedIn: markedRegions(marks.refused, 1, regions.codes),
    empty: markedRegions(marks.met, 0, regions.codes),
    usable,
    findings: inFileOrder(
      outcome.ledger.findings(),
      files.map(({ name }) => name),
    ),
  };
  arena.end();
  return folded;
}

function markedRegions(
  marks: Uint8Array,
  mark: 0 | 1,
  codes: readonly RegionCode[],
): ReadonlySet<RegionCode> {
  return new Set(codes.filter((_, position) => marks[position] === mark));
}

/** Causes by the file and row in which each is first met, so that the size of a batch does not show. */
function inFileOrder(findings: Findings, files: readonly string[]): Findings {
  const orderOf = ({ examples: [first] }: Findings[number]) => {
    const at = first?.at;
    return at === undefined ? [0, 0] : [files.indexOf(at.file), at.in === "methodology" ? 1 : (at.row ?? 1)];
  };
  return findings
    .map((cause) => ({ cause, order: orderOf(cause) }))
    .sort(({ order: [file = 0, row = 0] }, { order: [otherFile = 0, otherRow = 0] }) =>
      file === otherFile ? row - otherRow : file - otherFile,
    )
    .map(({ cause }) => cause);
}
