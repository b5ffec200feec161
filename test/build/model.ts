import { createHash } from "node:crypto";
import { parseDecimal, printExact } from "../../src/exact/decimal.ts";
import { Fraction, sum, zero } from "../../src/exact/fraction.ts";
import { isFormula, regionFormula, rowFormula } from "../../src/formula/check.ts";
import type { BlockId, ColumnId, IndicatorId, RegionCode, TableId } from "../../src/model/brand.ts";
import type { ExpressionType } from "../../src/model/expression.ts";
import type {
  Block,
  Column,
  ColumnType,
  Exports,
  Indicator,
  Methodology,
  RankingRule,
  Scale,
  TableExport,
} from "../../src/model/methodology.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { Region } from "../../src/model/region.ts";
import { tableNamed } from "../../src/model/tables.ts";
import { extentOf } from "../../src/scale/extent.ts";
import { kindOf, points } from "../../src/scale/scale.ts";
import { exact } from "./numbers.ts";

/*
 * The builder of each thing of src/model. What a test does not say has its default here and nowhere else:
 * a new field of a type is added to one function.
 */

export function column(id: string, type: ColumnType, more: Partial<Column> = {}): Column {
  return { id: id as ColumnId, headers: [], type, optional: false, carried: false, ...more };
}

export function number(kind: "integer" | "decimal", min?: string, max?: string): ColumnType {
  const limit = (text: string | undefined) => (text === undefined ? undefined : parseDecimal(text));
  return { kind, min: limit(min), max: limit(max), mark: undefined };
}

export const code: ColumnType = { kind: "code" };
export const text: ColumnType = { kind: "text" };
export const flag: ColumnType = { kind: "flag", yes: [], no: [] };
export const choice = (...of: readonly string[]): ColumnType => ({
  kind: "choice",
  of,
  words: of.map((word) => ({ word, aliases: [] })),
});

const count = number("integer", "0");
const regionColumns = [
  column("code", code),
  column("name", text),
  column("population", number("integer", "1")),
  column("bodies", number("integer", "1")),
  column("area", number("decimal", "0", "50")),
];
export const organizationColumns: readonly Column[] = [
  column("id", code),
  column("region", code),
  column("kind", choice("town", "school")),
  column("connected", flag),
  column("answered", count),
  column("on_time", count),
  column("polls", count),
  column("votes", count),
  column("mark", number("decimal", "0", "5")),
];

/** A column of the regions, or of the organisations. */
export function columnNamed(id: string): Column {
  const named = [...regionColumns, ...organizationColumns].find((each) => each.id === id);
  if (named === undefined) throw new Error(`no column ${id}`);
  return named;
}

const at = { in: "methodology", file: "methodology.yaml" } as const;
const byId = (columns: readonly Column[]) => new Map(columns.map((each) => [each.id as string, each]));
const ofOrganizations = byId(organizationColumns);
const columnsById = { regions: byId(regionColumns), tables: new Map([["organizations", ofOrganizations]]) };

/** A formula over the columns above. */
export function formula(text: string, type: ExpressionType = "number") {
  const read = regionFormula(text, type, columnsById, at);
  if (!isFormula(read)) throw new Error(`${text} is no formula`);
  return read;
}

/** Of the organisations: what their rules check, and their `where`. */
export function rowConditionOf(text: string) {
  const condition = rowFormula(text, "flag", ofOrganizations, "organizations", at);
  if (!isFormula(condition)) throw new Error(`${text} is no condition`);
  return condition;
}

function rule(id: string, text: string) {
  return { id, severity: "error", check: rowConditionOf(text) } as const;
}

export const exports: Exports = {
  missingValues: [""],
  regions: {
    key: "code" as ColumnId,
    name: "name" as ColumnId,
    group: undefined,
    columns: regionColumns,
    rules: [
      {
        id: "towns-within-bodies",
        severity: "error",
        check: formula('count(organizations, kind == "town" && connected) <= regions.bodies', "flag"),
      },
    ],
  },
  tables: [
    {
      id: "organizations" as TableId,
      files: "organizations*",
      key: ["id" as ColumnId],
      last: false,
      name: undefined,
      region: "region" as ColumnId,
      columns: organizationColumns,
      rules: [
        rule("on-time-within-answered", "on_time <= answered"),
        rule("votes-with-polls", "votes <= 2 * polls || votes == 0"),
      ],
    },
  ],
};

/** The table of organisations, which every methodology of the tests has. */
export function organizationsOf(exports: Exports): TableExport {
  return tableNamed("organizations" as TableId, exports);
}

/** The same exports with the organisations changed. */
export function withOrganizations(exports: Exports, changed: Partial<TableExport>): Exports {
  return { ...exports, tables: [{ ...organizationsOf(exports), ...changed }] };
}

/** `bands("higher", "0.9 10", "0.5 4")`: edge and points. */
export function bands(better: "higher" | "lower", ...texts: readonly string[]): Scale {
  return {
    kind: "bands",
    better,
    bands: texts.map((text) => {
      const [edge = "", points = ""] = text.split(" ");
      return { edge: exact(edge), bound: better === "higher" ? "from" : "to", points: exact(points) };
    }),
  };
}

export function indicator(
  id: string,
  text: string,
  weight: string,
  scale: Scale = { kind: "none" },
  missing: Indicator["missing"] = "zero",
  more: Partial<Indicator> = {},
): Indicator {
  return {
    kind: "indicator",
    id: id as IndicatorId,
    title: `Indicator ${id}`,
    evidence: [],
    weight: exact(weight),
    formula: more.formula ?? formula(text),
    scale,
    missing,
    ...more,
  };
}

/** Its weight is that of its children, unless another is said. */
export function block(
  id: string,
  aggregate: Block["aggregate"],
  children: Block["children"],
  weight: Fraction = sum(children.map((child) => child.weight)),
  title = id,
): Block {
  return { kind: "block", id: id as BlockId, title, aggregate, weight, children };
}

export const plainRanking: RankingRule = {
  on: "exact",
  round: { places: 0, mode: "half-up" },
  order: "descending",
  ties: "dense",
  breakTies: [],
};

/** Of blocks, or of the indicators of one block. */
export function methodologyOf(
  children: Block["children"],
  ranking: Partial<RankingRule> = {},
  more: Partial<Methodology> = {},
): Methodology {
  const blocks = children.every(({ kind }) => kind === "block")
    ? children.filter((child) => child.kind === "block")
    : [block("all", "sum", children)];
  return {
    id: "plain",
    title: "Plain",
    note: undefined,
    file: "methodology.yaml",
    sha256: hashOf({ blocks, ranking }),
    maxPoints: sum(blocks.map(({ weight }) => weight)),
    ranking: { ...plainRanking, ...ranking },
    zones: [],
    notRated: [],
    exports,
    blocks,
    ...more,
  };
}

/** Equal methodologies have equal hashes, others not. */
function hashOf(made: object): string {
  const fractionsAsTexts = (_: string, value: unknown) =>
    value instanceof Fraction ? value.toFraction() : value;
  return createHash("sha256").update(JSON.stringify(made, fractionsAsTexts)).digest("hex");
}

export type Texts = Readonly<Record<string, string>>;

/** Cells by the ids of their columns; an empty text is a missing value. */
function cellsOf(texts: Texts): Organization["cells"] {
  return new Map(
    Object.entries(texts).map(([id, text]) => [id as ColumnId, text === "" ? undefined : exact(text)]),
  );
}

const plainCells = cellsOf({ population: "10", bodies: "4", area: "0" });

/** A region of 10 people and 4 bodies, unless its cells say otherwise. */
export function region(code: string, texts: Texts = {}, more: Partial<Region> = {}): Region {
  const cells = new Map([...plainCells, ...cellsOf(texts)]);
  const line = (Number(code) || 1) + 1;
  return {
    code: code as RegionCode,
    name: `Region ${code}`,
    district: undefined,
    cells,
    row: line,
    line,
    ...more,
  };
}

/** Regions without cells, named by their codes, one below the other. */
export function regionsOf(...codes: readonly string[]): readonly Region[] {
  return codes.map((code, index) =>
    region(code, {}, { name: code, cells: new Map(), row: index + 2, line: index + 2 }),
  );
}

const noCells = cellsOf(Object.fromEntries(organizationColumns.slice(2).map(({ id }) => [id, "0"])));

/** A row of the organisations: a cell that is not said is 0; of `kind`, 0 is a town and 1 a school. */
export function row(key: string, texts: Texts = {}, more: Partial<Organization> = {}): Organization {
  const cells = new Map([...noCells, ...cellsOf(texts)]);
  const table = "organizations" as TableId;
  return {
    table,
    file: "organizations.csv",
    row: 2,
    key,
    name: undefined,
    cells,
    indexes: new Map(),
    ...more,
  };
}

/** The points, of 60 at most, of one region's value, where the others have the values given. */
export function worth(value: string, scale: Scale, others = ""): string {
  const values = [value, ...others.split(" ").filter((text) => text !== "")].map(exact);
  const extent = extentOf(values) ?? { least: zero, greatest: zero };
  return printExact(points(exact(value), scale, exact("60"), extent));
}

/** What a scale says of itself for 40 points: Russian, English, canonical, JSON. */
export function described(scale: Scale): readonly string[] {
  const kind = kindOf(scale);
  const { ru, en } = kind.text(scale, exact("40"), undefined);
  return [ru, en, kind.print(scale), JSON.stringify(kind.json(scale))].map((text) =>
    text.replaceAll("\u00a0", " "),
  );
}
