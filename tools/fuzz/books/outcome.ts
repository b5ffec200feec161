import { readFileSync } from "node:fs";
import { join } from "node:path";
import { small } from "../../../test/build/files.ts";
import { type Contents, inFolder, ran } from "../in-folder.ts";
import type { Table } from "./table.ts";

const content = (name: string) => readFileSync(join(small, name), "utf8");
const methodology = content("methodology.yaml");
const exports = { regions: content("regions.csv"), organizations: content("organizations.csv") };

/** What the program says of files: the regions as they are rated, if they are, and the problems without their places. */
export interface Outcome {
  readonly regions: unknown;
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly kind: string;
  readonly message: string;
}

/** Rates the small example with another export, as a book or as delimited text. */
export function outcomeOf(
  name: Table["name"],
  ending: "csv" | "xlsx" | "ods",
  bytes: string | Uint8Array,
): Promise<Outcome> {
  const other = name === "regions" ? "organizations" : "regions";
  const files: Contents = {
    "methodology.yaml": methodology,
    [`${other}.csv`]: exports[other],
    [`${name}.${ending}`]: bytes,
  };
  return inFolder(files, async (cwd) => {
    const args = ["compute", "-f", "json", "--detail", "--lang", "en", "--max-problems", "1000"];
    const { stdout, stderr } = await ran(args, { cwd }, [0, 1, 4]);
    const { regions } = stdout === "" ? {} : JSON.parse(stdout);
    const problems: readonly Told[] = stderr === "" ? [] : JSON.parse(stderr).problems;
    return { regions, problems: problems.map(withoutPlace) };
  });
}

type Told = Problem & Readonly<Record<string, unknown>>;

/** A book has a sheet and names its cells; the lines of a text are counted otherwise than its rows. */
function withoutPlace({ file, sheet, cell, line, ...problem }: Told): Problem {
  const message = problem.message.replaceAll(
    /\b(regions|organizations)\.(csv|xlsx|ods)(, sheet "Данные")?/g,
    "$1",
  );
  return { ...problem, message };
}
