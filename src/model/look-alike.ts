/* Letters that print alike in both scripts; of small ones, those that do as such. */
const latin = "ABCEHKMOPTXYaceopxyk";
const cyrillic = "АВСЕНКМОРТХУасеорхук";

const cyrillicOf: ReadonlyMap<string, string> = new Map(
  [...latin].map((letter, index) => [letter, cyrillic[index] ?? letter]),
);
const latinOf: ReadonlyMap<string, string> = new Map(
  [...cyrillic].map((letter, index) => [letter, latin[index] ?? letter]),
);

const onlyLookAlikes = new RegExp(`^[${latin}]+$`);

/** A Cyrillic text in Cyrillic letters: words whose Latin letters all look like Cyrillic ones are respelt. */
export function inCyrillic(text: string): string {
  if (!/[A-Za-z]/.test(text) || !/[\u0400-\u04ff]/.test(text)) return text;
  return text.replace(/[A-Za-z\u0400-\u04ff]+/g, (word) =>
    onlyLookAlikes.test(word.replace(/[\u0400-\u04ff]+/g, "") || "A")
      ? word.replace(/[A-Za-z]/g, (letter) => cyrillicOf.get(letter) ?? letter)
      : word,
  );
}

/** A Latin word, such as a code, in Latin letters: `RU-АD` with a Cyrillic А is respelt. */
export function inLatin(text: string): string {
  if (!/[A-Za-z]/.test(text) || !/[\u0400-\u04ff]/.test(text)) return text;
  return text.replace(/[\u0400-\u04ff]/g, (letter) => latinOf.get(letter) ?? letter);
}
