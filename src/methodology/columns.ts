import { abilitiesOf, columnKindOf } from "../column/column.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Column, ColumnType } from "../model/methodology.ts";
import { normal } from "../model/normal.ts";
import type { Path } from "../model/report.ts";
import { isRead, known, type Readable, type Unread, unread, wholeTree } from "../model/unread.ts";
import { columnType } from "./column-type.ts";
import type { Context } from "./context.ts";
import type { ColumnShape, MethodologyShape } from "./shape.ts";
import { tableShapes } from "./tables.ts";
import { unitOf } from "./wording.ts";

/** The columns of every export by name, for the formulas. */
export interface ExportColumns {
  readonly regions: ReadableColumns;
  readonly tables: ReadonlyMap<string, ReadableColumns> | Unread;
}

export type ReadableColumns = ReadonlyMap<string, ReadableColumn> | Unread;
type ReadableColumn = { readonly [K in keyof Column]: Column[K] | Unread } & Pick<Column, "id">;

export function exportColumns(shape: Readable<MethodologyShape["exports"]>, context: Context): ExportColumns {
  if (!isRead(shape)) return { regions: unread, tables: unread };
  const of = (id: string, table: Readable<{ readonly columns: ColumnsShape }>) =>
    isRead(table) ? columnsOf(table.columns, ["exports", id, "columns"], context) : unread;
  return {
    regions: of("regions", shape.regions),
    tables: new Map(tableShapes(shape).map(([id, table]) => [id, of(id, table)])),
  };
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
  const type = columnType(read, path, context);
  const blank = blankOf(read.blank, type, [...path, "blank"], context);
  const optional = isYes(read.optional);
  return {
    id: id as ColumnId,
    title: read.title,
    titleEn: read.title_en,
    unit: unitOf(read.unit),
    step: wholeTree<ColumnShape["step"]>(read.step),
    headers: wholeTree<readonly string[]>(read.headers ?? []),
    type,
    optional: blank === MISSING ? true : optional,
    blank: blank === MISSING ? undefined : blank,
    carried: isEither(isYes(read.carried), isYes(read.private)),
    private: isYes(read.private),
  };
}

/** As the YAML says that an empty cell is no value. */
const MISSING = "missing";

/** What an empty cell stands for has to be a cell that the column could hold. */
function blankOf(
  blank: string | undefined | Unread,
  type: ColumnType | Unread,
  path: Path,
  { at, add, report }: Context,
): string | undefined | Unread {
  if (blank === undefined || !isRead(blank) || blank === MISSING || !isRead(type)) return blank;
  if (abilitiesOf(type).measured === undefined) {
    report("unknown-word", path, { value: blank, of: [MISSING], suggestion: undefined });
    return unread;
  }
  const reading = columnKindOf(type).readCell(blank, type, { missing: new Set(), delimiter: "," });
  if (reading.kind !== "refused") return blank;
  add([reading.describe(at(path))]);
  return unread;
}

const unreadColumn = {
  title: unread,
  titleEn: unread,
  unit: unread,
  step: unread,
  headers: unread,
  type: unread,
  optional: unread,
  blank: unread,
  carried: unread,
  private: unread,
} as const;

function isEither(first: boolean | Unread, second: boolean | Unread): boolean | Unread {
  return isRead(first) && isRead(second) ? first || second : unread;
}

function isYes(text: "true" | "false" | undefined | Unread): boolean | Unread {
  return isRead(text) ? text === "true" : unread;
}
