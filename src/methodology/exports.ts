import { normal } from "../check/cell.ts";
import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction } from "../exact/fraction.ts";
import { type FormulaResult, regionFormula, rowFormula } from "../formula/check.ts";
import { meantName } from "../formula/scope.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Expression, RegionLeaf } from "../model/expression.ts";
import type {
  Column,
  ColumnType,
  Exports,
  OrganizationExport,
  RegionExport,
  Rule,
} from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import {
  isRead,
  known,
  type Readable,
  type Unread,
  unread,
  whole,
  wholeList,
  wholeTree,
} from "../model/unread.ts";
import { type Context, formulaOf, type MethodologyPlace, numberOf } from "./context.ts";
import { checkPlaceholders } from "./placeholders.ts";
import type { ColumnShape, MethodologyShape, RuleShape } from "./shape.ts";
import { nounOf, unitOf } from "./wording.ts";

type ExportsShape = MethodologyShape["exports"];

/** The columns of both exports by name, for the formulas. */
export interface ExportColumns {
  readonly regions: ReadableColumns;
  readonly organizations: ReadableColumns | undefined;
}

type ReadableColumns = ReadonlyMap<string, ReadableColumn> | Unread;
type ReadableColumn = { readonly [K in keyof Column]: Column[K] | Unread } & Pick<Column, "id">;

export function exportColumns(shape: Readable<ExportsShape>, context: Context): ExportColumns {
  if (!isRead(shape)) return { regions: unread, organizations: unread };
  const { regions, organizations } = shape;
  const of = (role: "regions" | "organizations", columns: Readable<ColumnsShape>) =>
    columnsOf(columns, ["exports", role, "columns"], context);
  return {
    regions: isRead(regions) ? of("regions", regions.columns) : unread,
    organizations:
      organizations === undefined || !isRead(organizations)
        ? organizations
        : of("organizations", organizations.columns),
  };
}

export function checkExports(
  shape: Readable<ExportsShape>,
  columns: ExportColumns,
  context: Context,
): Exports | Unread {
  if (!isRead(shape)) return unread;
  return whole({
    missingValues: wholeTree<readonly string[]>(shape.missing_values),
    regions: regionExport(shape.regions, columns, context),
    organizations:
      shape.organizations === undefined
        ? undefined
        : organizationExport(shape.organizations, columns.organizations ?? unread, context),
  });
}

function regionExport(
  shape: Readable<ExportsShape["regions"]>,
  columns: ExportColumns,
  context: Context,
): RegionExport | Unread {
  if (!isRead(shape)) return unread;
  const path = ["exports", "regions"];
  const { group } = shape;
  return whole({
    key: keyRole(shape.key, columns.regions, [...path, "key"], context),
    name: role(shape.name, "text", columns.regions, [...path, "name"], context),
    group: group === undefined ? group : role(group, "text", columns.regions, [...path, "group"], context),
    columns: wholeColumns(columns.regions),
    rules: rulesOf(
      shape.rules,
      [...path, "rules"],
      (text, at) => regionFormula(text, "flag", columns, at),
      context,
    ),
  });
}

function organizationExport(
  shape: Readable<NonNullable<ExportsShape["organizations"]>>,
  columns: ReadableColumns,
  context: Context,
): OrganizationExport | Unread {
  if (!isRead(shape)) return unread;
  const path = ["exports", "organizations"];
  const { name } = shape;
  return whole({
    key: keyRole(shape.key, columns, [...path, "key"], context),
    name: name === undefined ? name : role(name, "text", columns, [...path, "name"], context),
    region: keyRole(shape.region, columns, [...path, "region"], context),
    unit: nounOf(shape.unit),
    columns: wholeColumns(columns),
    rules: rulesOf(
      shape.rules,
      [...path, "rules"],
      (text, at) => rowFormula(text, "flag", columns, at),
      context,
    ),
  });
}

function wholeColumns(columns: ReadableColumns): readonly Column[] | Unread {
  return isRead(columns) ? wholeList([...columns.values()].map(whole)) : unread;
}

type ColumnsShape = Readonly<Record<string, ColumnShape>>;

function columnsOf(shapes: Readable<ColumnsShape>, path: Path, context: Context): ReadableColumns {
  if (!isRead(shapes)) return unread;
  checkHeaders(shapes, path, context);
  return new Map(
    Object.entries(shapes).map(([id, shape]) => [id, columnOf(id, shape, [...path, id], context)]),
  );
}

/** A header names one column. */
function checkHeaders(
  shapes: Exclude<Readable<ColumnsShape>, Unread>,
  path: Path,
  { report }: Context,
): void {
  const owners = new Map(Object.keys(shapes).map((id) => [normal(id), id]));
  for (const [id, shape] of Object.entries(shapes)) {
    const headers = known(shape)?.headers ?? [];
    for (const [index, header] of (known(headers) ?? []).entries()) {
      if (!isRead(header)) continue;
      const owner = owners.get(normal(header)) ?? id;
      if (owner !== id) report("duplicate-id", [...path, id, "headers", index], { id: header });
      else owners.set(normal(header), id);
    }
  }
}

/** The id alone where the rest is unread. */
function columnOf(id: string, shape: Readable<ColumnShape>, path: Path, context: Context): ReadableColumn {
  const read = known(shape);
  if (read === undefined) return { ...unreadColumn, id: id as ColumnId };
  return {
    id: id as ColumnId,
    title: read.title,
    titleEn: read.title_en,
    unit: unitOf(read.unit),
    step: wholeTree<ColumnShape["step"]>(read.step),
    headers: wholeTree<readonly string[]>(read.headers ?? []),
    type: typeOf(read, path, context),
    optional: isYes(read.optional),
    carried: isYes(read.carried),
  };
}

const unreadColumn = {
  title: unread,
  titleEn: unread,
  unit: unread,
  step: unread,
  headers: unread,
  type: unread,
  optional: unread,
  carried: unread,
} as const;

function isYes(text: "true" | "false" | undefined | Unread): boolean | Unread {
  return isRead(text) ? text === "true" : unread;
}

function typeOf(
  shape: Exclude<Readable<ColumnShape>, Unread>,
  path: Path,
  context: Context,
): ColumnType | Unread {
  switch (shape.type) {
    case unread:
      return unread;
    case "code":
    case "text":
    case "flag":
      return { kind: shape.type };
    case "choice": {
      if (!isRead(shape.of)) return unread;
      const words = shape.of;
      const repeated = words.findIndex((word, index) => isRead(word) && words.indexOf(word) < index);
      if (repeated >= 0)
        context.report("duplicate-id", [...path, "of", repeated], { id: known(words[repeated]) ?? "" });
      return whole({ kind: "choice", of: wholeList(words) });
    }
    case "integer":
    case "decimal": {
      const min = numberOrNone(shape.min);
      const max = numberOrNone(shape.max);
      if (min !== undefined && isRead(min) && max !== undefined && isRead(max) && compare(min, max) > 0) {
        context.report("range-reversed", [...path, "min"], { min: printExact(min), max: printExact(max) });
      }
      // A formula can use the column whatever its range is.
      return { kind: shape.type, min: known(min), max: known(max) };
    }
  }
}

function numberOrNone(text: string | undefined | Unread): Fraction | undefined | Unread {
  return text === undefined ? undefined : numberOf(text);
}

/** A column that tells rows apart, or says which region they belong to: always filled in. */
function keyRole(
  name: string | Unread,
  columns: ReadableColumns,
  path: Path,
  context: Context,
): ColumnId | Unread {
  const type = "optional code";
  if (isRead(name) && isRead(columns) && columns.get(name)?.optional === true)
    context.report("wrong-column-type", path, { column: name, type, expected: "code" });
  return role(name, "code", columns, path, context);
}

/** A column with a part to play: it has to be declared, of a type that fits. */
function role(
  name: string | Unread,
  type: "code" | "text",
  columns: ReadableColumns,
  path: Path,
  context: Context,
): ColumnId | Unread {
  if (!isRead(name) || !isRead(columns)) return unread;
  const column = columns.get(name);
  if (column === undefined) {
    const suggestion = meantName(name, columns.keys());
    if (!isRead(suggestion)) return unread;
    context.report("unknown-id", path, { id: name, suggestion });
  } else if (isRead(column.type) && column.type.kind !== "code" && column.type.kind !== type) {
    context.report("wrong-column-type", path, { column: name, type: column.type.kind, expected: type });
  }
  return name as ColumnId;
}

function rulesOf<Leaf extends ColumnId | RegionLeaf>(
  shapes: Readable<readonly RuleShape[] | undefined>,
  path: Path,
  read: (text: string, at: MethodologyPlace) => FormulaResult<Expression<Leaf>>,
  context: Context,
): readonly Rule<Expression<Leaf>>[] | Unread {
  if (shapes === undefined) return [];
  if (!isRead(shapes)) return unread;
  return wholeList(
    shapes.map((shape, index) => {
      if (!isRead(shape)) return unread;
      const { id, title, title_en: titleEn, severity = "error" } = shape;
      const check = formulaOf(shape.check, [...path, index, "check"], read, context);
      const titles = { title: known(title), title_en: known(titleEn) };
      const expression = isRead(check) ? check.expression : unread;
      checkPlaceholders(titles, expression, [...path, index], context.report);
      return whole({ id, title, titleEn, severity, check });
    }),
  );
}
