/** A book of sheets, whatever program wrote it. */
export interface Book {
  readonly format: "xlsx" | "ods";
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /**
   * Its rows as delimited text: see `rows.ts`. `remarks` takes down what is read otherwise than it looks;
   * it is complete when the rows have ended.
   */
  readonly rows: (remarks: Remarks) => AsyncGenerator<Uint8Array>;
}

/** What somebody who looks at the sheet would not expect of its rows. */
export interface Remarks {
  /** Rows that the book hides, or a filter, and that are read all the same. */
  hiddenRows: number;
  firstHidden: number;
  /** Formulas that nobody has computed, by their rows: what computes no formulas wrote the book. */
  readonly formulas: Map<number, { readonly column: number; count: number }>;
}

/** Of a formula without a value so many characters stand for its cell. */
const LONGEST_FORMULA = 100;

/** Takes down a formula without a value, and says what stands for it. */
export function uncomputed(formula: string, at: { row: number; column: number }, remarks: Remarks): string {
  const inRow = remarks.formulas.get(at.row);
  if (inRow === undefined) remarks.formulas.set(at.row, { column: at.column, count: 1 });
  else inRow.count += 1;
  return `=${formula.slice(0, LONGEST_FORMULA)}`;
}

/** Takes down rows that are hidden. */
export function hide(rows: number, first: number, remarks: Remarks): void {
  if (remarks.hiddenRows === 0) remarks.firstHidden = first;
  remarks.hiddenRows += rows;
}

export function noRemarks(): Remarks {
  return { hiddenRows: 0, firstHidden: 0, formulas: new Map() };
}
