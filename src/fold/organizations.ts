import { checkHeader } from "../check/header.ts";
import type { RegionExpression } from "../model/expression.ts";
import { type Findings, findings, hasErrors, type Ledger, ledger } from "../model/findings.ts";
import type { Methodology, OrganizationExport } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import { problem } from "../model/problem.ts";
import type { Input } from "../model/rating.ts";
import type { Region, Value } from "../model/region.ts";
import type { ExportFiles, Source } from "../model/source.ts";
import { aggregatesOf, regionExpressionsOf } from "../model/walk.ts";
import { unpacked } from "../read/bytes.ts";
import { digest } from "../read/digest.ts";
import { anyRegion, type RegionFinder, regionFinder } from "./bytes/columns/region-column.ts";
import { type RowKeeper, rowKeeper } from "./bytes/kept-rows.ts";
import { type Arena, arena } from "./bytes/kernels/arena.ts";
import {
  confirmKeys,
  type Duplicates,
  type KeyCheck,
  knownDuplicates,
  suspectKeys,
} from "./bytes/keys/keys.ts";
import { organizationCheck, type RowsOfRegions } from "./bytes/rows.ts";
import { openCells } from "./bytes/scan/cells.ts";
import { type Fold, fold } from "./bytes/sums/sums.ts";

/** What the organisations came to, by aggregate and region, and what is wrong with their rows. */
export interface LoadedOrganizations {
  readonly values: ReadonlyMap<string, readonly Value[]>;
  /** The rows that were to be kept, by the position of their region. */
  readonly kept: ReadonlyMap<number, readonly Organization[]>;
  readonly inputs: readonly Input[];
  readonly refusedRows: number;
  /** Positions of the regions whose rows those were. */
  readonly refusedIn: ReadonlySet<number>;
  /** Positions of the regions without a single row. */
  readonly empty: ReadonlySet<number>;
  /** False where the rows of a file could not be told: there is no going on. */
  readonly usable: boolean;
  readonly findings: Findings;
}

/** What is wanted of the organisations beside what the methodology measures. */
export interface AlsoWanted {
  /** Positions of the regions whose rows are kept whole. */
  readonly keep: ReadonlySet<number>;
  /** Further expressions whose aggregates are folded too. */
  readonly expressions: readonly RegionExpression[];
}

/**
 * Folds the organisation files as they stream. Keys are kept as fingerprints, so a key that looks met
 * before is looked at again: the files are read a second time to tell which rows really share one, and a
 * third time with those rows refused. `regions` is undefined where the region export could not be read.
 */
export async function loadOrganizations(
  methodology: Methodology,
  regions: readonly Region[] | undefined,
  files: ExportFiles,
  { keep, expressions }: AlsoWanted,
): Promise<LoadedOrganizations> {
  const organizations = methodology.exports.organizations;
  if (organizations === undefined) return nothingDeclared;
  const finder = regions === undefined ? anyRegion : regionFinder(regions);
  const aggregates = aggregatesOf([...regionExpressionsOf(methodology), ...expressions]);
  const memory = arena();
  const read = async (keys: KeyCheck) => {
    const reading = memory.within();
    const loaded = await readThrough(methodology, organizations, finder, files, keys, {
      arena: reading,
      folded: fold(aggregates, finder.count, reading),
      keeper: rowKeeper(keep, organizations, methodology.exports.missingValues),
      rowsOf: { met: reading.bytes(finder.count + 1), refused: new Uint8Array(finder.count + 1) },
    });
    reading.end();
    return loaded;
  };
  const keys = suspectKeys(expectedRows(files.organizations), memory);
  const first = await read(keys);
  if (keys.suspects().size === 0) return first;
  const duplicates = await confirmed(confirmKeys(keys.suspects(), memory), read);
  return duplicates.size === 0 ? first : read(knownDuplicates(duplicates));
}

const nothingDeclared: LoadedOrganizations = {
  values: new Map(),
  kept: new Map(),
  inputs: [],
  refusedRows: 0,
  refusedIn: new Set(),
  empty: new Set(),
  usable: true,
  findings: [],
};

/** Who takes the rows of a reading. */
interface Takers {
  /** What they make of the rows is in it. */
  readonly arena: Arena;
  readonly folded: Fold;
  readonly keeper: RowKeeper;
  readonly rowsOf: RowsOfRegions;
}

async function confirmed(
  keys: ReturnType<typeof confirmKeys>,
  read: (keys: KeyCheck) => Promise<unknown>,
): Promise<Duplicates> {
  await read(keys);
  return keys.duplicates();
}

async function readThrough(
  methodology: Methodology,
  organizations: OrganizationExport,
  regions: RegionFinder,
  files: ExportFiles,
  keys: KeyCheck,
  takers: Takers,
): Promise<LoadedOrganizations> {
  const found = ledger();
  const inputs: Input[] = [];
  let refusedRows = 0;
  let usable = files.organizations.length > 0;
  for (const source of files.organizations) {
    const read = await readFile(source, methodology, organizations, regions, files, keys, takers, found);
    if (read.input !== undefined) inputs.push(read.input);
    refusedRows += read.refusedRows;
    usable &&= read.usable;
  }
  const names = files.organizations.map(({ name }) => name);
  return {
    values: takers.folded.values(),
    kept: takers.keeper.rows(),
    inputs,
    refusedRows,
    refusedIn: marked(takers.rowsOf.refused, 1, regions.count),
    empty: marked(takers.rowsOf.met, 0, regions.count),
    usable,
    findings: inFileOrder(found.findings(), names),
  };
}

function marked(marks: Uint8Array, mark: 0 | 1, regions: number): ReadonlySet<number> {
  return new Set(Array.from(marks.subarray(0, regions)).flatMap((one, at) => (one === mark ? [at] : [])));
}

/** Causes by the row in which each is first met: how many rows were checked at a time must not show. */
function inFileOrder(found: Findings, files: readonly string[]): Findings {
  const orderOf = ({ examples: [first] }: Findings[number]) => {
    const at = first?.at;
    return at === undefined ? [0, 0] : [files.indexOf(at.file), at.in === "methodology" ? 1 : (at.row ?? 1)];
  };
  return found
    .map((cause) => ({ cause, order: orderOf(cause) }))
    .sort(({ order: [file = 0, row = 0] }, { order: [otherFile = 0, otherRow = 0] }) =>
      file === otherFile ? row - otherRow : file - otherFile,
    )
    .map(({ cause }) => cause);
}

const NOTHING = { input: undefined, refusedRows: 0, usable: false };

async function readFile(
  source: Source,
  methodology: Methodology,
  organizations: OrganizationExport,
  regions: RegionFinder,
  { dialect, hashes }: ExportFiles,
  keys: KeyCheck,
  { arena, folded, keeper, rowsOf }: Takers,
  found: Ledger,
): Promise<{ readonly input: Input | undefined; readonly refusedRows: number; readonly usable: boolean }> {
  const file = source.name;
  const hash = hashes ? await digest() : undefined;
  const own = arena.within();
  const stream = await openCells(unpacked(source, hash), file, dialect, own);
  if ("kind" in stream) {
    found.add(stream);
    return NOTHING;
  }
  const { header, problems } = checkHeader(stream.header, organizations.columns, file, stream.delimiter);
  for (const one of problems) found.add(one);
  if (hasErrors(findings(problems))) return NOTHING;
  const check = organizationCheck({
    file,
    header,
    width: stream.header.length,
    delimiter: stream.delimiter,
    missingValues: methodology.exports.missingValues,
    export: organizations,
    regions,
    keys,
    ledger: found,
    rowsOf,
    arena: own,
  });
  for await (const batch of stream.batches()) {
    const columns = check.check(batch);
    folded.add(columns);
    keeper.add(file, header, batch, columns);
  }
  own.end();
  const fault = stream.fault();
  if (fault !== undefined) found.add(fault);
  else if (check.rows() === 0) found.add(problem("no-rows", { in: "export", file }, {}));
  const input = {
    role: "organizations",
    file,
    sha256: hash?.digest("hex"),
    rows: check.rows(),
    encoding: stream.encoding(),
    delimiter: stream.delimiter,
  } as const;
  return { input, refusedRows: check.refusedRows(), usable: fault === undefined && check.rows() > 0 };
}

/** A guess that spares the register from growing: rows of real exports are about this long. */
const BYTES_A_ROW = 200;
const MOST_EXPECTED = 1 << 22;

function expectedRows(sources: readonly Source[]): number {
  const bytes = sources.reduce((total, { size }) => total + (size ?? 0), 0);
  return Math.min(bytes / BYTES_A_ROW, MOST_EXPECTED);
}
