import {
  type Block,
  type Case,
  type Indicator,
  kinds,
  organizationColumns,
  type Row,
  regionColumns,
  type Scale,
} from "./case.ts";
import { textOf } from "./expression.ts";
import { add, fractionOf, zero } from "./fraction.ts";

/** A case as the files that the program reads. */
export interface Files {
  readonly methodology: string;
  readonly regions: string;
  readonly organizations: string;
}

export function written(made: Case): Files {
  const regionNames = ["code", ...Object.keys(regionColumns)];
  const organizationNames = ["id", "region", ...Object.keys(organizationColumns)];
  return {
    methodology: methodologyText(made),
    regions: table(
      ["name", ...regionNames],
      made.regions.map((row) => ({ ...row.cells, code: row.key, name: `Region ${row.key}` })),
    ),
    organizations: table(
      organizationNames,
      made.organizations.map((row: Row & { region: string }) => ({
        ...row.cells,
        id: row.key,
        region: row.region,
      })),
    ),
  };
}

function table(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((cells) => `${cells.join(",")}\n`).join("");
}

function methodologyText(made: Case): string {
  const { blocks, on, places, mode, order, ties, breakTies, notRated } = made;
  const formulas = blocks.flatMap(formulasOf);
  const isUsed = (pattern: string) => formulas.some((text) => new RegExp(pattern).test(text));
  const column = (id: string, pattern: string) => {
    const type = { ...regionColumns, ...organizationColumns }[id as keyof typeof organizationColumns];
    const of = type === "choice" ? `, of: [${kinds.join(", ")}]` : "";
    return `${id}: {type: ${type}${of}, ${isUsed(pattern) ? "optional" : "carried"}: true}`;
  };
  const district = "district: {type: text, optional: true}";
  const own = ["people", "area"].map((id) => column(id, `regions\\.${id}\\b`));
  const theirs = Object.keys(organizationColumns).map((id) => column(id, `(?<![.\\w"])${id}\\b`));
  return `id: fuzz
title: Fuzz
max_points: ${decimal(blocks.map(({ weight }) => weight))}
ranking: {on: ${on}, round: {places: ${places}, mode: ${mode}}, order: ${order}, ties: ${ties}, break_ties: [${breakTies.join(", ")}]}
not_rated: [${notRated.map((code) => `{region: "${code}", reason: why}`).join(", ")}]
exports:
  missing_values: [""]
  regions:
    {key: code, name: name, group: district, columns: {code: {type: code}, name: {type: text}, ${district}, ${own.join(", ")}}}
  organizations:
    {key: id, region: region, columns: {id: {type: code}, region: {type: code}, ${theirs.join(", ")}}}
blocks: [${blocks.map(blockText).join(", ")}]
`;
}

function formulasOf({ indicators, blocks }: Block): readonly string[] {
  return [...indicators.map(({ formula }) => textOf(formula)), ...blocks.flatMap(formulasOf)];
}

/** The sum of decimals as a decimal of four places. */
function decimal(texts: readonly string[]): string {
  const { upper, lower } = texts.map(fractionOf).reduce(add, zero);
  const digits = `${(upper * 10_000n) / lower}`.padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function blockText({ id, aggregate, weight, indicators, blocks }: Block): string {
  const points = aggregate === "mean" ? `, weight: ${weight}` : "";
  return `{id: ${id}, title: ${id}, aggregate: ${aggregate}${points}, indicators: [${indicators.map(indicatorText).join(", ")}], blocks: [${blocks.map(blockText).join(", ")}]}`;
}

function indicatorText({ id, weight, formula, scale, missing }: Indicator): string {
  return `{id: ${id}, title: ${id}, weight: ${weight}, formula: '${textOf(formula)}', scale: ${scaleText(scale)}, missing: ${missing}}`;
}

function scaleText(scale: Scale): string {
  switch (scale.kind) {
    case "bands": {
      const bands = scale.bands.map(({ bound, edge, points }) => `{${bound}: ${edge}, points: ${points}}`);
      return `{kind: bands, better: ${scale.better}, bands: [${bands.join(", ")}]}`;
    }
    case "goalposts":
      return `{kind: goalposts, worst: ${scale.worst}, best: ${scale.best}}`;
    case "minmax":
    case "distance_to_best":
      return `{kind: ${scale.kind}, better: ${scale.better}}`;
    case "none":
      return "{kind: none}";
  }
}
