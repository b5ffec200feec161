import { type Fraction, zero } from "../exact/fraction.ts";
import { type DateFault, problem } from "../model/problem.ts";
import { type ColumnKind, refuse } from "./kind.ts";

/** A day: the number of days since the first of March of the year 0, so that differences are days. */
export type DateType = { readonly kind: "date" };

export const date: ColumnKind<DateType, Record<never, never>> = {
  kind: "date",
  fields: {},
  read: () => ({ kind: "date" }),
  abilities: () => ({
    measured: "number",
    change: undefined,
    min: undefined,
    max: undefined,
    of: [],
    cells: { kind: "words", greatest: daysOf(9999, 12, 31) },
    role: undefined,
  }),
  readCell(text) {
    const reading = readDate(text);
    return typeof reading === "string"
      ? refuse((at) => problem("not-a-date", at, { value: text, fault: reading }))
      : { kind: "value", value: reading };
  },
  guess: (texts) =>
    texts.every((text) => typeof readDate(text) !== "string") ? { kind: "date" } : undefined,
  json: () => ({}),
};

const TIME = /^[ T]\d{1,2}:\d{2}(:\d{2}(\.\d{1,9})?)?( ?(Z|[+-]\d{2}:?\d{2}))?$/;
const RUSSIAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$|[ T])/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[ T])/;

/** The day of a text; a time behind it is left aside. */
export function readDate(text: string): Fraction | DateFault {
  const [matched = "", ...parts] = RUSSIAN.exec(text) ?? ISO.exec(text) ?? [];
  const rest = text.slice(matched.length);
  if (matched === "" || (rest !== "" && !TIME.test(rest))) return faultOf(text);
  const [first = 0, month = 0, last = 0] = parts.map(Number);
  const [year, day] = matched.includes("-") ? [first, last] : [last, first];
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  return exists ? zero.add(daysOf(year, month, day)) : "no-such-day";
}

function faultOf(text: string): DateFault {
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}(?=$|[ T])/.test(text)) return "short-year";
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}(?=$|[ T])/.test(text)) return "day-or-month-first";
  return /^\d{5}([.,]\d{1,12})?$/.test(text) ? "serial-number" : "text";
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** By the civil calendar, counted from March so that the day of a leap year is the last one. */
function daysOf(year: number, month: number, day: number): number {
  const counted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  const months = (month + 9) % 12;
  return 365 * counted + leapDays + Math.floor((153 * months + 2) / 5) + day - 1;
}
