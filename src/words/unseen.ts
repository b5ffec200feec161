/**
 * Characters that nobody sees, or that are none: controls, format characters (bidirectional ones among them), lone
 * surrogates, private characters, separators of lines. What is not assigned yet is left as it is: engines do not agree
 * on what that is.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** The text with something to be seen in place of each of them, but for those that are to be kept. */
export function replaceUnseen(
  text: string,
  replacement: (character: string) => string,
  kept?: RegExp,
): string {
  return text.replace(UNSEEN, (character) =>
    kept?.test(character) === true ? character : replacement(character),
  );
}
