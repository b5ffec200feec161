import { type Fraction, one, zero } from "../exact/fraction.ts";
import type { ExpressionType } from "./expression.ts";
import type { ColumnType } from "./methodology.ts";

/** What can be done with the cells of a column. */
export interface ColumnAbilities {
  /** What they are in formulas; undefined where they only identify or describe. */
  readonly measured: ExpressionType | undefined;
  /** How they may change: by whole numbers, by decimal places, or between no and yes; undefined: not at all. */
  readonly change: "whole" | "decimal" | "switch" | undefined;
  readonly min: Fraction | undefined;
  readonly max: Fraction | undefined;
}

export function abilitiesOf(type: ColumnType): ColumnAbilities {
  switch (type.kind) {
    case "integer":
      return { measured: "number", change: "whole", min: type.min, max: type.max };
    case "decimal":
      return { measured: "number", change: "decimal", min: type.min, max: type.max };
    case "flag":
      return { measured: "flag", change: "switch", min: zero, max: one };
    case "choice":
      return { measured: "choice", change: undefined, min: undefined, max: undefined };
    case "code":
    case "text":
      return { measured: undefined, change: undefined, min: undefined, max: undefined };
  }
}
