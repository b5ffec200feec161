import { type FormulaResult, isFormula, regionFormula, rowFormula } from "../../src/formula/check.ts";
import type { ExpressionType } from "../../src/model/expression.ts";
import type { Problem } from "../../src/model/problem.ts";
import { exportColumns, organizations } from "./columns.ts";

const at = { in: "methodology", file: "m.yaml" } as const;

/** Each problem of a region formula as `character kind what`. */
export function refusals(text: string, wanted: ExpressionType = "number"): readonly string[] {
  return told(regionFormula(text, wanted, exportColumns, at));
}

export function rowRefusals(text: string, wanted: ExpressionType = "flag"): readonly string[] {
  return told(rowFormula(text, wanted, organizations, at));
}

function told<E>(result: FormulaResult<E>): readonly string[] {
  return isFormula(result) ? ["none"] : result.map(tell);
}

function tell(found: Problem): string {
  const character = found.at.in === "methodology" ? (found.at.character ?? "whole") : "elsewhere";
  return `${character} ${found.kind}${what(found)}`;
}

function what(found: Problem): string {
  switch (found.kind) {
    case "formula-not-allowed":
      return ` ${found.what}`;
    case "formula-type":
      return ` ${found.found}, not ${found.expected}`;
    case "formula-unknown-name":
      return ` ${found.name}${found.suggestion === undefined ? "" : ` (${found.suggestion}?)`}`;
    case "unknown-word":
      return ` ${found.value}${found.suggestion === undefined ? "" : ` (${found.suggestion}?)`}`;
    case "formula-too-long":
      return ` ${found.limit} ${found.unit}`;
    default:
      return "";
  }
}
