import { join, resolve } from "node:path";
import { loadMethodology } from "../methodology/load.ts";
import { byCodeUnits } from "../model/by-code-units.ts";
import { type Checked, refused } from "../model/checked.ts";
import { findings } from "../model/findings.ts";
import { type Problem, problem } from "../model/problem.ts";
import { type Dialect, delimiters, type ExportFiles, encodingNames, type Source } from "../model/source.ts";
import { cannotRead } from "../read/cannot-read.ts";
import type { FoundMethodology } from "./built-in.ts";
import type { Effects, Files } from "./effects.ts";
import { UsageError } from "./usage-error.ts";

/** Flags that name the inputs and how to read them. */
export interface InputFlags {
  readonly regions?: string;
  readonly organizations?: readonly string[];
  readonly methodology?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly skipInvalid?: boolean;
}

const REGIONS = /^regions\.csv(\.gz)?$/;
const ORGANIZATIONS = /^organizations.*\.csv(\.gz)?$/;
const METHODOLOGY = "methodology.yaml";

/** The methodology, checked. */
export async function loadedMethodology(
  { files, shipped }: Effects,
  dir: string | undefined,
  named: string | undefined,
): Promise<FoundMethodology> {
  const { source, builtIn } = await methodologyFound(files, dir, named);
  return { ...(await loadMethodology(source, await shipped())), builtIn };
}

/** The methodology: the one named, else the folder's, else the shipped one. */
export async function methodologySource(
  files: Files,
  dir: string | undefined,
  named: string | undefined,
): Promise<Source> {
  return (await methodologyFound(files, dir, named)).source;
}

async function methodologyFound(files: Files, dir: string | undefined, named: string | undefined) {
  if (named !== undefined) return { source: files.open(named), builtIn: false };
  const inFolder = join(dir ?? ".", METHODOLOGY);
  if ((await files.kind(inFolder)) === "file")
    return { source: files.open(inFolder, METHODOLOGY), builtIn: false };
  return { source: files.open(join(files.shipped, METHODOLOGY), METHODOLOGY), builtIn: true };
}

/** The exports: those named, else what the folder holds under the usual names. */
export async function exportFiles(
  files: Files,
  dir: string | undefined,
  flags: InputFlags,
  needed: { readonly organizations: boolean; readonly hashes: boolean },
): Promise<Checked<ExportFiles>> {
  checkStandardInput(flags);
  checkGivenTwice(flags.organizations ?? []);
  const folder = dir ?? ".";
  const complete =
    flags.regions !== undefined && (flags.organizations !== undefined || !needed.organizations);
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
    flags.regions === undefined
      ? names.filter((name) => REGIONS.test(name)).map(inFolder)
      : [files.open(flags.regions)];
  const organizations = needed.organizations
    ? (flags.organizations?.map((path) => files.open(path)) ??
      names.filter((name) => ORGANIZATIONS.test(name)).map(inFolder))
    : [];
  const problems: Problem[] = [];
  const lacks = (role: "regions" | "organizations") => {
    problems.push(problem("no-export", { in: "file", file: join(folder, `${role}.csv`) }, { role, folder }));
  };
  const [only] = regions;
  if (only === undefined) lacks("regions");
  if (needed.organizations && organizations.length === 0) lacks("organizations");
  if (only === undefined || problems.length > 0) return { ok: false, findings: findings(problems) };
  const { skipInvalid = false } = flags;
  const value = {
    regions: only,
    organizations,
    dialect: dialectOf(flags),
    skipInvalid,
    hashes: needed.hashes,
  };
  return { ok: true, value, findings: [] };
}

function dialectOf({ delimiter, encoding }: InputFlags): Dialect {
  const sign = delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter;
  if (sign !== undefined && !delimiters.some((one) => one === sign)) {
    throw new UsageError({
      ru: `ключ --delimiter: «${sign}» не подходит; бывает , ; | или tab`,
      en: `the option --delimiter: "${sign}" does not fit; it is one of , ; | or tab`,
    });
  }
  const wanted = encoding?.toLowerCase();
  const name = encodingNames.find((one) => one === (aliases[wanted ?? ""] ?? wanted));
  if (wanted !== undefined && name === undefined) {
    const known = encodingNames.join(", ");
    throw new UsageError({
      ru: `ключ --encoding: «${encoding}» не подходит; бывает ${known}`,
      en: `the option --encoding: "${encoding}" does not fit; it is one of ${known}`,
    });
  }
  return { encoding: name, delimiter: sign };
}

const aliases: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  cp1251: "windows-1251",
  win1251: "windows-1251",
  "1251": "windows-1251",
};

/** Its organisations would all be each other's duplicates. */
function checkGivenTwice(paths: readonly string[]): void {
  const twice = paths.find(
    (path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) < index,
  );
  if (twice === undefined) return;
  throw new UsageError({
    ru: `ключ --organizations: файл «${twice}» указан дважды`,
    en: `the option --organizations: the file "${twice}" is given twice`,
  });
}

/** It can be read by one of them only. */
function checkStandardInput({ regions, organizations, methodology }: InputFlags): void {
  const readers = [regions, methodology, ...(organizations ?? [])].filter((path) => path === "-");
  if (readers.length > 1) {
    throw new UsageError({
      ru: "стандартный ввод (-) может быть только одним из файлов",
      en: "standard input (-) can be one of the files only",
    });
  }
}
