import { isFormula, regionFormula, rowFormula } from "../../src/formula/check.ts";
import type { BlockId, ColumnId, IndicatorId } from "../../src/model/brand.ts";
import type { Formula, RegionExpression, RowExpression } from "../../src/model/expression.ts";
import type { Block, Column, ColumnType, Indicator, Methodology } from "../../src/model/methodology.ts";
import { exact } from "./numbers.ts";

function column(id: string, type: ColumnType, ...headers: readonly string[]): Column {
  return { id: id as ColumnId, headers, type, optional: false, carried: false };
}

const count: ColumnType = { kind: "integer", min: exact("0"), max: undefined };

const regions = [
  column("region_code", { kind: "code" }, "Код региона"),
  column("region", { kind: "text" }),
  column("population", { kind: "integer", min: exact("1"), max: exact("20000000") }, "Население"),
  column("roads", { kind: "decimal", min: undefined, max: undefined }),
];

const organizations = [
  column("organization_id", { kind: "code" }),
  column("region_code", { kind: "code" }),
  column("kind", { kind: "choice", of: ["executive", "municipal"] }),
  column("connected", { kind: "flag" }),
  column("answers", count),
  { ...column("on_time", count), optional: true, carried: true },
];

const byId = (columns: readonly Column[]) => new Map(columns.map((each) => [each.id as string, each]));
const here = { in: "methodology", file: "methodology.yaml" } as const;

function ofRegion(text: string, type: "number" | "flag" = "number"): Formula<RegionExpression> {
  const columns = { regions: byId(regions), organizations: byId(organizations) };
  const read = regionFormula(text, type, columns, here);
  if (!isFormula(read)) throw new Error(JSON.stringify(read));
  return read;
}

function ofRow(text: string): Formula<RowExpression> {
  const read = rowFormula(text, "flag", byId(organizations), here);
  if (!isFormula(read)) throw new Error(JSON.stringify(read));
  return read;
}

function indicator(
  id: string,
  title: string,
  weight: string,
  formula: string,
  rest: Pick<Indicator, "scale" | "missing" | "evidence">,
): Indicator {
  return {
    kind: "indicator",
    id: id as IndicatorId,
    title,
    weight: exact(weight),
    formula: ofRegion(formula),
    ...rest,
  };
}

const accounts: Block = {
  kind: "block",
  id: "accounts" as BlockId,
  title: "Учётные записи",
  aggregate: "mean",
  weight: exact("30"),
  children: [
    indicator("connected", "Доля подключённых", "2", "count(organizations, connected)/count(organizations)", {
      evidence: ["assumed"],
      scale: { kind: "none" },
      missing: "refuse",
    }),
    indicator("roads", "Дороги", "1", "regions.roads", {
      evidence: [],
      scale: { kind: "goalposts", worst: exact("12.5"), best: exact("0") },
      missing: "exclude",
    }),
  ],
};

/** A nested block, and what the shipped methodology has none of. */
export const variedMethodology: Methodology = {
  id: "varied",
  title: "Рейтинг по всем правилам",
  note: "Для проверки: здесь есть всё.",
  file: "methodology.yaml",
  sha256: "ab".repeat(32),
  maxPoints: exact("112.5"),
  ranking: {
    on: "exact",
    round: { places: 2, mode: "half-even" },
    order: "descending",
    ties: "competition",
    breakTies: ["accounts" as BlockId, "on_time" as IndicatorId],
  },
  zones: [],
  notRated: [{ region: "77", reason: "город федерального значения" }],
  exports: {
    missingValues: ["", "н/д"],
    regions: {
      key: "region_code" as ColumnId,
      name: "region" as ColumnId,
      group: undefined,
      columns: regions,
      rules: [
        {
          id: "people",
          severity: "warning",
          check: ofRegion("count(organizations)  <= regions.population", "flag"),
        },
      ],
    },
    organizations: {
      key: "organization_id" as ColumnId,
      name: undefined,
      region: "region_code" as ColumnId,
      columns: organizations,
      rules: [{ id: "on-time-within-answers", severity: "error", check: ofRow("on_time <= answers") }],
    },
  },
  blocks: [
    {
      kind: "block",
      id: "messages" as BlockId,
      title: "Работа с сообщениями",
      aggregate: "sum",
      weight: exact("92.5"),
      children: [
        indicator(
          "on_time",
          "Доля ответов в срок",
          "50",
          'sum(organizations.on_time, kind == "municipal") / sum(organizations.answers, kind == "municipal")',
          {
            evidence: ["published"],
            scale: {
              kind: "bands",
              better: "higher",
              bands: [
                { edge: exact("0.99"), bound: "from", points: exact("50") },
                { edge: exact("0.9"), bound: "from", points: exact("12.5") },
              ],
            },
            missing: "zero",
          },
        ),
        indicator("days", "Средний срок", "12.5", "mean(organizations.answers)", {
          evidence: ["supported"],
          scale: {
            kind: "bands",
            better: "lower",
            bands: [{ edge: exact("8"), bound: "to", points: exact("12.5") }],
          },
          missing: "zero",
        }),
        accounts,
      ],
    },
    {
      kind: "block",
      id: "voting" as BlockId,
      title: "Голосование",
      aggregate: "sum",
      weight: exact("20"),
      children: [
        indicator("polls", "Опросы", "10", "-min(organizations.answers)", {
          evidence: ["published"],
          scale: { kind: "minmax", better: "higher" },
          missing: "zero",
        }),
        indicator("votes", "Голоса", "10", "max(organizations.answers)", {
          evidence: ["published"],
          scale: { kind: "distance_to_best", better: "lower" },
          missing: "zero",
        }),
      ],
    },
  ],
};
