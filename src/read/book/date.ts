/** How a number format shows a number: as a date (with a time of the day), as a time alone, or as a number. */
export type Shown = "number" | "date" | "time";

/** Which of two calendars a book counts its days by: from 1900, or from 1904 as those of old Macs do. */
export type Epoch = 1900 | 1904;

const BUILT_IN_DATES = [
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
];
const BUILT_IN_TIMES = [18, 19, 20, 21, 32, 33];

/** Of a format by its number: ECMA-376, 18.8.30. */
export function shownByBuiltIn(id: number): Shown {
  if (BUILT_IN_DATES.includes(id)) return "date";
  return BUILT_IN_TIMES.includes(id) ? "time" : "number";
}

/** What is no letter of a date: texts, escaped characters, fillers, colours and conditions. */
const NO_CODE = /"[^"]{0,255}"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]{0,255}\]/gi;

/** Of a format by its code: `dd.mm.yyyy`. Elapsed hours (`[h]:mm`) are a number. */
export function shownByCode(code: string): Shown {
  const [first = ""] = code.slice(0, 1000).replace(NO_CODE, "").split(";");
  if (/\[(h+|m+|s+)\]/i.test(first) || /general/i.test(first)) return "number";
  if (/[yd]|[гд]/i.test(first)) return "date";
  if (/[hs]/i.test(first)) return "time";
  return /m/i.test(first) ? "date" : "number";
}

const DAY = 86_400;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Book calendars of 1900 have a 29 February 1900, which never was. */
const NO_DAY = 60;
/** What the calendar of 1900 counts for the day from which that of 1904 counts. */
const DAYS_TO_1904 = 1462;

/** `2025-01-31`, `2025-01-31 09:30:00`, `09:30:00`; undefined for a number that is no day of the calendar. */
export function dateText(days: number, shown: Exclude<Shown, "number">, epoch: Epoch): string | undefined {
  if (!(days >= 0 && days <= LAST_DAY)) return undefined;
  const seconds = Math.round((days % 1) * DAY);
  const day = Math.floor(days) + Math.floor(seconds / DAY) + (epoch === 1904 ? DAYS_TO_1904 : 0);
  const time = timeText(seconds % DAY);
  if (shown === "time" && days < 1) return time;
  if (day === 0 || day === NO_DAY) return undefined;
  const date = dayText(day < NO_DAY ? day + 1 : day);
  return seconds % DAY === 0 ? date : `${date} ${time}`;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** From 1 March of the year 0, from which years of the Gregorian calendar begin with their leap day behind them. */
const DAYS_TO_1900 = 693_901 - 2;
const DAYS_OF_400_YEARS = 146_097;

/** Days since 30 December 1899 as a date, by Howard Hinnant's `civil_from_days`. */
function dayText(days: number): string {
  const all = days + DAYS_TO_1900;
  const era = Math.floor(all / DAYS_OF_400_YEARS);
  const ofEra = all - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:[.,]\d{1,9})?Z?)?$/;

/** A date as ISO 8601 writes it, in the same form; any other text as it is. */
export function isoDate(text: string): string {
  const [, date, time] = ISO.exec(text) ?? [];
  if (date === undefined) return text;
  return time === undefined || time === "00:00:00" ? date : `${date} ${time}`;
}
