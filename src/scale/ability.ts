import type { Fraction } from "../exact/fraction.ts";
import type { Scale } from "../model/methodology.ts";

/** The least and the greatest value of an indicator: what scales that look at other regions need to know of them. */
export interface Extent {
  readonly least: Fraction;
  readonly greatest: Fraction;
}

/** Whether a scale measures a region by the others. */
export function looksAtOthers({ kind }: Scale): boolean {
  switch (kind) {
    case "bands":
    case "goalposts":
    case "none":
      return false;
    case "minmax":
    case "distance_to_best":
      return true;
  }
}

/** A scale on which every bit of value between its ends is worth something, as a share of the weight. */
export type ContinuousScale = Extract<Scale, { kind: "goalposts" | "minmax" | "distance_to_best" | "none" }>;

export function isContinuous(scale: Scale): scale is ContinuousScale {
  switch (scale.kind) {
    case "bands":
      return false;
    case "goalposts":
    case "minmax":
    case "distance_to_best":
    case "none":
      return true;
  }
}
