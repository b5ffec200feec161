/** A spreadsheet takes quotes around a text away. */
const FORMULA = /^"*[=+\-@\t\r]/;

/** Text that a spreadsheet would run as a formula, made inert by an apostrophe. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
