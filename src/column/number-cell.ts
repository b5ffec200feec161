import type { Fraction } from "../exact/fraction.ts";
import { problem } from "../model/problem.ts";
import { type CellReading, type CellRules, refuse } from "./kind.ts";
import { readNumber } from "./number.ts";

/** A cell that has to be a number; `accept` says what of a number. */
export function readNumberCell(
  text: string,
  { delimiter }: CellRules,
  accept: (value: Fraction) => CellReading,
): CellReading {
  const reading = readNumber(text, delimiter);
  switch (reading.kind) {
    case "ambiguous":
      return refuse((at) => problem("ambiguous-number", at, { value: text, readings: reading.readings }));
    case "not-a-number":
      return refuse((at) => problem("not-a-number", at, { value: text, fault: reading.fault }));
    case "number":
      return accept(reading.value);
  }
}
