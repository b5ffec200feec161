import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { abilitiesOf } from "../../../src/column/column.ts";
import { loadMethodology } from "../../../src/methodology/load.ts";
import type { Column } from "../../../src/model/methodology.ts";
import { root, sourceOf } from "../../../test/build/files.ts";
import { organizationsOf } from "../../../test/build/model.ts";
import type { Columns, Lines } from "./corruption.ts";

export interface SampleFile {
  readonly name: "regions.csv" | "organizations.csv";
  readonly lines: Lines;
  readonly columns: Columns;
}

/** Rows of each region: enough for every kind of organisation, and few enough for thousands of ratings. */
const ROWS_A_REGION = 8;

const read = (name: string): Lines => parse(readFileSync(join(root, "fixtures/sample", name)), {});

const loaded = await loadMethodology(
  sourceOf(readFileSync(join(root, "methodology.yaml")), { name: "methodology.yaml" }),
);
if (!loaded.ok) throw new Error("the methodology has a problem");
const { regions } = loaded.value.exports;
const organizations = organizationsOf(loaded.value.exports);

/** The sample's exports, with a part of its organisations. */
export const sampleFiles: readonly SampleFile[] = [
  fileOf("regions.csv", read("regions.csv"), regions.columns, { ...regions, region: regions.key }),
  fileOf("organizations.csv", fewerRows(read("organizations.csv")), organizations.columns, {
    ...organizations,
    key: organizations.key[0],
    group: undefined,
  }),
];

function fileOf(
  name: SampleFile["name"],
  lines: Lines,
  columns: readonly Column[],
  roles: {
    readonly key: string | undefined;
    readonly name?: string | undefined;
    readonly region: string;
    readonly group: string | undefined;
  },
): SampleFile {
  const header = lines[0] ?? [];
  const at = (id: string | undefined) => header.indexOf(id ?? "");
  const measured = (kind: string) =>
    columns.filter(({ type }) => abilitiesOf(type).measured === kind).map(({ id }) => at(id));
  return {
    name,
    lines,
    columns: {
      numbers: measured("number"),
      flags: measured("flag"),
      choices: measured("choice"),
      region: at(roles.region),
      key: at(roles.key),
      name: at(roles.name),
      district: roles.group === undefined ? undefined : at(roles.group),
      headings: header.map((heading) => columns.find(({ id }) => id === heading)?.headers ?? []),
    },
  };
}

function fewerRows([header = [], ...rows]: Lines): Lines {
  const region = header.indexOf("region_code");
  const met = new Map<string, number>();
  const few = rows.filter((cells) => {
    const code = cells[region] ?? "";
    const count = (met.get(code) ?? 0) + 1;
    met.set(code, count);
    return count <= ROWS_A_REGION;
  });
  return [header, ...few];
}
