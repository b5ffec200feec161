import type { Fraction } from "../exact/fraction.ts";
import type { Fields } from "../model/fields.ts";
import { problem } from "../model/problem.ts";
import { type CellReading, type CellRules, refuse } from "./kind.ts";
import { type DecimalMark, decimalMarks, readNumber } from "./number.ts";

export const markField = {
  mark: { type: "word", of: decimalMarks, optional: true },
} as const satisfies Fields;

/** What a column declares of its numbers. */
export interface DeclaredNumber {
  readonly mark: DecimalMark | undefined;
  readonly isWhole?: boolean;
}

/**
 * A cell that has to be a number; `accept` says what of a number. The decimal mark is the declared one, or the
 * one that the other cells of the column have shown: then it is told, unless it is a point in each of them.
 */
export function readNumberCell(
  text: string,
  { delimiter, mark: shown }: CellRules,
  { mark: declared, isWhole }: DeclaredNumber,
  accept: (value: Fraction) => CellReading,
): CellReading {
  const alone = readNumber(text, delimiter, declared, isWhole);
  const isSettled = alone.kind === "ambiguous" && shown !== undefined;
  const reading = isSettled ? readNumber(text, delimiter, shown) : alone;
  switch (reading.kind) {
    case "ambiguous": {
      const { readings } = reading;
      const refused = refuse((at) => problem("ambiguous-number", at, { value: text, readings }));
      return { ...refused, ambiguous: true };
    }
    case "not-a-number":
      return refuse((at) => problem("not-a-number", at, { value: text, fault: reading.fault }));
    case "number": {
      const accepted = accept(reading.value);
      if (accepted.kind !== "value") return accepted;
      if (!isSettled) return { ...accepted, mark: reading.mark };
      if (shown === "." && text.includes(".")) return accepted;
      const data = { value: text, mark: shown };
      return { ...accepted, tell: (at) => problem("mark-settled", at, data, "warning") };
    }
  }
}
