import { folded } from "./names.ts";
import type { Naming } from "./naming.ts";

/** How units are parts of one another, for names that say so. */
export interface Parts<T> {
  readonly isWithin: (part: T, whole: T) => boolean;
  /** The names of each part of a whole. */
  readonly partsOf: (whole: T) => readonly (readonly string[])[];
}

/** Of units none of which is a part of another. */
export const noParts: Parts<unknown> = { isWithin: () => false, partsOf: () => [] };

/** Nothing has a longer name, whatever else it says. */
const LONGEST_NAME = 300;

/**
 * What a cell stands for that may say more than a name: a number in front, a mark of a footnote, the name twice
 * («Республика Алтай (Горный Алтай)»), what it is a part of («Ненецкий АО (Архангельская область)») or what it
 * leaves out («Архангельская область без АО», which is the region itself). Several where it names several.
 */
export function fittingWritten<T>(names: Naming<T>, text: string, parts: Parts<T>): readonly T[] {
  if (text.length > LONGEST_NAME) return [];
  const whole = names.fitting(text);
  if (whole.length > 0) return whole;
  const plain = unmarked(text);
  const unadorned = plain === text ? [] : names.fitting(plain);
  if (unadorned.length > 0) return unadorned;
  const bounded = plain.replace(bounds, "");
  if (bounded !== plain) {
    const leftOut = plain.slice(bounded.length);
    return names.fitting(bounded).filter((unit) => areAll(leftOut, parts.partsOf(unit)));
  }
  return fittingTogether(
    separated(plain).map((part) => names.fitting(part)),
    parts,
  );
}

function fittingTogether<T>(named: readonly (readonly T[])[], { isWithin }: Parts<T>): readonly T[] {
  const [first = [], ...others] = named;
  if (others.length === 0 || named.some((units) => units.length === 0)) return [];
  const common = first.filter((unit) => others.every((units) => units.includes(unit)));
  if (common.length > 0) return common;
  const [only, ...rest] = first;
  const isPart =
    only !== undefined &&
    rest.length === 0 &&
    others.every((units) => units.some((unit) => unit === only || isWithin(only, unit)));
  return isPart ? first : [...new Set(named.flat())];
}

/** Without a number in front («12. », «3) ») and marks of footnotes behind («¹», «*», «2)», «[3]», «область1»). */
function unmarked(text: string): string {
  return text
    .trim()
    .replace(/^\d{1,3}\s*[.)]\s*/, "")
    .replace(/(?:\s*(?:[¹²³⁴-⁹⁰*]\)?|\[\d{1,2}\]|(?<![(\d])\d{1,2}\)|(?<=\p{L})\d{1,2}))+$/u, "");
}

const bounds =
  /[\s,;(—–-]+(?:без|кроме|за исключением|исключая|за вычетом|не включая)\s.+$|[\s,;(—–-]+(?:without|except|excluding)\s.+$/i;

const genericWords =
  /^(?:без|кроме|за|исключением|исключая|вычетом|не|включая|without|except|excluding|the|автономн.*|авт|округ.*|окр|ао|а|о|autonomous|areas?|okrugs?)$/;

/** Whether what a whole is taken without are all of its parts: «без автономных округов», or each by its name. */
function areAll(leftOut: string, parts: readonly (readonly string[])[]): boolean {
  if (parts.length === 0) return false;
  const pieces = leftOut
    .replace(/^[^\p{L}]+/u, "")
    .split(/,|\s(?:и|and)\s/)
    .map((piece) => folded(piece).split(" "));
  if (pieces.flat().every((word) => genericWords.test(word))) return true;
  return (
    pieces.length === parts.length &&
    parts.every((names) => pieces.some((piece) => piece.some((word) => isNamed(word, names))))
  );
}

/** Whether a word is one of a name's, in whatever case. */
function isNamed(word: string, names: readonly string[]): boolean {
  const own = names.flatMap((name) => folded(name).split(" ")).filter((part) => !genericWords.test(part));
  return own.some((part) => word.startsWith(stemOf(part)));
}

/** Without its ending. */
function stemOf(word: string): string {
  if (word.length > 5) return word.slice(0, -2);
  return word.length > 3 ? word.slice(0, -1) : word;
}

const extent = /[\s,;(—–-]+(?:со?|включая|вместе со?|в том числе|with|including)\s.+$/i;

/** The name of a whole that is taken with its parts, or without some: another quantity, which can only be asked about. */
export function withoutExtent(text: string): string {
  return text.length > LONGEST_NAME ? text : text.replace(extent, "").replace(bounds, "");
}

function separated(text: string): readonly string[] {
  return text
    .split(/[(),;/\n=]|\s[и&]\s|\s[—–-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
