import rows from "./russia.json" with { type: "json" };

/** A region as Russian documents and print name it. */
export interface RussianRegion {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
  /** As the English text of the Constitution has it. */
  readonly en: string;
  /** Without the words «федеральный округ»; the regions of 2022 are in none. */
  readonly district?: string;
  /** The other names that print uses. Those that `naming` derives need not stand here. */
  readonly names: readonly string[];
  /** Of ISO 3166-2, those in use. */
  readonly iso: readonly string[];
  /** The digits of its ОКАТО and ОКТМО before the zeros. */
  readonly okato: string;
  readonly oktmo: string;
  /** On number plates. */
  readonly plates: readonly string[];
}

const later: readonly RussianRegion[] = [
  {
    ...{ code: "90", name: "Запорожская область", en: "Zaporozhye Region", names: [] },
    ...{ iso: ["UA-23"], okato: "23", oktmo: "23", plates: ["185"] },
  },
  {
    ...{ code: "93", name: "Донецкая Народная Республика", en: "Donetsk People’s Republic" },
    ...{ names: ["ДНР", "Донецкая", "Донецкая Республика"] },
    ...{ iso: ["UA-14"], okato: "21", oktmo: "21", plates: ["180"] },
  },
  {
    ...{ code: "94", name: "Луганская Народная Республика", en: "Lugansk People’s Republic" },
    ...{ names: ["ЛНР", "Луганская", "Луганская Республика"] },
    ...{ iso: ["UA-09"], okato: "43", oktmo: "43", plates: ["181"] },
  },
  {
    ...{ code: "95", name: "Херсонская область", en: "Kherson Region", names: [] },
    ...{ iso: ["UA-65"], okato: "74", oktmo: "74", plates: ["184"] },
  },
];

/** The 89 regions: the 85 that the publication of 2022 counts, and those of that year. */
export const russia: readonly RussianRegion[] = [...rows, ...later].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

/** The autonomous areas within other regions, by their codes. */
const wholes: ReadonlyMap<string, string> = new Map([
  ["83", "29"],
  ["86", "72"],
  ["89", "72"],
]);

/** Whether a region is an autonomous area within another. */
export function isWithin(part: RussianRegion, whole: RussianRegion): boolean {
  return wholes.get(part.code) === whole.code;
}

/** The names of each autonomous area within a region. */
export function partsOf(whole: RussianRegion): readonly (readonly string[])[] {
  return russia.filter((part) => isWithin(part, whole)).map(({ name, names }) => [name, ...names]);
}
