import { join } from "node:path";
import { findings } from "../model/findings.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { cannotWrite } from "./deliver.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { printProblems } from "./print-problems.ts";
import type { CommonFlags, Session } from "./session.ts";
import { say } from "./words.ts";

export interface InitFlags extends CommonFlags {
  readonly force?: boolean;
}

/** Files of a new folder, and where they ship. */
const sample = {
  "methodology.yaml": "methodology.yaml",
  "regions.csv": "fixtures/sample/regions.csv",
  "organizations.csv": "fixtures/sample/organizations.csv",
} as const;

/** Makes a folder that `compute` can rate at once; replaces nothing unless told to. */
export async function init(session: Session, dir: string, flags: InitFlags): Promise<ExitCode> {
  const { effects, lang } = session;
  const { files } = effects;
  const names = Object.keys(sample);
  const there: Problem[] = [];
  for (const name of flags.force === true ? [] : names) {
    const file = join(dir, name);
    if ((await files.kind(file)) === "nothing") continue;
    there.push(problem("cannot-write", { in: "file", file }, { reason: "exists", detail: "EEXIST" }));
  }
  if (there.length > 0) return printProblems(session, findings(there), flags);
  try {
    await files.makeFolder(dir);
    for (const [name, shipped] of Object.entries(sample)) {
      await files.write(join(dir, name), await contentOf(files.open(join(files.shipped, shipped))));
    }
  } catch (error) {
    return printProblems(session, findings([cannotWrite(error, dir)]), flags);
  }
  const command = dir === "." ? "pos-rating compute" : `pos-rating compute ${dir}`;
  const made = names.map((name) => `  ${join(dir, name)}\n`).join("");
  const words = {
    ru: `Готово (данные выгрузок вымышленные):\n${made}Дальше: ${command}\n`,
    en: `Done (the exports hold made-up data):\n${made}Next: ${command}\n`,
  };
  effects.stdout.write(say(words, lang));
  return exitCodes.done;
}

async function contentOf(source: Source): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of source.chunks()) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts);
}
