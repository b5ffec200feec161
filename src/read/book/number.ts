/** Digits that a double keeps whatever they are: as they stand they are its shortest decimal. */
const KEPT = 15;

/** Whether a number stands in a book as it would be written here: digits and a point, few enough. */
export function isShortDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  let points = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) digits += 1;
    else if (byte === 46) points += 1;
    else if (byte !== 45 || at > start) return false;
  }
  const last = bytes[end - 1];
  return digits > 0 && digits <= KEPT && points <= 1 && last !== 46 && !(points === 1 && last === 48);
}

const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/**
 * A double as its shortest decimal, without an exponent. A whole number that lost digits keeps its exponent,
 * large as Excel writes it: it is no number to count with. What is no number comes back as it is.
 */
export function decimalOf(written: string): string {
  const number = Number(written);
  if (written.trim() === "" || !Number.isFinite(number)) return written;
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return number.toExponential().toUpperCase();
  const [, sign = "", digit = "", rest = "", exponent] = EXPONENT.exec(String(number)) ?? [];
  // Only a small number is left: 1.5e-7
  if (exponent === undefined) return String(number);
  return `${sign}0.${"0".repeat(-Number(exponent) - 1)}${digit}${rest}`;
}
