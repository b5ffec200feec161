import { normal } from "../check/cell.ts";
import { printExact } from "../exact/decimal.ts";
import { compare } from "../exact/fraction.ts";
import { type FormulaResult, isFormula, regionFormula, rowFormula } from "../formula/check.ts";
import type { Columns } from "../formula/scope.ts";
import type { ColumnId } from "../model/brand.ts";
import type { RegionExpression, RowExpression } from "../model/expression.ts";
import type {
  Column,
  ColumnType,
  Exports,
  OrganizationExport,
  RegionExport,
  Rule,
} from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import type { Path } from "../model/report.ts";
import { type Context, type MethodologyPlace, numberOf } from "./context.ts";
import { checkPlaceholders } from "./placeholders.ts";
import type { ColumnShape, MethodologyShape, RuleShape } from "./shape.ts";
import { unitOf } from "./wording.ts";

type ExportsShape = MethodologyShape["exports"];

/** The columns of both exports by name, for the formulas. */
export interface ExportColumns {
  readonly regions: Columns;
  readonly organizations: Columns | undefined;
}

export function exportColumns(shape: ExportsShape, context: Context): ExportColumns {
  const { regions, organizations } = shape;
  return {
    regions: columnsOf(regions.columns, ["exports", "regions", "columns"], context),
    organizations:
      organizations && columnsOf(organizations.columns, ["exports", "organizations", "columns"], context),
  };
}

export function checkExports(shape: ExportsShape, columns: ExportColumns, context: Context): Exports {
  return {
    missingValues: shape.missing_values,
    regions: regionExport(shape.regions, columns, context),
    organizations:
      shape.organizations && columns.organizations
        ? organizationExport(shape.organizations, columns.organizations, context)
        : undefined,
  };
}

function regionExport(
  shape: ExportsShape["regions"],
  columns: ExportColumns,
  context: Context,
): RegionExport {
  const path = ["exports", "regions"];
  return {
    key: keyRole(shape.key, columns.regions, [...path, "key"], context),
    name: role(shape.name, "text", columns.regions, [...path, "name"], context),
    group:
      shape.group === undefined
        ? undefined
        : role(shape.group, "text", columns.regions, [...path, "group"], context),
    columns: [...columns.regions.values()],
    rules: rulesOf(shape.rules, [...path, "rules"], context, (text, at) =>
      regionFormula(text, "flag", columns, at),
    ),
  };
}

function organizationExport(
  shape: NonNullable<ExportsShape["organizations"]>,
  columns: Columns,
  context: Context,
): OrganizationExport {
  const path = ["exports", "organizations"];
  return {
    key: keyRole(shape.key, columns, [...path, "key"], context),
    name:
      shape.name === undefined ? undefined : role(shape.name, "text", columns, [...path, "name"], context),
    region: keyRole(shape.region, columns, [...path, "region"], context),
    columns: [...columns.values()],
    rules: rulesOf(shape.rules, [...path, "rules"], context, (text, at) =>
      rowFormula(text, "flag", columns, at),
    ),
  };
}

function columnsOf(shapes: Readonly<Record<string, ColumnShape>>, path: Path, context: Context): Columns {
  checkHeaders(shapes, path, context);
  return new Map(
    Object.entries(shapes).map(([id, shape]) => [id, columnOf(id, shape, [...path, id], context)]),
  );
}

/** A header names one column. */
function checkHeaders(shapes: Readonly<Record<string, ColumnShape>>, path: Path, { report }: Context): void {
  const owners = new Map(Object.keys(shapes).map((id) => [normal(id), id]));
  for (const [id, { headers }] of Object.entries(shapes)) {
    for (const [index, header] of (headers ?? []).entries()) {
      const owner = owners.get(normal(header)) ?? id;
      if (owner !== id) report("duplicate-id", [...path, id, "headers", index], { id: header });
      else owners.set(normal(header), id);
    }
  }
}

function columnOf(id: string, shape: ColumnShape, path: Path, context: Context): Column {
  return {
    id: id as ColumnId,
    title: shape.title,
    titleEn: shape.title_en,
    unit: unitOf(shape.unit),
    step: shape.step,
    headers: shape.headers ?? [],
    type: typeOf(shape, path, context),
    optional: shape.optional === "true",
    carried: shape.carried === "true",
  };
}

function typeOf(shape: ColumnShape, path: Path, context: Context): ColumnType {
  switch (shape.type) {
    case "code":
    case "text":
    case "flag":
      return { kind: shape.type };
    case "choice": {
      const repeated = shape.of.findIndex((word, index) => shape.of.indexOf(word) < index);
      if (repeated >= 0)
        context.report("duplicate-id", [...path, "of", repeated], { id: shape.of[repeated] ?? "" });
      return { kind: "choice", of: shape.of };
    }
    case "integer":
    case "decimal": {
      const min = shape.min === undefined ? undefined : numberOf(shape.min);
      const max = shape.max === undefined ? undefined : numberOf(shape.max);
      if (min !== undefined && max !== undefined && compare(min, max) > 0) {
        context.report("range-reversed", [...path, "min"], { min: printExact(min), max: printExact(max) });
      }
      return { kind: shape.type, min, max };
    }
  }
}

/** A column that tells rows apart, or says which region they belong to: always filled in. */
function keyRole(name: string, columns: Columns, path: Path, context: Context): ColumnId {
  const type = "optional code";
  if (columns.get(name)?.optional === true)
    context.report("wrong-column-type", path, { column: name, type, expected: "code" });
  return role(name, "code", columns, path, context);
}

/** A column with a part to play: it has to be declared, of a type that fits. */
function role(name: string, type: "code" | "text", columns: Columns, path: Path, context: Context): ColumnId {
  const column = columns.get(name);
  if (column === undefined) {
    context.report("unknown-id", path, { id: name, suggestion: nearest(name, columns.keys()) });
  } else if (column.type.kind !== "code" && column.type.kind !== type) {
    context.report("wrong-column-type", path, { column: name, type: column.type.kind, expected: type });
  }
  return name as ColumnId;
}

function rulesOf<E extends RegionExpression | RowExpression>(
  shapes: readonly RuleShape[] | undefined,
  path: Path,
  context: Context,
  read: (text: string, at: MethodologyPlace) => FormulaResult<E>,
): readonly Rule<E>[] {
  return (shapes ?? []).flatMap(({ id, title, title_en: titleEn, check, severity }, index) => {
    const formula = read(check, context.at([...path, index, "check"]));
    if (isFormula(formula)) {
      checkPlaceholders({ title, title_en: titleEn }, formula.expression, [...path, index], context.report);
      return [{ id, title, titleEn, severity: severity ?? "error", check: formula }];
    }
    context.add(formula);
    return [];
  });
}
