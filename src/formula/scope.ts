import { abilitiesOf } from "../column/column.ts";
import type { ColumnId, TableId } from "../model/brand.ts";
import {
  type AggregateFunction,
  aggregateFunctions,
  type RegionLeaf,
  type RowExpression,
} from "../model/expression.ts";
import type { Column, ColumnType } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { isRead, type Unread, unread } from "../model/unread.ts";
import { checkPart, ofType, type Part, type Report, type Scope } from "./part.ts";
import { printAggregate } from "./print/text.ts";
import { describe, isNode, type Node } from "./syntax.ts";

/** Columns by their names in formulas. What is unread may be anything: no use of it is wrong. */
export type Columns =
  | ReadonlyMap<string, Pick<Column, "id"> & { readonly type: ColumnType | Unread }>
  | Unread;

/** What formulas over a region speak of: its own row, and the tables whose rows belong to it. */
export interface FormulaTables {
  readonly regions: Columns;
  readonly tables: ReadonlyMap<string, Columns> | Unread;
}

/** Whether a formula can name the column. */
export function isName(id: string): boolean {
  return /^[A-Za-z]\w*$/.test(id);
}

/**
 * What an unknown name may be a mistake for. Unread where it may mean a column whose id no formula can
 * hold: then that id is the problem.
 */
export function meantName(name: string, ids: Iterable<string>): string | undefined | Unread {
  const all = [...ids];
  const suggestion = nearest(name, all.filter(isName));
  return suggestion === undefined && !all.every(isName) ? unread : suggestion;
}

/** Inside a row of a table: its own columns, bare or as `table.column`. */
export function rowScope(columns: Columns, table: string, report: Report): Scope<ColumnId> {
  return {
    report,
    term(node) {
      if (node.type === "CallExpression")
        return report("formula-not-allowed", node, { what: describe(node) });
      const member = node.type === "MemberExpression" ? memberOf(node) : undefined;
      const name =
        node.type === "Identifier"
          ? String(node["name"])
          : member?.object === table
            ? member.name
            : undefined;
      if (name === undefined) return report("formula-not-allowed", node, { what: describe(node) });
      return columnPart(name, columns, node, report, (id) => id);
    },
  };
}

/** Over a region: `regions.column`, and aggregates whose arguments are about a row of one table. */
export function regionScope({ regions, tables }: FormulaTables, report: Report): Scope<RegionLeaf> {
  return {
    report,
    term(node) {
      if (node.type === "CallExpression") return aggregate(node, tables, report);
      const member = node.type === "MemberExpression" ? memberOf(node) : undefined;
      if (member?.object === "regions") {
        return columnPart(
          member.name,
          regions,
          node,
          report,
          (column): RegionLeaf => ({ kind: "cell", column }),
        );
      }
      if (node.type === "Identifier") {
        const name = String(node["name"]);
        const suggestion = isRead(regions) && regions.has(name) ? `regions.${name}` : undefined;
        return report("formula-unknown-name", node, { name, suggestion, isColumn: false });
      }
      return report("formula-not-allowed", node, { what: describe(node) });
    },
  };
}

function aggregate(
  node: Node,
  tables: FormulaTables["tables"],
  report: Report,
): Part<RegionLeaf> | undefined {
  const { callee } = node;
  const list = Array.isArray(node["arguments"]) ? node["arguments"].filter(isNode) : [];
  const name = isNode(callee) && callee.type === "Identifier" ? String(callee["name"]) : undefined;
  const known = aggregateFunctions.find((word) => word === name);
  const hasTables = !isRead(tables) || tables.size > 0;
  if (known === undefined || !hasTables) {
    const suggestion = name === undefined || !hasTables ? undefined : nearest(name, aggregateFunctions);
    if (name === undefined || known !== undefined)
      return report("formula-not-allowed", node, { what: describe(node) });
    return report("formula-unknown-name", node, { name, suggestion, isColumn: false });
  }
  const [subject, condition, surplus] = list;
  if (subject === undefined || surplus !== undefined)
    return report("formula-not-allowed", surplus ?? node, { what: describe(node) });
  const table = isRead(tables) ? tableOf(known, subject, tables, report) : undefined;
  if (table === undefined) return undefined;
  const scope = rowScope(table.columns, table.id, report);
  const of = known === "count" ? undefined : asNumber(subject, scope);
  const where = condition && asFlag(condition, scope);
  if ((known !== "count" && of === undefined) || (condition !== undefined && where === undefined))
    return undefined;
  return aggregatePart(known, table.id, of, where);
}

function aggregatePart(
  name: AggregateFunction,
  table: TableId,
  of: RowExpression | undefined,
  where: RowExpression | undefined,
): Part<RegionLeaf> {
  const aggregate = { function: name, table, of, where };
  const leaf: RegionLeaf = { kind: "aggregate", aggregate: { id: printAggregate(aggregate), ...aggregate } };
  return { type: "number", expression: { kind: "leaf", leaf } };
}

interface Table {
  readonly id: TableId;
  readonly columns: Columns;
}

/** The table whose rows an aggregate is over: the one that its subject is, or names. Where there is one only, bare columns are its own. */
function tableOf(
  name: AggregateFunction,
  subject: Node,
  tables: ReadonlyMap<string, Columns>,
  report: Report,
): Table | undefined {
  const ids = [...tables.keys()];
  const whole = name === "count" ? wholeTable(subject) : undefined;
  const named = whole ?? (name === "count" ? undefined : objectsIn(subject).find((id) => tables.has(id)));
  const id = named ?? (name === "count" || ids.length > 1 ? undefined : ids[0]);
  const columns = id === undefined ? undefined : tables.get(id);
  if (id !== undefined && columns !== undefined) return { id: id as TableId, columns };
  const bare = name === "count" ? whole : bareNamesIn(subject)[0];
  if (bare === undefined || (name === "count" && ids.length === 1))
    return report("formula-type", subject, { actual: describe(subject), expected: ids.join(", ") });
  const has = ([, columns]: readonly [string, Columns]) => isRead(columns) && columns.has(bare);
  const [owner] = (name === "count" ? undefined : [...tables].find(has)) ?? [];
  const suggestion = name === "count" ? nearest(bare, ids) : owner && `${owner}.${bare}`;
  return report("formula-unknown-name", subject, { name: bare, suggestion, isColumn: name !== "count" });
}

function wholeTable(node: Node): string | undefined {
  return node.type === "Identifier" ? String(node["name"]) : undefined;
}

/** The names in an expression that name no column of a table by its table. */
function bareNamesIn(node: Node): readonly string[] {
  if (node.type === "MemberExpression") return [];
  if (node.type === "Identifier") return [String(node["name"])];
  return Object.values(node).flat().filter(isNode).flatMap(bareNamesIn);
}

/** `x` of every `x.y` in an expression, left to right. */
function objectsIn(node: Node): readonly string[] {
  const member = node.type === "MemberExpression" ? memberOf(node) : undefined;
  if (member !== undefined) return [member.object];
  return Object.values(node).flat().filter(isNode).flatMap(objectsIn);
}

function asFlag(node: Node, scope: Scope<ColumnId>): RowExpression | undefined {
  const part = checkPart(node, scope);
  return part && ofType(part, "flag", node, scope.report);
}

function asNumber(node: Node, scope: Scope<ColumnId>): RowExpression | undefined {
  const part = checkPart(node, scope);
  return part && ofType(part, "number", node, scope.report);
}

/** `object.name`, and no other kind of member: nothing computed, nothing deeper. */
function memberOf(node: Node): { object: string; name: string } | undefined {
  const { object, property, computed, optional } = node;
  if (computed === true || optional === true || !isNode(object) || !isNode(property)) return undefined;
  if (object.type !== "Identifier" || property.type !== "Identifier") return undefined;
  return { object: String(object["name"]), name: String(property["name"]) };
}

function columnPart<Leaf>(
  name: string,
  columns: Columns,
  node: Node,
  report: Report,
  leafOf: (id: ColumnId) => Leaf,
): Part<Leaf> | undefined {
  if (!isRead(columns)) return undefined;
  const column = columns.get(name);
  if (column === undefined) {
    const suggestion = meantName(name, columns.keys());
    return isRead(suggestion)
      ? report("formula-unknown-name", node, { name, suggestion, isColumn: true })
      : undefined;
  }
  if (!isRead(column.type)) return undefined;
  const leaf = leafOf(column.id);
  return (
    partOfType(column.type, leaf) ??
    report("formula-type", node, { actual: column.type.kind, expected: "number" })
  );
}

/** Codes and texts identify; they are not measured. */
function partOfType<Leaf>(type: ColumnType, leaf: Leaf): Part<Leaf> | undefined {
  const { measured, of } = abilitiesOf(type);
  if (measured === undefined) return undefined;
  if (measured === "choice") return { type: "choice", leaf, of };
  return { type: measured, expression: { kind: "leaf", leaf } };
}
