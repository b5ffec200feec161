import { abilitiesOf } from "../column/column.ts";
import { isName } from "../formula/scope.ts";
import { aggregateFunctions } from "../model/expression.ts";
import type { ColumnType, Column as ModelColumn } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { problem } from "../model/problem.ts";
import { hasUnread, isRead, known, type Readable, type Unread } from "../model/unread.ts";
import { columnsOfAggregate } from "../model/walk.ts";
import type { ExportColumns, ReadableColumns } from "./columns.ts";
import type { Context, MetFormula } from "./context.ts";
import type { BlockShape, MethodologyShape } from "./shape.ts";
import { tableShapes } from "./tables.ts";

/**
 * A column that is used is not carried; one that is declared, neither used nor carried, is told. A column that a
 * part with a problem may have meant is not called unused.
 */
export function checkUsedColumns(
  shape: Exclude<Readable<MethodologyShape>, Unread>,
  columns: ExportColumns,
  context: Context,
): void {
  const isComplete = !lacksFormulas(shape);
  for (const [role, declared] of exportsOf(columns)) {
    if (!isRead(declared)) continue;
    const parts = partsOf(shape, role);
    const used = new Set([...parts, ...context.formulas.flatMap((formula) => namesIn(formula, role))]);
    const isMeant = meantColumns(parts, context.formulas, columns, declared);
    for (const column of declared.values()) {
      const { id, carried } = column;
      if (!isRead(carried)) continue;
      const mark = column.private === true ? "private" : "carried";
      const path = ["exports", role, "columns", id];
      if (used.has(id) && carried) context.report("used-carried-column", path, { column: id, mark });
      if (isComplete && isName(id) && !used.has(id) && !carried && !isMeant(column))
        context.add([problem("unused-column", context.at(path), { column: id }, "warning")]);
    }
  }
}

type Declared = Exclude<ExportColumns["regions"], Unread>;
type Column = Pick<ModelColumn, "id"> & { readonly type: ColumnType | Unread };

/** Which columns may be meant where an export or a formula names one that does not fit. */
function meantColumns(
  parts: readonly string[],
  formulas: readonly MetFormula[],
  all: ExportColumns,
  declared: Declared,
): (column: Column) => boolean {
  const ids = [...declared.keys()];
  const words: ReadonlySet<string> = new Set([...aggregateFunctions, ...exportsOf(all).map(([id]) => id)]);
  const written = formulas.flatMap(namesInText).filter((name) => !words.has(name));
  const everyId = new Set(exportsOf(all).flatMap(([, columns]) => idsOf(columns)));
  const near = new Set([...parts, ...written].flatMap((name) => [name, nearest(name, ids) ?? name]));
  const anyNumber = written.some((name) => !everyId.has(name) && nearest(name, ids) === undefined);
  const anyText = parts.some((name) => {
    const column = declared.get(name);
    return column === undefined ? nearest(name, ids) === undefined : isRead(column.type) && !isText(column);
  });
  return (column) => near.has(column.id) || (isText(column) ? anyText : anyNumber);
}

/** Every export and its columns. */
function exportsOf({ regions, tables }: ExportColumns): readonly (readonly [string, ReadableColumns])[] {
  return [["regions", regions], ...(known(tables) ?? [])];
}

function idsOf(columns: ReadableColumns): readonly string[] {
  return isRead(columns) ? [...columns.keys()] : [];
}

function isText(column: Column | undefined): boolean {
  const type = known(column?.type);
  return type !== undefined && abilitiesOf(type).measured === undefined;
}

/** The columns that an export names for a part to play. */
function partsOf(shape: Exclude<Readable<MethodologyShape>, Unread>, role: string): readonly string[] {
  const regions = known(known(shape.exports)?.regions);
  const table = known(new Map(tableShapes(shape.exports)).get(role));
  const parts =
    role === "regions"
      ? [regions?.key, regions?.name, regions?.group]
      : [table?.key, table?.name, table?.region];
  return parts.flat().filter((name) => typeof name === "string");
}

function namesIn({ leaves: met, rowsOf }: MetFormula, role: string): readonly string[] {
  return (known(met) ?? []).flatMap((leaf) => {
    if (typeof leaf === "string") return role === rowsOf ? [leaf] : [];
    if (leaf.kind === "cell") return role === "regions" ? [leaf.column] : [];
    return role === leaf.aggregate.table ? columnsOfAggregate(leaf.aggregate) : [];
  });
}

/** What may name a column in a formula that has problems. */
function namesInText({ text, leaves: met }: MetFormula): readonly string[] {
  if (isRead(met)) return [];
  return text.replaceAll(/"[^"]*"|'[^']*'/g, "").match(/[A-Za-z]\w*/g) ?? [];
}

/** Whether there may be a formula, or a column with a part to play, that could not be read at all. */
function lacksFormulas(shape: Exclude<Readable<MethodologyShape>, Unread>): boolean {
  const tables = tableShapes(shape.exports).map(([, table]) => known(table));
  const roles = [known(known(shape.exports)?.regions), ...tables];
  return (
    roles.some(
      (role) => role === undefined || hasUnread({ ...role, columns: undefined, rules: checksOf(role) }),
    ) || blocksLackFormulas(shape.blocks)
  );
}

function checksOf({
  rules,
}: {
  readonly rules?: Readable<readonly { check: string }[] | undefined>;
}): unknown {
  return isRead(rules) ? rules?.map((rule) => (isRead(rule) ? rule.check : rule)) : rules;
}

function blocksLackFormulas(blocks: Readable<readonly BlockShape[]>): boolean {
  if (!isRead(blocks)) return true;
  return blocks.some((block) => {
    if (!isRead(block) || !isRead(block.indicators)) return true;
    const formulas = (block.indicators ?? []).map((indicator) =>
      isRead(indicator) ? indicator.formula : indicator,
    );
    return hasUnread(formulas) || blocksLackFormulas(block.blocks ?? []);
  });
}
