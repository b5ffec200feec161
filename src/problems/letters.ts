const ALPHABET = 26;
const A = 65;

/** A column's position, from 0, as a spreadsheet names it: 0 → A, 25 → Z, 26 → AA. */
export function letters(index: number): string {
  const last = String.fromCharCode(A + (index % ALPHABET));
  return index < ALPHABET ? last : letters(Math.floor(index / ALPHABET) - 1) + last;
}

/** A cell by its column's position, from 0, and its row: `M1204`. */
export function cellName(index: number, row: number): string {
  return `${letters(index)}${row}`;
}
