import { join } from "node:path";
import { findings } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import { cannotWrite } from "./deliver.ts";
import type { Files } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { printProblems } from "./print-problems.ts";
import type { CommonFlags, Session } from "./session.ts";

export interface InitFlags extends CommonFlags {
  readonly force?: boolean;
}

const METHODOLOGY = "methodology.yaml";

/** Files of a new folder, and where they ship. */
const sample = {
  [METHODOLOGY]: METHODOLOGY,
  "regions.csv": "fixtures/sample/regions.csv",
  "organizations.csv": "fixtures/sample/organizations.csv",
} as const;

interface Outcome {
  /** What is written, by its path: the folder's files, and the copy of the methodology that was there. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly leftAlone: readonly string[];
  /** Where the methodology that was there is now. */
  readonly copy: string | undefined;
}

/**
 * Makes a folder that `compute` can rate at once: writes what is missing, all of it or nothing. An export is never
 * replaced; `force` replaces a methodology, of which a copy is kept.
 */
export async function init(
  session: Session,
  dir: string,
  { force = false, ...flags }: InitFlags,
): Promise<ExitCode> {
  const { files } = session.effects;
  let outcome: Outcome;
  try {
    outcome = await files.inFolder(dir, async () => {
      const planned = await outcomeFor(files, dir, force);
      await files.write(planned.contents);
      return planned;
    });
  } catch (error) {
    return printProblems(session, findings([cannotWrite(error, dir)]), flags);
  }
  session.effects.stdout.write(outcomeText(outcome, dir)[session.lang]);
  return exitCodes.done;
}

async function outcomeFor(files: Files, dir: string, force: boolean): Promise<Outcome> {
  const contents = new Map<string, Uint8Array>();
  const leftAlone: string[] = [];
  let copy: string | undefined;
  for (const [name, shipped] of Object.entries(sample)) {
    const file = join(dir, name);
    const isThere = (await files.kind(file)) !== "nothing";
    if (isThere && !(force && name === METHODOLOGY)) {
      leftAlone.push(file);
      continue;
    }
    if (isThere) {
      copy = await nameOfCopy(files, file);
      contents.set(copy, await contentOf(files.open(file)));
    }
    contents.set(file, await contentOf(files.open(join(files.shipped, shipped))));
  }
  return { contents, leftAlone, copy };
}

/** The next free name beside the file. */
async function nameOfCopy(files: Files, file: string): Promise<string> {
  let copy = `${file}.bak`;
  for (let number = 2; (await files.kind(copy)) !== "nothing"; number += 1) copy = `${file}.bak${number}`;
  return copy;
}

function outcomeText({ contents, leftAlone, copy }: Outcome, dir: string) {
  const written = [...contents.keys()].filter((name) => name !== copy);
  const command = dir === "." ? "pos-rating compute" : `pos-rating compute ${dir}`;
  const list = (names: readonly string[]) => names.map((name) => `  ${name}\n`).join("");
  const exports = written.some((name) => name.endsWith(".csv"));
  const part = (heading: string, names: readonly string[]) =>
    names.length === 0 ? "" : heading + list(names);
  return {
    ru: [
      part(`Готово${exports ? " (данные выгрузок вымышленные)" : ""}:\n`, written),
      part("Прежняя методика сохранена:\n", copy === undefined ? [] : [copy]),
      part("Уже есть, не изменено:\n", leftAlone),
      `Дальше: ${command}\n`,
    ].join(""),
    en: [
      part(`Done${exports ? " (the exports hold made-up data)" : ""}:\n`, written),
      part("The methodology that was there is kept:\n", copy === undefined ? [] : [copy]),
      part("There already, left alone:\n", leftAlone),
      `Next: ${command}\n`,
    ].join(""),
  };
}

async function contentOf(source: Source): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of source.chunks()) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts);
}
