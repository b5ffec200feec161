import { mostDigits } from "../exact/fraction.ts";
import { LongSumError } from "../exact/running-sum.ts";
import { findings } from "../model/findings.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";
import type { Source } from "../model/source.ts";
import {
  anyRegion,
  codesAlone,
  type RegionFinder,
  type RegionResolver,
  regionFinder,
} from "./bytes/columns/region-column.ts";
import { type Arena, arena, MemoryError } from "./bytes/kernels/arena.ts";
import { confirmKeys, type KeyCheck, knownDuplicates, noKeys, suspectKeys } from "./bytes/keys/keys.ts";
import { knownMarks, type MarksOf, watchedMarks } from "./bytes/marks.ts";
import { type FileOptions, readFiles } from "./bytes/read-files.ts";
import { type Folded, nothingFolded } from "./folded.ts";
import type { FoldPlan } from "./plan.ts";

/**
 * Carries a plan out over files, as they stream. Of each key, where rows have one, only a fingerprint is remembered:
 * where one is met twice, a further reading of the files tells which rows really share a key, and another refuses
 * or leaves out those. Where a number can be read in two ways and the other cells of its column say in which, a reading goes before
 * these with that known.
 * `regions` is undefined where the region export could not be read; `resolve` finds those that rows name
 * otherwise than by their codes.
 */
export async function fold(
  plan: FoldPlan,
  files: readonly Source[],
  regions: readonly Region[] | undefined,
  options: FileOptions,
  resolve: RegionResolver = codesAlone,
  newArena: () => Arena = arena,
): Promise<Folded> {
  const finder = regions === undefined ? anyRegion : regionFinder(regions, resolve);
  try {
    return await foldInto(newArena(), plan, files, finder, options);
  } catch (error) {
    const reason = reasonOf(error, files[0]?.name ?? "");
    return { ...nothingFolded, usable: false, findings: findings([reason]) };
  }
}

/** Why a fold cannot be finished. What is no fault of the files is thrown on. */
function reasonOf(error: unknown, file: string): Problem {
  if (error instanceof MemoryError)
    return problem("not-enough-memory", { in: "file", file }, { reason: error.reason });
  if (error instanceof LongSumError)
    return problem("too-many-digits", { in: "export", file }, { of: error.message, limit: mostDigits });
  throw error;
}

async function foldInto(
  memory: Arena,
  plan: FoldPlan,
  files: readonly Source[],
  finder: RegionFinder,
  options: FileOptions,
): Promise<Folded> {
  const readWith = (keys: KeyCheck, marksOf: MarksOf) =>
    readFiles(plan, files, finder, keys, { ...options, marksOf }, memory);
  const suspecting = suspectKeys(plan.key.length === 0 ? 0 : expectedRows(files), memory);
  const watching = watchedMarks();
  const plain = await readWith(suspecting, watching.of);
  const known = knownMarks(watching.watches);
  const read = (keys: KeyCheck) => readWith(keys, known ?? watching.of);
  const first = known === undefined ? plain : await read(noKeys);
  const suspects = suspecting.suspects();
  if (suspects.size === 0) return first;
  const confirming = confirmKeys(suspects, memory, plan.last ? "last" : "first");
  const second = await read(confirming);
  // What could be read before and cannot now has changed or is gone.
  if (first.usable && !second.usable) return second;
  const duplicates = confirming.duplicates();
  return duplicates.size === 0 ? first : read(knownDuplicates(duplicates));
}

/** Rows of real exports are about this long. */
const BYTES_A_ROW = 200;
/** The messages of a country in a year: a register that grows holds its keys twice for a while. */
const MOST_EXPECTED = 1 << 23;

/** A guess: the register of keys grows where there are more. */
function expectedRows(files: readonly Source[]): number {
  const bytes = files.reduce((total, { size }) => total + (size ?? 0), 0);
  return Math.min(bytes / BYTES_A_ROW, MOST_EXPECTED);
}
