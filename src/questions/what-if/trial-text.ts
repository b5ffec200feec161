import { columnsOf } from "../../change/levers.ts";
import { parseExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { RegionLeaf } from "../../model/expression.ts";
import { findIndicator } from "../../model/find-by-name.ts";
import type { Indicator, Methodology } from "../../model/methodology.ts";
import { nearest } from "../../model/nearest.ts";
import { type Target, targetOf } from "./target.ts";

/**
 * What is asked for in `REGION.COLUMN=VALUE`; a sign before the value means a change by it. Behind a formula of several columns
 * the one that is to change may stand in brackets: `01.sum(asked - refused)[asked]=+5`.
 */
export type ValueText =
  | {
      readonly kind: "read";
      readonly region: string;
      readonly leaf: RegionLeaf;
      /** The one of its columns that is to change; undefined where any may. */
      readonly column: ColumnId | undefined;
      readonly to: { readonly kind: "to" | "by"; readonly amount: Fraction };
    }
  | { readonly kind: "malformed" }
  | { readonly kind: "not-a-number"; readonly value: string }
  | { readonly kind: "not-counted"; readonly column: string }
  | { readonly kind: "unknown"; readonly column: string; readonly suggestion: string | undefined };

/** What is asked for in `INDICATOR=WEIGHT`; the indicator by its id, number or title. */
export type WeightText =
  | { readonly kind: "read"; readonly indicator: Indicator; readonly weight: Fraction }
  | { readonly kind: "malformed" }
  | { readonly kind: "not-a-number"; readonly value: string }
  | { readonly kind: "unknown"; readonly name: string };

/** Conditions have equals signs of their own, names of regions have dots: the last sign, the first dot that fits. */
export function readValue(text: string, methodology: Methodology): ValueText {
  const parts = /^([^.]+\..*)=([^=]*)$/s.exec(text);
  if (parts === null) return { kind: "malformed" };
  const [, name = "", value = ""] = parts;
  const whole = readName(name, methodology);
  const [, short = "", column = ""] = /^(.*\S)\s*\[([^[\]]*)\]\s*$/s.exec(name) ?? [];
  const good = whole?.target.kind === "unknown" && short !== "" ? readName(short, methodology) : whole;
  if (good === undefined) return { kind: "malformed" };
  const { region, target } = good;
  if (target.kind === "unknown")
    return { kind: "unknown", column: good.column, suggestion: target.suggestion };
  if (target.kind === "not-a-number") return { kind: "not-counted", column: target.column };
  const columns = columnsOf(target.leaf, methodology).map(({ id }) => id);
  const only = good === whole ? undefined : columns.find((id) => id === column.trim());
  if (good !== whole && only === undefined)
    return { kind: "unknown", column: column.trim(), suggestion: nearest(column.trim(), columns) };
  const amount = numberOf(value);
  if (amount === undefined) return { kind: "not-a-number", value: value.trim() };
  const kind = /^[+-]/.test(value.trim()) ? "by" : "to";
  return { kind: "read", region, leaf: target.leaf, column: only, to: { kind, amount } };
}

/** What stands before the equals sign, taken apart at the dot that fits; undefined where there is none. */
function readName(name: string, methodology: Methodology) {
  const splits = [...name.matchAll(/\./g)].map(({ index }) => ({
    region: name.slice(0, index).trim(),
    column: name.slice(index + 1).trim(),
  }));
  const tried = splits.map((split) => ({ ...split, target: targetOf(split.column, methodology) }));
  return tried.find(({ target }) => target.kind !== "unknown") ?? likeliest(tried);
}

function likeliest<T extends { readonly target: Target }>(tried: readonly T[]): T | undefined {
  return tried.find(({ target }) => target.kind === "unknown" && target.suggestion !== undefined) ?? tried[0];
}

export function readWeight(text: string, methodology: Methodology): WeightText {
  const parts = /^([^=]+)=([^=]+)$/.exec(text);
  if (parts === null) return { kind: "malformed" };
  const [, name = "", value = ""] = parts;
  const indicator = findIndicator(name, methodology);
  if (indicator === undefined) return { kind: "unknown", name: name.trim() };
  const weight = numberOf(value);
  if (weight === undefined || weight.s < 0n) return { kind: "not-a-number", value: value.trim() };
  return { kind: "read", indicator, weight };
}

/** A decimal or a fraction, as answers print them; a decimal comma is as good as a point. */
function numberOf(text: string): Fraction | undefined {
  return parseExact(text.trim().replace(",", "."));
}
