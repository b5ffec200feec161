import type { Fraction } from "../exact/fraction.ts";
import type { ExpressionType } from "../model/expression.ts";
import type { Fields, ReadableFields, Written } from "../model/fields.ts";
import type { ColumnType } from "../model/methodology.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { ColumnMark, DecimalMark } from "./number.ts";

/** All that is to be known of a kind of column. */
export interface ColumnKind<T extends ColumnType = ColumnType, F extends Fields = Fields> {
  readonly kind: T["kind"];
  readonly fields: F;
  read(written: Written<F>): T;
  /** Reports what contradicts itself in what was written, by its path within the column. */
  check?(written: ReadableFields<F>, report: Report): void;
  abilities(type: T): ColumnAbilities;
  /** Whether a text that stands for "no value" elsewhere has a meaning in this column. */
  means?(text: string, type: T): boolean;
  /** What a text stands for; the spaces around it are gone, and it is not empty. */
  readCell(text: string, type: T, rules: CellRules): CellReading;
  /**
   * The type of a column with these texts, where they look like this kind and no other: spaces around them are gone,
   * and those that stand for "no value". Undefined where they do not, or where the kind is never guessed.
   */
  guess?(texts: readonly string[], rules: CellRules): T | undefined;
  /** Its keys beside `type`. */
  json(type: T): object;
}

/** What can be done with the cells of a column. */
export interface ColumnAbilities {
  /** What they are in formulas; undefined where they only identify or describe. */
  readonly measured: ExpressionType | undefined;
  /** How they may change: by whole numbers, by decimal places, or between no and yes; undefined: not at all. */
  readonly change: "whole" | "decimal" | "switch" | undefined;
  readonly min: Fraction | undefined;
  readonly max: Fraction | undefined;
  /** The words of a choice: the value of each is its position. */
  readonly of: readonly string[];
  readonly cells: CellForm;
  /** Whether it can tell rows apart and name them, or only name them; undefined: neither. */
  readonly role: "key" | "name" | undefined;
}

/** What cells look like, for a reader that would rather not make a text of each of them. */
export type CellForm =
  /** Numbers of plain digits, and the decimal marks that may be among them: a comma where it is sure. */
  | {
      readonly kind: "digits";
      readonly marks: readonly DecimalMark[];
      readonly min: Fraction | undefined;
      readonly max: Fraction | undefined;
    }
  /** A few words, each for a whole number from 0 to `greatest`. */
  | { readonly kind: "words"; readonly greatest: number }
  /** Texts whose only meaning is that they are there; with `spoilt`, one that Excel spoilt is refused. */
  | { readonly kind: "presence"; readonly spoilt: boolean }
  /** Numbers that only the text of a cell tells. */
  | { readonly kind: "texts" };

/** What a cell holds: an exact value, nothing where nothing is allowed, or why it cannot be used. */
export type CellReading =
  | {
      readonly kind: "value";
      readonly value: Fraction;
      /** The decimal mark that the text shows its column to have. */
      readonly mark?: DecimalMark | undefined;
      /** The decimal mark that nothing but the delimiter of the file says to be one. */
      readonly assumed?: DecimalMark | undefined;
      /** What is to be told of how it was read. */
      readonly tell?: (at: Place) => Problem;
    }
  | { readonly kind: "missing" }
  | {
      readonly kind: "refused";
      readonly describe: (at: Place) => Problem;
      /** Whether it is a number that can be read in two ways. */
      readonly ambiguous?: true;
    };

/** What the reading of cells depends on beside the column. */
export interface CellRules {
  /** The texts that stand for "no value", in small letters: the empty one always does. */
  readonly missing: ReadonlySet<string>;
  readonly delimiter: string;
  /** Whether the cells are those of a book, which knows its numbers. */
  readonly isBook?: boolean;
  /** What other cells of the column have shown of its decimal mark, where some cells leave it open. */
  readonly mark?: ColumnMark | undefined;
}

export function refuse(describe: (at: Place) => Problem): Extract<CellReading, { kind: "refused" }> {
  return { kind: "refused", describe };
}
