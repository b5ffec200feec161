import { dirname, join, resolve } from "node:path";
import { loadMethodology } from "../methodology/load.ts";
import { builtInMethodology } from "../model/built-in-methodology.ts";
import { byCodeUnits } from "../model/by-code-units.ts";
import { type Checked, refused } from "../model/checked.ts";
import { findings } from "../model/findings.ts";
import type { Methodology, TableExport } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import { type Dialect, delimiters, type ExportFiles, encodingNames, type Source } from "../model/source.ts";
import { cannotRead } from "../read/cannot-read.ts";
import type { Effects, Files } from "./effects.ts";
import { exportName } from "./export-name.ts";
import { isRegionExport } from "./region-export.ts";
import { filesOfTables, namedFiles } from "./table-files.ts";
import { UsageError } from "./usage-error.ts";
import { withPaths } from "./with-paths.ts";

/** Flags that name the inputs and how to read them. */
export interface InputFlags {
  readonly regions?: string;
  readonly organizations?: readonly string[];
  /** `messages=file`: the files of tables, by the tables' ids. */
  readonly table?: readonly string[];
  readonly methodology?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly skipInvalid?: boolean;
}

const METHODOLOGY = "methodology.yaml";

/** A methodology by the path that leads to it, and whether it is the built-in one, taken because the folder has none. */
export type FoundMethodology = Checked<Methodology> & { readonly path: string; readonly builtIn: boolean };

export type GoodMethodology = Extract<FoundMethodology, { ok: true }>;

/** The methodology, checked: the one named, else the folder's, else the built-in one. */
export async function loadedMethodology(
  { files, shipped }: Pick<Effects, "files" | "shipped">,
  dir: string | undefined,
  named: string | undefined,
): Promise<FoundMethodology> {
  const { source, path, builtIn } = await methodologySource(files, dir, named);
  const loaded = await loadMethodology(source, await shipped());
  return { ...loaded, findings: withPaths(loaded.findings, () => path), path, builtIn };
}

/** Where the methodology is read, and the path that leads there. */
async function methodologySource(files: Files, dir: string | undefined, named: string | undefined) {
  if (named !== undefined) {
    const source = files.open(named);
    return { source, path: source.name, builtIn: false };
  }
  const path = join(dir ?? ".", METHODOLOGY);
  if ((await files.kind(path)) !== "nothing")
    return { source: files.open(path, METHODOLOGY), path, builtIn: false };
  const shipped = join(files.shipped, METHODOLOGY);
  return { source: files.open(shipped, METHODOLOGY), path: shipped, builtIn: true };
}

/** The path that leads to a file of the folder; any other is named by its path already. The built-in methodology has none. */
export function pathsIn(
  dir: string | undefined,
  flags: InputFlags,
  { regions, tables, aliases }: ExportFiles,
  builtIn: boolean,
): (file: string) => string {
  const sources = [
    ...(flags.regions === undefined ? [regions] : []),
    ...[...tables].flatMap(([id, sources]) => (isNamed(id, flags) ? [] : sources)),
    ...(flags.methodology === undefined && aliases !== undefined ? [aliases] : []),
  ];
  const names = new Set(sources.map(({ name }) => name));
  if (flags.methodology === undefined && !builtIn) names.add(METHODOLOGY);
  return (file) => {
    if (builtIn && file === METHODOLOGY) return builtInMethodology;
    return names.has(file) ? join(dir ?? ".", file) : file;
  };
}

/** Whether options name the files of a table. */
function isNamed(id: string, { organizations, table = [] }: InputFlags): boolean {
  return (
    (id === "organizations" && organizations !== undefined) || table.some((text) => text.startsWith(`${id}=`))
  );
}

/** The further names of the regions: a file that the methodology names by the path from where it stands itself. */
export function aliasSource(
  files: Files,
  { value, path }: GoodMethodology,
  flags: Pick<InputFlags, "methodology">,
): Source | undefined {
  const { aliases } = value.exports.regions;
  if (aliases === undefined) return undefined;
  const beside = join(dirname(path), aliases);
  return flags.methodology === undefined ? files.open(beside, aliases) : files.open(beside);
}

/** The exports: those named, else what the folder holds under the usual names. */
export async function exportFiles(
  files: Files,
  dir: string | undefined,
  flags: InputFlags,
  needed: Pick<ExportFiles, "hashes" | "keptProblems"> & {
    readonly tables: readonly Pick<TableExport, "id" | "files">[];
  },
): Promise<Checked<ExportFiles>> {
  checkStandardInput(flags);
  const named = namedFiles(flags.table ?? [], flags.organizations, needed.tables);
  for (const [id, paths] of named) checkGivenTwice(id, paths);
  const folder = dir ?? ".";
  const complete = flags.regions !== undefined && needed.tables.every(({ id }) => named.has(id));
  let names: readonly string[] = [];
  if (!complete) {
    try {
      names = [...(await files.list(folder))].sort(byCodeUnits);
    } catch (error) {
      return refused(cannotRead(error, folder));
    }
  }
  const inFolder = (name: string) => files.open(join(folder, name), name);
  const regions =
    flags.regions === undefined ? names.filter(isRegionExport).map(inFolder) : [files.open(flags.regions)];
  const present = filesOfTables(names, needed.tables);
  const tables = new Map(
    needed.tables.map(({ id }): [string, readonly Source[]] => [
      id,
      named.get(id)?.map((path) => files.open(path)) ?? (present.get(id) ?? []).map(inFolder),
    ]),
  );
  const problems: Problem[] = [];
  const lacks = (role: string, files: string) => {
    const file = join(folder, `${files.replace(/\*$/, "")}.csv`);
    problems.push(problem("no-export", { in: "file", file }, { role, files, folder }));
  };
  const several = (role: string, sources: readonly Source[]) => {
    const alike = sources.map(({ name }) => name);
    problems.push(problem("several-exports", { in: "file", file: folder }, { role, names: alike }));
  };
  const [only] = regions;
  if (regions.length > 1) several("regions", regions);
  for (const [id, sources] of tables) {
    for (const alike of named.has(id) ? [] : ofOneName(sources)) several(id, alike);
  }
  if (only === undefined) lacks("regions", "regions");
  for (const { id, files } of needed.tables) if (tables.get(id)?.length === 0) lacks(id, files);
  if (only === undefined || problems.length > 0) return { ok: false, findings: findings(problems) };
  const { skipInvalid = false } = flags;
  const value = {
    regions: only,
    tables,
    dialect: dialectOf(flags),
    skipInvalid,
    hashes: needed.hashes,
    keptProblems: needed.keptProblems,
  };
  return { ok: true, value, findings: [] };
}

/** Files of a folder that have one name, but for its case and for the form that they are written in. */
function ofOneName(sources: readonly Source[]): readonly (readonly Source[])[] {
  const plain = ({ name }: Source) => exportName(name);
  const names = new Set(sources.map(plain));
  return [...names]
    .map((name) => sources.filter((source) => plain(source) === name))
    .filter(({ length }) => length > 1);
}

export function dialectOf({ delimiter, encoding, sheet }: InputFlags): Dialect {
  const sign = delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter;
  if (sign !== undefined && !delimiters.some((known) => known === sign)) {
    throw new UsageError({
      ru: `ключ --delimiter: «${sign}» не подходит; бывает , ; | или tab`,
      en: `the option --delimiter: "${sign}" does not fit; it is one of , ; | or tab`,
    });
  }
  const wanted = encoding?.toLowerCase();
  const name = encodingNames.find((known) => known === (aliases[wanted ?? ""] ?? wanted));
  if (wanted !== undefined && name === undefined) {
    const known = encodingNames.join(", ");
    throw new UsageError({
      ru: `ключ --encoding: «${encoding}» не подходит; бывает ${known}`,
      en: `the option --encoding: "${encoding}" does not fit; it is one of ${known}`,
    });
  }
  return { encoding: name, delimiter: sign, sheet };
}

const aliases: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  cp1251: "windows-1251",
  win1251: "windows-1251",
  "1251": "windows-1251",
  ibm866: "cp866",
  "866": "cp866",
  dos: "cp866",
  koi8: "koi8-r",
  koi8r: "koi8-r",
  maccyrillic: "x-mac-cyrillic",
  "mac-cyrillic": "x-mac-cyrillic",
};

/** Its rows would all be each other's duplicates. */
function checkGivenTwice(id: string, paths: readonly string[]): void {
  const twice = paths.find(
    (path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) < index,
  );
  if (twice === undefined) return;
  const flag = id === "organizations" ? "--organizations" : "--table";
  throw new UsageError({
    ru: `ключ ${flag}: файл «${twice}» указан дважды`,
    en: `the option ${flag}: the file "${twice}" is given twice`,
  });
}

/** It can be read by one of them only. */
function checkStandardInput({ regions, organizations, table, methodology }: InputFlags): void {
  const paths = [...(organizations ?? []), ...(table ?? []).map((text) => text.replace(/^[^=]*=/, ""))];
  const readers = [regions, methodology, ...paths].filter((path) => path === "-");
  if (readers.length > 1) {
    throw new UsageError({
      ru: "стандартный ввод (-) может быть только одним из файлов",
      en: "standard input (-) can be one of the files only",
    });
  }
}
