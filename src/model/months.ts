/** How Excel begins a month in the dates it makes of other things: patterns, in the order of the year. */
export const months = {
  ru: ["янв", "фев", "мар", "апр", "ма[йя]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  en: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
} as const;

/** Any month of a language, as a part of a pattern. */
export const anyMonth = { ru: `(${months.ru.join("|")})`, en: `(${months.en.join("|")})` } as const;
