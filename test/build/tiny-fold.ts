import { printExact } from "../../src/exact/decimal.ts";
import { fold } from "../../src/fold/fold.ts";
import type { Folded } from "../../src/fold/folded.ts";
import { type FoldPlan, foldPlan } from "../../src/fold/plan.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { ExportFiles } from "../../src/model/source.ts";
import { exportFiles } from "./files.ts";
import { regionsOf } from "./model.ts";
import { tiny } from "./tiny.ts";

const methodology = await tiny();

/** The organisations of the methodology in test/build/tiny.ts, folded by two regions. */
export const header = "id,title,region,kind,active,asked,answered,spent\n";

export const regions = regionsOf("01", "77");

export function planOf(of: Methodology = methodology, keep: readonly string[] = []): FoldPlan {
  const plan = foldPlan(of, keep as readonly RegionCode[], []);
  if (plan === undefined) throw new Error("no organisations are declared");
  return plan;
}

export function foldTiny(
  contents: readonly (string | Uint8Array)[],
  more: Partial<ExportFiles> = {},
): Promise<Folded> {
  const files = exportFiles("", contents, more);
  return fold(planOf(), files.organizations, regions, files);
}

export function printed({ values }: Folded): Record<string, (string | undefined)[]> {
  return Object.fromEntries(
    [...values].map(([id, list]) => [id, list.map((value) => value && printExact(value))]),
  );
}

export function problemsOf({ findings }: Folded): readonly object[] {
  return findings.flatMap(({ examples }) => examples);
}

/** Place of a problem in a row; `more` is a column, say. */
export function placeIn(file: string, row: number, more: object = {}): object {
  return { in: "export", file, row, line: row, ...more };
}
