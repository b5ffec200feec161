/** How unlikely a text is as Russian. */
export interface Surprisal {
  /** Negative natural logarithms of probabilities, of all characters that are not ASCII. */
  readonly sum: number;
  /** How many those are, and how many of them are Russian letters. */
  readonly characters: number;
  readonly letters: number;
}

/** Letters of a thousand in the Russian National Corpus (http://dict.ruslang.ru/freq.pdf). */
const perThousand: Readonly<Record<string, number>> = {
  ...{ о: 109.7, е: 84.5, а: 80.1, и: 73.5, н: 67, т: 62.6, с: 54.7, р: 47.3, в: 45.4, л: 44, к: 34.9 },
  ...{ м: 32.1, д: 29.8, п: 28.1, у: 26.2, я: 20.1, ы: 19, ь: 17.4, г: 17, з: 16.5, б: 15.9, ч: 14.4 },
  ...{ й: 12.1, х: 9.7, ж: 9.4, ш: 7.3, ю: 6.4, ц: 4.8, щ: 3.6, э: 3.2, ф: 2.6, ъ: 0.4, ё: 0.4 },
};

/** Marks that Russian offices write. */
const MARKS: ReadonlySet<string> = new Set("\u00a0«»„“”–—№§°…’‘•");

/** Words shorter than so many letters are often abbreviations, whose letters follow no language. */
const WORD = 5;

/* Of any letter of such a word, a mark, any other character; and what is added where letters stand unlike Russian. */
const ANY_LETTER = 3.3;
const MARK = 4;
const OTHER = 12;
const BESIDE_LATIN = 8;
const BESIDE_DIGIT = 3;
const ALONE = 2;
const CAPITAL_INSIDE = 7;
const SMALL_AT_START = 0.7;
const SIGN_AT_START = 6;

/** A line of the text is a word. */
export function surprisal(text: string): Surprisal {
  let [sum, characters, letters] = [0, 0, 0];
  for (const word of text.split("\n")) {
    for (let at = 0; at < word.length; at++) {
      const [before = "", character = "", after = ""] = [word[at - 1], word[at], word[at + 1]];
      if (character < "\x80") continue;
      characters += 1;
      const frequency = perThousand[character.toLowerCase()];
      if (frequency === undefined) {
        sum += MARKS.has(character) ? MARK : OTHER;
        continue;
      }
      letters += 1;
      sum += word.length < WORD ? ANY_LETTER : -Math.log(frequency / 1000);
      sum += oddPlace(before, character, after);
    }
  }
  return { sum, characters, letters };
}

function oddPlace(before: string, letter: string, after: string): number {
  const isSmall = letter === letter.toLowerCase();
  let sum = 0;
  if (/[a-z]/i.test(before + after)) sum += BESIDE_LATIN;
  if (/\d/.test(before + after)) sum += BESIDE_DIGIT;
  if (isRussian(before)) return sum + (!isSmall && isSmallRussian(before) ? CAPITAL_INSIDE : 0);
  if (!isRussian(after)) sum += ALONE;
  if (isSmall) sum += SMALL_AT_START;
  return "ьъы".includes(letter.toLowerCase()) ? sum + SIGN_AT_START : sum;
}

function isRussian(character: string): boolean {
  return /^[а-яё]$/i.test(character);
}

function isSmallRussian(character: string): boolean {
  return /^[а-яё]$/.test(character);
}
