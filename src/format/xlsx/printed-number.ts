/** A number as a book stores it: shown by the number format as it was printed. */
export interface BookNumber {
  readonly value: number;
  readonly format: string;
}

/** What stands before a number (an arrow, the mark of a shared place, a sign), its digits, and a percent sign. */
const PRINTED = /^([=↑↓ ]{0,3})([+−-]?)(0|[1-9]\d{0,14})(?:[.,](\d{1,15}))?([ \u00a0]?%)?$/;

/** Excel shows no more significant digits, and a double holds as many exactly as printed. */
const DIGITS = 15;

/** A printed number with the digits that it was printed with; undefined where it has more than one, words, or too many digits. */
export function printedNumber(text: string): BookNumber | undefined {
  const [, before = "", sign = "", whole = "", decimals = "", percent = ""] = PRINTED.exec(text) ?? [];
  const digits = `${whole}${decimals}`.replace(/^0+/, "");
  if (whole === "" || digits.length > DIGITS) return undefined;
  const isBelow = digits !== "" && (sign === "" ? before.includes("↓") : sign !== "+");
  const value = Number(`${isBelow ? "-" : ""}${whole}.${decimals || "0"}e${percent === "" ? 0 : -2}`);
  const shown = `0${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}${percentFormat(percent)}`;
  const literal = before + sign === "" ? "" : `"${before}${sign}"`;
  return { value, format: isBelow ? `${shown};${literal}${shown}` : `${literal}${shown}` };
}

function percentFormat(percent: string): string {
  const space = percent.slice(0, -1);
  return space === "" ? percent : `"${space}"%`;
}
