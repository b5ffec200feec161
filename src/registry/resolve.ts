import { firstSearches } from "../model/first-searches.ts";
import { grouped } from "../model/grouped.ts";
import { codeSystems } from "./code-systems.ts";
import { identify, type NamedRegion } from "./identify.ts";
import { folded } from "./names.ts";
import { naming } from "./naming.ts";
import { isWithin, partsOf, type RussianRegion, russia } from "./russia.ts";
import { fittingWritten, type Parts, withoutExtent } from "./written-name.ts";

export type RegionFinding<R> =
  | { readonly kind: "found"; readonly region: R }
  /** It fits two or more, or is a part of their names; in the order of the export. */
  | { readonly kind: "ambiguous"; readonly of: readonly R[] }
  /** The suggestion is a name or code as the export has it. */
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

export interface RegionNames<R> {
  /** The region that a code or a printed name stands for; never a guess. */
  find(text: string): RegionFinding<R>;
}

/** A region of the export, or one of Russia that this export lacks. */
interface Candidate<R> {
  readonly region: R | undefined;
  readonly row: RussianRegion | undefined;
  readonly names: readonly string[];
}

/** The regions of an export by their codes, their names, and all names and codes that print uses for those of Russia. */
export function regionNames<R extends NamedRegion>(regions: readonly R[]): RegionNames<R> {
  const rows = lazily(() => identify(regions).regions);
  // Most texts are a code or a name of the export: the names that print uses are worked out for the first that is neither.
  const names = lazily(() =>
    naming(candidatesOf(regions, rows()).map((candidate) => [candidate, candidate.names])),
  );
  const near = firstSearches<readonly Candidate<R>[]>((text) => names().near(text), []);
  const codes = lazily(() => index(regions, ({ code }) => code.trim()));
  const titles = lazily(() => index(regions, ({ name }) => name.trim()));
  const foldedCodes = lazily(() => index(regions, ({ code }) => folded(code)));
  const foldedTitles = lazily(() => index(regions, ({ name }) => folded(name)));
  const foldedAliases = lazily(() => aliasIndex(regions));

  function nearly(text: string): readonly Candidate<R>[] {
    const meant = near(text);
    return meant.length > 0 ? meant : near(withoutExtent(text));
  }

  function byName(text: string): RegionFinding<R> {
    const fitting = fittingWritten(names(), text, parts);
    const meant = present(fitting.length > 0 ? fitting : nearly(text));
    const [first, ...others] = meant;
    if (first === undefined) return { kind: "unknown", suggestion: undefined };
    if (others.length > 0)
      return { kind: "ambiguous", of: regions.filter((region) => meant.includes(region)) };
    // A name that fits a region the export lacks, too, is no surer than a misspelt one.
    if (fitting.length === 1) return { kind: "found", region: first };
    return { kind: "unknown", suggestion: first.name };
  }

  /** A code of another system than the export's, if its form tells which. */
  function byOtherCode(text: string): RegionFinding<R> | undefined {
    const row = codeSystems.find(({ certain }) => certain(text))?.regionOf(text);
    return row && only(regions.filter((region) => rows().get(region) === row));
  }

  return {
    find(text) {
      const written = text.trim();
      const exact = only(codes().get(written)) ?? only(titles().get(written));
      if (exact !== undefined) return exact;
      const alike = folded(written);
      return (
        only(foldedCodes().get(alike)) ??
        only(foldedTitles().get(alike)) ??
        only(foldedAliases().get(alike)) ??
        zerosLost(written, regions) ??
        byOtherCode(written) ??
        byName(written)
      );
    },
  };
}

function lazily<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function candidatesOf<R extends NamedRegion>(
  regions: readonly R[],
  rows: ReadonlyMap<R, RussianRegion>,
): readonly Candidate<R>[] {
  const candidates = regions.map((region) => {
    const row = rows.get(region);
    return { region, row, names: [region.name, ...(region.aliases ?? []), ...namesOf(row)] };
  });
  if (rows.size === 0) return candidates;
  const present = new Set(rows.values());
  const lacking = russia.filter((row) => !present.has(row));
  return [...candidates, ...lacking.map((row) => ({ region: undefined, row, names: namesOf(row) }))];
}

const parts: Parts<Candidate<unknown>> = {
  isWithin: (part, whole) =>
    part.row !== undefined && whole.row !== undefined && isWithin(part.row, whole.row),
  partsOf: ({ row }) => (row === undefined ? [] : partsOf(row)),
};

function present<R>(candidates: readonly Candidate<R>[]): readonly R[] {
  return candidates.flatMap(({ region }) => region ?? []);
}

function namesOf(row: RussianRegion | undefined): readonly string[] {
  return row === undefined ? [] : [row.name, row.en, ...row.names];
}

/** By a text of theirs, where there is one. */
function index<R>(regions: readonly R[], text: (region: R) => string): ReadonlyMap<string, readonly R[]> {
  return grouped(
    regions.filter((region) => text(region) !== ""),
    text,
  );
}

/** By every further name that somebody has given them. */
function aliasIndex<R extends NamedRegion>(regions: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const named = regions.flatMap((region) =>
    [...new Set(region.aliases?.map(folded))].map((alias) => ({ region, alias })),
  );
  const byAlias = grouped(named, ({ alias }) => alias);
  return new Map([...byAlias].map(([alias, owners]) => [alias, owners.map(({ region }) => region)]));
}

function only<R>(regions: readonly R[] = []): RegionFinding<R> | undefined {
  const [region, ...others] = regions;
  if (region === undefined) return undefined;
  return others.length > 0 ? { kind: "ambiguous", of: regions } : { kind: "found", region };
}

/** A spreadsheet makes 1 of the code 01: asked about, not assumed. */
function zerosLost<R extends NamedRegion>(
  written: string,
  regions: readonly R[],
): RegionFinding<R> | undefined {
  if (!/^\d+$/.test(written)) return undefined;
  const like = regions.find(({ code }) => /^\d+$/.test(code) && bare(code) === bare(written));
  if (like === undefined && codeSystems.some(({ certain }) => certain(written))) return undefined;
  return { kind: "unknown", suggestion: like?.code };
}

function bare(digits: string): string {
  return digits.replace(/^0+/, "");
}
