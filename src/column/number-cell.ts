import type { Fraction } from "../exact/fraction.ts";
import type { Fields } from "../model/fields.ts";
import { problem } from "../model/problem.ts";
import { type CellReading, type CellRules, refuse } from "./kind.ts";
import { type DecimalMark, decimalMarks, type NumberReading, readNumber } from "./number.ts";

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
  rules: CellRules,
  { mark: declared, isWhole }: DeclaredNumber,
  accept: (value: Fraction) => CellReading,
): CellReading {
  const { mark: shown } = rules;
  const alone = readAlone(text, rules, declared, isWhole);
  const isSettled = alone.kind === "ambiguous" && shown !== undefined && shown !== "unclear";
  const reading = isSettled ? readNumber(text, rules.delimiter, shown) : alone;
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
      if (!isSettled)
        return { ...accepted, mark: reading.mark, assumed: rules.isBook ? undefined : reading.assumed };
      if (shown === "." && text.includes(".")) return accepted;
      const data = { value: text, mark: shown };
      return { ...accepted, tell: (at) => problem("mark-settled", at, data, "warning") };
    }
  }
}

/** Of no file: it leaves open which marks are decimal ones. */
const NO_DELIMITER = "";

/** A number by itself. Where the column shows another decimal mark than its delimiter has, the delimiter settles nothing. */
function readAlone(
  text: string,
  { delimiter, isBook, mark: shown }: CellRules,
  declared: DecimalMark | undefined,
  isWhole: boolean | undefined,
): NumberReading {
  const reading = readNumber(text, delimiter, declared, isWhole);
  const isDoubtful =
    reading.kind === "number" &&
    reading.assumed !== undefined &&
    shown !== undefined &&
    shown !== reading.assumed &&
    isBook !== true;
  return isDoubtful ? readNumber(text, NO_DELIMITER, declared, isWhole) : reading;
}
