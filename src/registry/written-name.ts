import type { Naming } from "./naming.ts";

/** How units are parts of one another, for names that say so. */
export interface Parts<T> {
  readonly isWithin: (part: T, whole: T) => boolean;
  readonly hasParts: (whole: T) => boolean;
}

/** Of units none of which is a part of another. */
export const noParts: Parts<unknown> = { isWithin: () => false, hasParts: () => false };

/**
 * What a cell stands for that may say more than a name: a number in front, a mark of a footnote, the name twice
 * («Республика Алтай (Горный Алтай)»), what it is a part of («Ненецкий АО (Архангельская область)») or what it
 * leaves out («Архангельская область без АО», which is the region itself). Several where it names several.
 */
export function fittingWritten<T>(names: Naming<T>, text: string, parts: Parts<T>): readonly T[] {
  const whole = names.fitting(text);
  if (whole.length > 0) return whole;
  const plain = unmarked(text);
  const unadorned = plain === text ? [] : names.fitting(plain);
  if (unadorned.length > 0) return unadorned;
  const bounded = withoutBounds(plain);
  if (bounded !== plain) return names.fitting(bounded).filter(parts.hasParts);
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
    .replace(/(?:\s*(?:[¹²³⁴-⁹⁰]+\)?|\*+\)?|\[\d{1,2}\]|(?<![(\d])\d{1,2}\)|(?<=\p{L})\d{1,2}))+$/u, "");
}

const bounds =
  /[\s,;(—–-]+(?:без|кроме|за исключением|исключая|за вычетом|не включая)\s.+$|[\s,;(—–-]+(?:without|except|excluding)\s.+$/i;

function withoutBounds(text: string): string {
  return text.replace(bounds, "");
}

const extent = /[\s,;(—–-]+(?:со?|включая|вместе со?|в том числе|with|including)\s.+$/i;

/** The name of a whole that is said to be taken with its parts: another quantity, so it can only be asked about. */
export function withoutParts(text: string): string {
  return text.replace(extent, "");
}

function separated(text: string): readonly string[] {
  return text
    .split(/[(),;/\n=]|\s[и&]\s|\s[—–-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
