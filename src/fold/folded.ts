import type { RegionCode } from "../model/brand.ts";
import type { Findings } from "../model/findings.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { Input } from "../model/rating.ts";
import type { Value } from "../model/region.ts";

/** What the rows of an export came to, and what is wrong with them. */
export interface Folded {
  /** By aggregate id: one value for each region, in the order of the regions. */
  readonly values: ReadonlyMap<string, readonly Value[]>;
  /** The rows that the plan keeps, in the order of the files. */
  readonly kept: ReadonlyMap<RegionCode, readonly Organization[]>;
  readonly inputs: readonly Input[];
  /** What is wrong in nearly all rows of a file, once for each such file. */
  readonly rootCauses: readonly Problem[];
  readonly refusedRows: number;
  /** The regions whose rows those were. */
  readonly refusedIn: ReadonlySet<RegionCode>;
  /** The regions without a single row. */
  readonly empty: ReadonlySet<RegionCode>;
  /** False where a file could not be read as rows, or there is no file. */
  readonly usable: boolean;
  readonly findings: Findings;
}

/** What a methodology without organisations comes to. */
export const nothingFolded: Folded = {
  values: new Map(),
  kept: new Map(),
  inputs: [],
  rootCauses: [],
  refusedRows: 0,
  refusedIn: new Set(),
  empty: new Set(),
  usable: true,
  findings: [],
};
