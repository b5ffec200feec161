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
  const federal = naming(
    federalDistricts.map(({ name, en, initials }) => {
      const whole = [`${name} федеральный округ`, `${en} Federal District`];
      const names = [name, en, ...whole, `${name} ФО`, ...initials];
      return [names, names] as const;
    }),
  );
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

/** Without what all federal districts are called: it would make strangers alike. */
function shortened(name: string): string {
  return folded(name).replace(/(?:^| )(?:федеральный округ|фо)$/, "");
}

function only(names: readonly string[]): DistrictFinding | undefined {
  const [district, ...others] = names;
  if (district === undefined) return undefined;
  return others.length > 0 ? { kind: "ambiguous", of: names } : { kind: "found", district };
}
