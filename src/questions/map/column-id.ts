/** Letters as the register of names of this country writes them in Latin. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "i", к: "k" },
  ...{ л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts" },
  ...{ ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "iu", я: "ia" },
};

const LONGEST = 40;

/** An id that formulas can use, from a heading in any letters; another one where it is taken. */
export function columnId(heading: string, index: number, taken: ReadonlySet<string>): string {
  const words = [...heading.replaceAll("№", " ").toLowerCase().normalize("NFC")]
    .map((letter) => latin[letter] ?? letter)
    .join("");
  const plain = words.replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
  const cut = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/_[^_]*$/, "");
  const id = /^[a-z]/.test(cut) ? cut : `column_${index + 1}`;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}_${number}`)) return `${id}_${number}`;
}
