/** The start of a text that takes no more UTF-16 units than these, without half of a character at its end. */
export function wholeCharacters(text: string, units: number): string {
  return text.slice(0, units).replace(/[\ud800-\udbff]$/, "");
}
