import type { TableExport } from "../model/methodology.ts";
import { exportName } from "./export-name.ts";
import { isRegionExport } from "./region-export.ts";
import { UsageError } from "./usage-error.ts";

type Named = Pick<TableExport, "id" | "files">;

/** The files of a folder that belong to each table, by its id: where the names of two tables fit, to the one whose name says more. */
export function filesOfTables(
  names: readonly string[],
  tables: readonly Named[],
): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>(tables.map(({ id }) => [id, []]));
  for (const file of names) {
    const name = isRegionExport(file) ? undefined : exportName(file);
    const table = name === undefined ? undefined : bestFit(name, tables);
    if (table !== undefined) files.get(table.id)?.push(file);
  }
  return files;
}

function bestFit(name: string, tables: readonly Named[]): Named | undefined {
  const plain = name.normalize("NFC");
  return tables
    .filter(({ files }) => {
      const [start, isWhole] = beginning(files);
      return isWhole ? plain === start : plain.startsWith(start);
    })
    .sort((a, b) => sayingOf(b) - sayingOf(a))[0];
}

/** How a name begins, and whether it ends there. */
function beginning(files: string): readonly [start: string, isWhole: boolean] {
  const start = files.replace(/\*$/, "").normalize("NFC").toLowerCase();
  return [start, !files.endsWith("*")];
}

function sayingOf({ files }: Named): number {
  const [start, isWhole] = beginning(files);
  return 2 * start.length + (isWhole ? 1 : 0);
}

/** The files that options name for tables, by the tables' ids. `organizations` are those of the option of that name. */
export function namedFiles(
  written: readonly string[],
  organizations: readonly string[] | undefined,
  tables: readonly Named[],
): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  if (organizations !== undefined) {
    if (!tables.some(({ id }) => id === "organizations")) {
      throw new UsageError({
        ru: "--organizations: у методики нет организаций, файл не нужен",
        en: "--organizations: the methodology knows no organisations, no file is needed",
      });
    }
    files.set("organizations", organizations);
  }
  for (const text of written) {
    const [, id = "", file = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (!tables.some((table) => table.id === id)) {
      const known = tables.map((table) => `${table.id}=`).join(", ");
      throw new UsageError({
        ru: `ключ --table: «${text}» не подходит; бывает ${known === "" ? "только у методик с таблицами" : known}`,
        en: `the option --table: "${text}" does not fit; ${known === "" ? "the methodology knows no tables" : `it begins with one of ${known}`}`,
      });
    }
    files.set(id, [...(files.get(id) ?? []), file]);
  }
  return files;
}
