import { nearest } from "../model/nearest.ts";
import { folded, formKey, type NameForm, nameForm } from "./names.ts";

/** What names stand for. */
export interface Naming<T> {
  /** Everything that a text may stand for: more than one where it is not clear, none where it is unknown. */
  fitting(text: string): readonly T[];
  /**
   * What an unknown text may have meant: the names that hold all its words; the one name that does but for
   * their endings; or one spelt nearly so.
   */
  near(text: string): readonly T[];
}

const SHORTEST_STEM = 3;

/** More than a quarter of a name differs between «Читинская» and «Чеченская», which are two regions. */
const QUARTER = 4;

/** A noun's own; then one more letter, which an adjective may have changed: «Калуга», «Калужская». */
const endings = [/[аеиоуыэюяйь]$/, /..$/];

interface Entry<T> {
  readonly unit: T;
  readonly names: readonly string[];
  readonly forms: readonly NameForm[];
  /** What its names say it is, and that they may leave it out. */
  readonly statuses: ReadonlySet<string>;
}

/**
 * The units by their names. Beside the names as given, a unit answers to each of them without its status
 * («Тюменская», «Удмуртская») and with that of another («Республика Чувашия», «г. Петербург»).
 */
export function naming<T>(units: Iterable<readonly [unit: T, names: readonly string[]]>): Naming<T> {
  const entries = Array.from(units, ([unit, names]) => entry(unit, names));
  const given = new Map<string, Set<T>>();
  const derived = new Map<string, Set<T>>();
  for (const { unit, forms, statuses } of entries) {
    for (const form of forms) {
      add(given, formKey(form), unit);
      for (const status of statuses) add(derived, formKey({ ...form, status }), unit);
    }
  }
  const words = spellings(entries, ({ forms }) => forms.map(wordsOf));
  const whole = spellings(entries, ({ names }) => names.map(folded));

  /** Those with a name that has all these words, or words that begin with them. */
  function holding(form: NameForm): readonly T[] {
    const able = entries.filter(({ statuses }) => form.status === "" || statuses.has(form.status));
    return able
      .filter(({ forms }) => forms.some((known) => holds(known, form.words)))
      .map(({ unit }) => unit);
  }

  /** Those whose name begins as this one does without its ending: «Тула» and «Тульская», «Вологда» and «Вологодская». */
  function stemHolders({ words, status }: NameForm, ending: RegExp): readonly T[] {
    const stems = words.map((word) => word.replace(ending, ""));
    return stems.every((stem) => stem.length >= SHORTEST_STEM) ? holding({ words: stems, status }) : [];
  }

  return {
    fitting(text) {
      const form = nameForm(text);
      if (form.words.length === 0) return [];
      const exact = given.get(formKey(form));
      if (exact !== undefined) return [...exact];
      const short = derived.get(formKey(form));
      if (short === undefined) return [];
      // A name without its status fits every name that it is a part of: «Ненецкий», «Алтай», «Саха».
      return [...new Set([...short, ...(form.status === "" ? holding(form) : [])])];
    },
    near(text) {
      const form = nameForm(text);
      if (form.words.length === 0) return [];
      const holders = holding(form);
      if (holders.length > 0) return holders;
      const [akin, ...others] = endings.map((ending) => stemHolders(form, ending)).find(isAny) ?? [];
      if (akin !== undefined && others.length === 0) return [akin];
      const alike = nearestOf(wordsOf(form), words);
      // The long words of the status would make strangers alike.
      return alike.length > 0 || form.status !== "" ? alike : nearestOf(folded(text), whole);
    },
  };
}

function entry<T>(unit: T, names: readonly string[]): Entry<T> {
  const forms = names.map(nameForm);
  const said = forms.map(({ status }) => status).filter((status) => status !== "");
  // A name that never says what it is may be a city's.
  return { unit, names, forms, statuses: new Set(["", ...(said.length > 0 ? said : ["город"])]) };
}

function add<T>(index: Map<string, Set<T>>, key: string, unit: T): void {
  const units = index.get(key);
  if (units === undefined) index.set(key, new Set([unit]));
  else units.add(unit);
}

function isAny(units: readonly unknown[]): boolean {
  return units.length > 0;
}

function holds(form: NameForm, words: readonly string[]): boolean {
  return words.every((part) =>
    form.words.some((word) => word === part || (part.length >= SHORTEST_STEM && word.startsWith(part))),
  );
}

function wordsOf(form: NameForm): string {
  return form.words.join(" ");
}

function spellings<T>(
  entries: readonly Entry<T>[],
  of: (entry: Entry<T>) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const unitsOf = new Map<string, Set<T>>();
  for (const entry of entries) for (const spelling of of(entry)) add(unitsOf, spelling, entry.unit);
  return new Map([...unitsOf].map(([spelling, units]) => [spelling, [...units]]));
}

function nearestOf<T>(text: string, units: ReadonlyMap<string, readonly T[]>): readonly T[] {
  const spelling = nearest(text, units.keys(), QUARTER);
  return spelling === undefined ? [] : (units.get(spelling) ?? []);
}
