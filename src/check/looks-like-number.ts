const NUMBER = /^[-+\u2212]?\d[\d\s.,]{0,30}%?$/;

/** Whether a cell holds digits and what stands among them: no heading does. */
export function looksLikeNumber(cell: string): boolean {
  return NUMBER.test(cell.trim());
}
