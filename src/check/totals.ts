import type { Totals } from "../model/methodology.ts";
import { normal } from "../model/normal.ts";

/** «Итого», «Всего по краю», "Total": said of a whole cell. «Всего хорошего» is a name. */
const TOTAL = /^(?:итого|всего|grand total|totals?|overall)(?: (?:по|за|in|for) .{1,80})?$/;

/** Nothing that is said of a total is longer. */
const LONGEST = 100;

/** Whether a cell says that its row is the sum of others, or is declared to. */
export function totalTest(declared: Totals | undefined): (text: string) => boolean {
  if (declared === "keep") return () => false;
  const words = new Set((declared ?? []).map(plain));
  return (text) => {
    if (text.length > LONGEST || text.trim() === "") return false;
    const word = plain(text);
    return TOTAL.test(word) || words.has(word);
  };
}

function plain(text: string): string {
  return normal(text).replace(/[:.]$/, "").trim();
}
