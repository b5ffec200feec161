/** `1 ошибка`, `2 ошибки`, `5 ошибок`, `11 ошибок`, `21 ошибка`. */
export function countedRu(count: number, singular: string, few: string, many: string): string {
  const tens = count % 100;
  const ones = count % 10;
  if (tens >= 11 && tens <= 14) return `${count} ${many}`;
  if (ones === 1) return `${count} ${singular}`;
  return `${count} ${ones >= 2 && ones <= 4 ? few : many}`;
}

/** `1 error`, `2 errors`. */
export function countedEn(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
