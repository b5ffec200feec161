import type { BlockId, ColumnId, IndicatorId, RegionCode } from "../../src/model/brand.ts";
import type {
  Block,
  Indicator,
  Methodology,
  MissingRule,
  RankingRule,
  Scale,
} from "../../src/model/methodology.ts";
import type { Region } from "../../src/model/region.ts";
import { exact } from "./numbers.ts";

export function indicator(
  id: string,
  weight: string,
  scale: Scale = { kind: "none" },
  missing: MissingRule = "zero",
): Indicator {
  return {
    kind: "indicator",
    id: id as IndicatorId,
    title: id,
    evidence: [],
    weight: exact(weight),
    formula: { text: "1", expression: { kind: "number", value: exact("1") } },
    scale,
    missing,
  };
}

export function block(
  id: string,
  aggregate: Block["aggregate"],
  weight: string,
  children: readonly (Block | Indicator)[],
): Block {
  return { kind: "block", id: id as BlockId, title: id, aggregate, weight: exact(weight), children };
}

export const plainRanking: RankingRule = {
  on: "exact",
  round: { places: 0, mode: "half-up" },
  order: "descending",
  ties: "dense",
  breakTies: [],
};

export function methodology(maxPoints: string, blocks: readonly Block[]): Methodology {
  const code = "code" as ColumnId;
  return {
    id: "m",
    title: "m",
    note: undefined,
    file: "m.yaml",
    sha256: "",
    maxPoints: exact(maxPoints),
    ranking: plainRanking,
    zones: [],
    notRated: [],
    exports: {
      missingValues: [],
      regions: { key: code, name: code, group: undefined, columns: [], rules: [] },
      organizations: undefined,
    },
    blocks,
  };
}

export function region(code: string, district?: string): Region {
  return { code: code as RegionCode, name: code, district, cells: new Map(), row: 2, line: 2 };
}
