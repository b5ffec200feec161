import { expect, test } from "vitest";
import { abilitiesOf } from "../../src/column/column.ts";
import { zero } from "../../src/exact/fraction.ts";
import type { ColumnType } from "../../src/model/methodology.ts";
import { choice, flag } from "../build/model.ts";

/* a type of column → what it is in formulas, how it changes, its bounds */
test.each<[string, ColumnType, readonly (string | undefined)[]]>([
  ["code", { kind: "code" }, [undefined, undefined, undefined, undefined]],
  ["text", { kind: "text" }, [undefined, undefined, undefined, undefined]],
  ["integer", { kind: "integer", min: zero, max: undefined }, ["number", "whole", "0", undefined]],
  ["decimal", { kind: "decimal", min: undefined, max: zero }, ["number", "decimal", undefined, "0"]],
  ["flag", flag, ["flag", "switch", "0", "1"]],
  ["choice", choice("a"), ["choice", undefined, undefined, undefined]],
  ["percent", { kind: "percent", written: "share", min: zero, max: zero }, ["number", "decimal", "0", "0"]],
  ["date", { kind: "date" }, ["number", undefined, undefined, undefined]],
])("%s", (_, type, expected) => {
  const { measured, change, min, max } = abilitiesOf(type);
  expect([measured, change, min?.toFraction(), max?.toFraction()]).toEqual(expected);
});
