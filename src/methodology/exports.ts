import { abilitiesOf } from "../column/column.ts";
import { type FormulaResult, regionFormula, rowFormula } from "../formula/check.ts";
import { meantName } from "../formula/scope.ts";
import type { ColumnId, TableId } from "../model/brand.ts";
import type { Expression, Formula, RegionLeaf, RowExpression } from "../model/expression.ts";
import { limits } from "../model/limits.ts";
import type {
  Column,
  ColumnType,
  DeclaredRows,
  Exports,
  RegionExport,
  Rule,
  TableExport,
  Totals,
} from "../model/methodology.ts";
import { normal } from "../model/normal.ts";
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
import type { ExportColumns, ReadableColumns } from "./columns.ts";
import { type Context, formulaOf, type MethodologyPlace } from "./context.ts";
import { checkPlaceholders } from "./placeholders.ts";
import type { MethodologyShape, RuleShape, TableShape } from "./shape.ts";
import { tableShapes } from "./tables.ts";
import { nounOf } from "./wording.ts";

type ExportsShape = MethodologyShape["exports"];

export function checkExports(
  shape: Readable<ExportsShape>,
  columns: ExportColumns,
  context: Context,
): Exports | Unread {
  if (!isRead(shape)) return unread;
  checkFiles(shape, context);
  return whole({
    missingValues: wholeTree<readonly string[]>(shape.missing_values),
    regions: regionExport(shape.regions, columns, context),
    tables: wholeList(
      tableShapes(shape).map(([id, table]) => {
        const own = isRead(columns.tables) ? columns.tables.get(id) : unread;
        return tableExport(id, table, own ?? unread, context);
      }),
    ),
  });
}

/** A file belongs to one table: no two may be called alike. */
function checkFiles(shape: Exclude<Readable<ExportsShape>, Unread>, { report }: Context): void {
  const met = new Set<string>();
  for (const [id, table] of tableShapes(shape)) {
    const files = known(known(table)?.files ?? `${id}*`);
    if (files === undefined) continue;
    if (met.has(normal(files))) report("duplicate-id", ["exports", id, "files"], { id: files });
    met.add(normal(files));
  }
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
    sheet: shape.sheet,
    headerRows: headerRows(shape.header_row, [...path, "header_row"], context),
    totals: wholeTree<Totals | undefined>(shape.totals),
    where: whereOf(shape.where, columns.regions, "regions", [...path, "where"], context),
    aliases: shape.aliases,
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

function tableExport(
  id: string,
  shape: Readable<TableShape>,
  columns: ReadableColumns,
  context: Context,
): TableExport | Unread {
  if (!isRead(shape)) return unread;
  const path = ["exports", id];
  const { name } = shape;
  return whole({
    id: id as TableId,
    files: shape.files ?? `${id}*`,
    sheet: shape.sheet,
    headerRows: headerRows(shape.header_row, [...path, "header_row"], context),
    totals: wholeTree<Totals | undefined>(shape.totals),
    where: whereOf(shape.where, columns, id, [...path, "where"], context),
    key: rowKey(shape.key, columns, [...path, "key"], context),
    last: lastOf(shape, path, context),
    name: name === undefined ? name : role(name, "text", columns, [...path, "name"], context),
    region: keyRole(shape.region, columns, [...path, "region"], context),
    unit: nounOf(shape.unit),
    columns: wholeColumns(columns),
    rules: rulesOf(
      shape.rules,
      [...path, "rules"],
      (text, at) => rowFormula(text, "flag", columns, id, at),
      context,
      id,
    ),
  });
}

/** `3`, or `3-4`: a header in two rows, one below the other. */
function headerRows(
  text: string | undefined | Unread,
  path: Path,
  { report }: Context,
): DeclaredRows | undefined | Unread {
  if (text === undefined || !isRead(text)) return text;
  const [first = 0, last = first] = text.split("-").map(Number);
  if ((last !== first && last !== first + 1) || last > limits.topRows) {
    report("wrong-shape", path, { expected: "header-row" });
    return unread;
  }
  return { first, last };
}

/** Which rows count, by the columns of their own table. */
function whereOf(
  text: string | undefined | Unread,
  columns: ReadableColumns,
  rowsOf: string,
  path: Path,
  context: Context,
): Formula<RowExpression> | undefined | Unread {
  if (text === undefined) return undefined;
  const read = (written: string, at: MethodologyPlace) => rowFormula(written, "flag", columns, rowsOf, at);
  return formulaOf(text, path, read, context, rowsOf);
}

function wholeColumns(columns: ReadableColumns): readonly Column[] | Unread {
  return isRead(columns) ? wholeList([...columns.values()].map(whole)) : unread;
}

/** No key at all, the id of a column, or a list of them. */
function rowKey(
  key: Readable<string | readonly string[] | undefined>,
  columns: ReadableColumns,
  path: Path,
  context: Context,
): readonly ColumnId[] | Unread {
  if (key === undefined) return [];
  if (!isRead(key)) return unread;
  const ids: readonly (ColumnId | Unread)[] =
    typeof key === "string"
      ? [keyRole(key, columns, path, context)]
      : key.map((name, index) => keyRole(name, columns, [...path, index], context));
  return ids.every(isRead) ? ids : unread;
}

/** Only a key says which rows are the same one. */
function lastOf(
  { last, key }: Exclude<Readable<TableShape>, Unread>,
  path: Path,
  { report }: Context,
): boolean | Unread {
  if (!isRead(last)) return unread;
  if (last === "true" && key === undefined) report("missing-key", path, { key: "key" });
  return last === "true";
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
  } else if (isRead(column.type) && !canBe(type, column.type)) {
    context.report("wrong-column-type", path, { column: name, type: column.type.kind, expected: type });
  }
  return name as ColumnId;
}

/** A key names rows, too. */
function canBe(type: "code" | "text", column: ColumnType): boolean {
  const { role } = abilitiesOf(column);
  return type === "code" ? role === "key" : role !== undefined;
}

function rulesOf<Leaf extends ColumnId | RegionLeaf>(
  shapes: Readable<readonly RuleShape[] | undefined>,
  path: Path,
  read: (text: string, at: MethodologyPlace) => FormulaResult<Expression<Leaf>>,
  context: Context,
  rowsOf?: string,
): readonly Rule<Expression<Leaf>>[] | Unread {
  if (shapes === undefined) return [];
  if (!isRead(shapes)) return unread;
  return wholeList(
    shapes.map((shape, index) => {
      if (!isRead(shape)) return unread;
      const { id, title, title_en: titleEn, severity = "error" } = shape;
      const check = formulaOf(shape.check, [...path, index, "check"], read, context, rowsOf);
      const titles = { title: known(title), title_en: known(titleEn) };
      const expression = isRead(check) ? check.expression : unread;
      checkPlaceholders(titles, expression, [...path, index], context.report);
      return whole({ id, title, titleEn, severity, check });
    }),
  );
}
