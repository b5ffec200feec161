/** The form of a noun beside a number as it is printed: `1 ошибка`, `2 ошибки`, `5 ошибок`; `1,5 ошибки`. */
export function formRu(number: string, singular: string, few: string, many: string): string {
  if (!/^[−-]?\d+$/.test(number)) return few;
  const tens = Number(number.slice(-2).replace(/\D/g, ""));
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return singular;
  return ones >= 2 && ones <= 4 ? few : many;
}

/** `1 error`, `2 errors`, `1.5 errors`. */
export function formEn(number: string, singular: string, plural: string): string {
  return /^[−-]?1$/.test(number) ? singular : plural;
}

/** `1 ошибка`, `2 ошибки`, `5 ошибок`, `11 ошибок`, `21 ошибка`. */
export function countedRu(count: number, singular: string, few: string, many: string): string {
  return `${count} ${formRu(String(count), singular, few, many)}`;
}

/** `1 error`, `2 errors`. */
export function countedEn(count: number, singular: string, plural: string): string {
  return `${count} ${formEn(String(count), singular, plural)}`;
}
