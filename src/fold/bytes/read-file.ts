import { checkHeader, headingsOf } from "../../check/header.ts";
import { headerSearch } from "../../check/header-search.ts";
import { rootCause } from "../../check/root-cause.ts";
import { findings, hasErrors, type Ledger, ledger as newLedger } from "../../model/findings.ts";
import { type Problem, problem } from "../../model/problem.ts";
import type { Input } from "../../model/rating.ts";
import type { ExportFiles, Source } from "../../model/source.ts";
import { digest } from "../../read/digest.ts";
import { inputOfBook, openTable } from "../../read/open-table.ts";
import type { FoldPlan } from "../plan.ts";
import type { RegionFinder } from "./columns/region-column.ts";
import type { RowKeeper } from "./kept-rows.ts";
import type { Arena } from "./kernels/arena.ts";
import type { KeyCheck } from "./keys/keys.ts";
import type { MarksOf } from "./marks.ts";
import { type RegionMarks, rowCheck } from "./rows.ts";
import { openCells } from "./scan/cells.ts";
import type { Sums } from "./sums/sums.ts";

export type FileOptions = Pick<ExportFiles, "dialect" | "hashes" | "keptProblems">;
export type ReadOptions = FileOptions & { readonly marksOf: MarksOf };

/** What the rows of all files are gathered into. */
export interface Outcome {
  readonly sums: Sums;
  readonly keeper: RowKeeper;
  readonly marks: RegionMarks;
  readonly ledger: Ledger;
}

interface FileRead {
  readonly input: Input | undefined;
  readonly refusedRows: number;
  /** What is wrong in nearly all of its rows. */
  readonly rootCause: Problem | undefined;
  /** False where the rows end early, or there are none. */
  readonly usable: boolean;
}

const notRead: FileRead = { input: undefined, refusedRows: 0, rootCause: undefined, usable: false };

/** Reads, checks and folds the rows of one file. */
export async function readFile(
  plan: FoldPlan,
  source: Source,
  regions: RegionFinder,
  keys: KeyCheck,
  { dialect, hashes, marksOf }: ReadOptions,
  { sums, keeper, marks, ledger: gathered }: Outcome,
  memory: Arena,
): Promise<FileRead> {
  const file = source.name;
  const hash = hashes ? await digest() : undefined;
  const arena = memory.within();
  const opened = await openTable(
    source,
    { ...dialect, sheet: dialect.sheet ?? plan.sheet },
    { role: "export", headingsIn: headingsOf(plan.columns) },
    hash,
  );
  if ("kind" in opened) {
    gathered.add(opened);
    return notRead;
  }
  const { book } = opened;
  const own = newLedger(1);
  const ledger: Ledger = {
    ...gathered,
    add: (problem, whose) => {
      const placed = opened.placed(problem);
      own.add(placed);
      gathered.add(placed, whose);
    },
  };
  const stream = await openCells(
    opened.chunks,
    file,
    opened.dialect,
    arena,
    headerSearch(plan.columns, plan.headerRows),
  );
  if ("kind" in stream) {
    ledger.add(stream);
    return notRead;
  }
  const { delimiter } = stream;
  const { header, problems } = checkHeader(stream, plan.columns, file);
  for (const problem of problems) ledger.add(problem);
  if (hasErrors(findings(problems))) return notRead;
  const check = rowCheck({
    file,
    headings: stream.header,
    header,
    delimiter,
    isBook: book !== undefined,
    plan,
    regions,
    keys,
    ledger,
    marks,
    decimalMarks: marksOf(file),
    leaveOut: opened.leaveOut,
    arena,
  });
  for await (const batch of stream.batches()) {
    const columns = check.check(batch);
    sums.add(columns);
    keeper.add(file, header, batch, columns);
  }
  arena.end();
  for (const remark of opened.remarks()) ledger.add(remark);
  for (const problem of check.leftOut()) ledger.add(problem);
  const fault = stream.fault();
  if (fault !== undefined) ledger.add(fault);
  else if (check.rows() === 0) ledger.add(problem("no-rows", { in: "export", file }, {}));
  const input = {
    role: plan.id,
    file,
    sha256: hash?.digest("hex"),
    rows: check.rows(),
    ...(book === undefined
      ? { encoding: stream.encoding(), delimiter, lineEnds: stream.lineEnds() }
      : inputOfBook(book)),
  } as const;
  const [rows, refusedRows] = [check.rows(), check.refusedRows()];
  return {
    input,
    refusedRows,
    rootCause: rootCause({ findings: own.findings(), rows, refusedRows }),
    usable: fault === undefined && rows > 0,
  };
}
