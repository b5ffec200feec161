import { columnKindOf } from "../../column/column.ts";
import { printRegion, printRow } from "../../formula/print/text.ts";
import type {
  Column,
  DeclaredRows,
  Exports,
  RegionExport,
  Rule,
  TableExport,
} from "../../model/methodology.ts";
import { given, stepJson, unitJson } from "./wording-json.ts";

/** What the methodology expects of the exports. */
export function exportsJson({ missingValues, regions, tables }: Exports): object {
  return {
    missing_values: missingValues,
    regions: {
      ...placesJson(regions),
      ...given({ aliases: regions.aliases }),
      key: regions.key,
      name: regions.name,
      group: regions.group ?? null,
      columns: regions.columns.map(columnJson),
      rules: regions.rules.map((rule) => ruleJson(rule, printRegion)),
    },
    organizations: null,
    ...Object.fromEntries(tables.map((table) => [table.id, tableJson(table)])),
  };
}

function tableJson(table: TableExport): object {
  const { id, files, key, last, name, region, unit, columns, rules } = table;
  return {
    ...given({ files: files === `${id}*` ? undefined : files }),
    ...placesJson(table),
    key: keyJson(key),
    ...given({ last: last || undefined }),
    name: name ?? null,
    region,
    ...given({ unit: unit && unitJson(unit) }),
    columns: columns.map(columnJson),
    rules: rules.map((rule) => ruleJson(rule, printRow)),
  };
}

/** As the methodology file writes it. */
function keyJson(key: readonly string[]): string | readonly string[] | null {
  const [first, ...others] = key;
  return others.length > 0 ? key : (first ?? null);
}

/** Where the table stands in its file, and which of its rows count, as the methodology file writes it. */
function placesJson({
  sheet,
  headerRows,
  totals,
  where,
}: Pick<RegionExport, "sheet" | "headerRows" | "totals" | "where">): object {
  const row = headerRows && printRows(headerRows);
  return given({ sheet, header_row: row, totals, where: where && printRow(where.expression) });
}

/** `3`, or `3-4`: as the methodology file writes it. */
export function printRows({ first, last }: DeclaredRows): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function columnJson(column: Column): object {
  const { id, title, titleEn, unit, step, headers, type, optional, blank, carried } = column;
  const isPrivate = column.private === true ? true : undefined;
  const wording = given({
    title,
    title_en: titleEn,
    unit: unit && unitJson(unit),
    step: step && stepJson(step),
  });
  return {
    id,
    type: type.kind,
    ...columnKindOf(type).json(type),
    ...wording,
    headers,
    optional,
    ...given({ blank }),
    carried,
    ...given({ private: isPrivate }),
  };
}

function ruleJson<E>(
  { id, title, titleEn, severity, check }: Rule<E>,
  print: (expression: E) => string,
): object {
  return { id, ...given({ title, title_en: titleEn }), severity, check: print(check.expression) };
}
