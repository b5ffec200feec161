/** How a cell of a book may hold a text: the manners that fit it, of which `choice` takes one. */
export function chosenManner<T>(manners: readonly T[], choice: number): T {
  const manner = manners[choice % manners.length];
  if (manner === undefined) throw new Error("every text can be written as text");
  return manner;
}

/** What a text may stand for in a book beside itself. */
export type Meaning =
  | { readonly is: "nothing" }
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "date"; readonly days1900: number }
  | { readonly is: "flag"; readonly flag: boolean }
  | { readonly is: "error" }
  | { readonly is: "formula"; readonly formula: string }
  | { readonly is: "text" };

const DAY_MS = 86_400_000;
/** The day from which books of 1900 count, once they have counted a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The first day behind that day. */
const FIRST_DAY = 61;

export function meaningOf(text: string): Meaning {
  if (text === "") return { is: "nothing" };
  if (text === "Да" || text === "Нет") return { is: "flag", flag: text === "Да" };
  if (/^#(N\/A|DIV\/0!|REF!|VALUE!)$/.test(text)) return { is: "error" };
  if (text === "=A1*2") return { is: "formula", formula: text.slice(1) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const days1900 = (Date.parse(`${text}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
    if (days1900 >= FIRST_DAY) return { is: "date", days1900 };
  }
  const number = Number(text);
  if (/^-?\d/.test(text) && !/e/i.test(text) && String(number) === text) return { is: "number", number };
  return { is: "text" };
}

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Every character as a reference to it. */
export function referred(text: string, radix: 10 | 16): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return radix === 16 ? `&#x${code.toString(16)};` : `&#${code};`;
  }).join("");
}

/** A text in two parts, none of which is half a character. */
export function halves(text: string): readonly [string, string] {
  const characters = [...text];
  const middle = Math.floor(characters.length / 2);
  return [characters.slice(0, middle).join(""), characters.slice(middle).join("")];
}
