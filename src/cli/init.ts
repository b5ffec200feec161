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
  readonly written: string[];
  readonly leftAlone: string[];
  /** Where the methodology that was there is now. */
  copy: string | undefined;
}

/**
 * Makes a folder that `compute` can rate at once: writes what is missing. An export is never replaced;
 * `force` replaces a methodology, of which a copy is kept.
 */
export async function init(
  session: Session,
  dir: string,
  { force = false, ...flags }: InitFlags,
): Promise<ExitCode> {
  const { files } = session.effects;
  const outcome: Outcome = { written: [], leftAlone: [], copy: undefined };
  try {
    await files.makeFolder(dir);
    for (const [name, shipped] of Object.entries(sample)) {
      const file = join(dir, name);
      const isThere = (await files.kind(file)) !== "nothing";
      if (isThere && !(force && name === METHODOLOGY)) {
        outcome.leftAlone.push(file);
        continue;
      }
      if (isThere) outcome.copy = await keepCopy(files, file);
      await files.write(file, await contentOf(files.open(join(files.shipped, shipped))));
      outcome.written.push(file);
    }
  } catch (error) {
    return printProblems(session, findings([cannotWrite(error, dir)]), flags);
  }
  session.effects.stdout.write(outcomeText(outcome, dir)[session.lang]);
  return exitCodes.done;
}

/** Beside the file, under the next free name. */
async function keepCopy(files: Files, file: string): Promise<string> {
  let copy = `${file}.bak`;
  for (let number = 2; (await files.kind(copy)) !== "nothing"; number += 1) copy = `${file}.bak${number}`;
  await files.write(copy, await contentOf(files.open(file)));
  return copy;
}

function outcomeText({ written, leftAlone, copy }: Outcome, dir: string) {
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
