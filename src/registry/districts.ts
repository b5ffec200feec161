import { greatest } from "../model/greatest.ts";
import { grouped } from "../model/grouped.ts";
import { federalDistricts } from "./federal-districts.ts";
import { folded } from "./names.ts";
import { naming } from "./naming.ts";

export type DistrictFinding =
  | { readonly kind: "found"; readonly district: string }
  /** Two or more, in the order of the export. */
  | { readonly kind: "ambiguous"; readonly of: readonly string[] }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

export interface DistrictNames {
  /** The district that a name, a beginning of a name or «ПФО» stands for, as the export writes it. */
  find(text: string): DistrictFinding;
}

/** The districts of an export (or what else its regions are grouped by) by their names. */
export function districtNames(districts: Iterable<string>): DistrictNames {
  const all = [...new Set(districts)];
  const federal = federalNames();
  const names = naming(all.map((name) => [name, [name, ...federal.fitting(name).flat()]]));
  const short = naming(all.map((name) => [name, [shortened(name)]]));

  /** In the order of the export. */
  function inOrder(districts: readonly string[]): readonly string[] {
    return all.filter((name) => districts.includes(name));
  }

  return {
    find(text) {
      const written = folded(text);
      if (written === "") return { kind: "unknown", suggestion: undefined };
      const position =
        only(all.filter((name) => name === text.trim())) ??
        only(all.filter((name) => folded(name) === written)) ??
        only(inOrder(names.fitting(text))) ??
        only(all.filter((name) => folded(name).startsWith(written)));
      if (position !== undefined) return position;
      // A federal district that the export lacks is no misspelling of another.
      const [suggestion, ...others] = federal.fitting(text).length > 0 ? [] : short.near(shortened(text));
      if (suggestion === undefined || others.length === 0) return { kind: "unknown", suggestion };
      return { kind: "ambiguous", of: inOrder([suggestion, ...others]) };
    },
  };
}

const plainNames: ReadonlySet<string> = new Set(federalDistricts.map(({ name }) => name));

/** The federal districts by every name; what a name stands for are all the names of that district. */
function federalNames() {
  return naming(
    federalDistricts.map(({ name, en, initials }) => {
      const whole = [`${name} федеральный округ`, `${en} Federal District`];
      const names = [name, en, ...whole, `${name} ФО`, ...initials];
      return [names, names] as const;
    }),
  );
}

/**
 * One spelling for each district of an export, the commonest in it (of equals, the first): «ПФО», «Приволжский» and
 * «приволжский ФО» are one district, as are texts that differ in case, dashes or look-alike letters alone. Has those
 * that are to be spelt otherwise.
 */
export function districtSpellings(districts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const district of districts) counts.set(district, (counts.get(district) ?? 0) + 1);
  if ([...counts.keys()].every((district) => plainNames.has(district))) return new Map();
  const federal = federalNames();
  const same = grouped(
    [...counts.keys()],
    (district) => federal.fitting(district)[0]?.[0] ?? folded(district),
  );
  return new Map(
    [...same.values()].flatMap((spellings) => {
      const most = greatest(spellings.map((spelling) => counts.get(spelling) ?? 0));
      const commonest = spellings.find((spelling) => counts.get(spelling) === most) ?? "";
      return spellings.flatMap((spelling) =>
        spelling === commonest ? [] : [[spelling, commonest] as const],
      );
    }),
  );
}

/** Without what all federal districts are called: it would make strangers alike. */
function shortened(name: string): string {
  return folded(name).replace(/(?:^| )(?:федеральный округ|фо)$/, "");
}

function only(names: readonly string[]): DistrictFinding | undefined {
  const [district, ...others] = names;
  if (district === undefined) return undefined;
  return others.length > 0 ? { kind: "ambiguous", of: names } : { kind: "found", district };
}
