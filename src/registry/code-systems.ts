import { inLatin } from "../model/look-alike.ts";
import { type RussianRegion, russia } from "./russia.ts";

/** A way in which registers and exports number the regions of Russia. */
export interface CodeSystem {
  readonly name: { readonly ru: string; readonly en: string };
  /** The region of a code, with or without the zeros in front that a spreadsheet takes away. */
  readonly regionOf: (code: string) => RussianRegion | undefined;
  /** Whether a code of this form can be no other system's. */
  readonly certain: (code: string) => boolean;
}

const DIGITS = 11;

const subjects = by(({ code }) => [code]);
const plates = by((region) => region.plates);
const isoCodes = by(({ iso }) => iso);
const okato = by((region) => [region.okato.padEnd(DIGITS, "0")]);
const oktmo = by((region) => [region.oktmo.padEnd(DIGITS, "0")]);

/** The two digits that the other systems of this country begin from. */
export const subjectCodes: CodeSystem = {
  name: { ru: "коды субъектов РФ", en: "codes of Russia's regions" },
  regionOf: (code) => (/^\d{1,2}$/.test(code) ? subjects.get(code.padStart(2, "0")) : undefined),
  certain: () => false,
};

/** The commonest first: of two that agree equally well with the names, the earlier is meant. */
export const codeSystems: readonly CodeSystem[] = [
  subjectCodes,
  {
    name: { ru: "ISO 3166-2", en: "ISO 3166-2" },
    regionOf: (code) => {
      const latin = inLatin(code).toUpperCase();
      return isoCodes.get(latin) ?? isoCodes.get(`RU-${latin}`);
    },
    certain: (code) => /^[A-Za-z]{2}-/.test(inLatin(code)),
  },
  {
    name: { ru: "ОКАТО", en: "OKATO" },
    regionOf: (code) => classified(code, okato, [2, 5, 8, DIGITS]),
    certain: () => false,
  },
  {
    name: { ru: "ОКТМО", en: "OKTMO" },
    regionOf: (code) => classified(code, oktmo, [2, 3, 8, DIGITS]),
    certain: () => false,
  },
  {
    name: { ru: "КЛАДР", en: "KLADR" },
    regionOf: (code) => (/^\d{12,13}$/.test(code) ? kladr(code.padStart(13, "0")) : undefined),
    certain: (code) => /^\d{12,13}$/.test(code),
  },
  {
    name: { ru: "автомобильные коды", en: "number plates" },
    regionOf: (code) => (/^\d{1,3}$/.test(code) ? plates.get(code.padStart(2, "0")) : undefined),
    certain: () => false,
  },
];

/** Of ОКАТО and ОКТМО: digits of a region, with any number of zeros behind that makes one of these lengths. */
function classified(
  code: string,
  regions: ReadonlyMap<string, RussianRegion>,
  lengths: readonly number[],
): RussianRegion | undefined {
  if (!/^\d+$/.test(code)) return undefined;
  const whole = lengths.includes(code.length) ? code : `0${code}`;
  return lengths.includes(whole.length) ? regions.get(whole.padEnd(DIGITS, "0")) : undefined;
}

function kladr(code: string): RussianRegion | undefined {
  return /^\d\d0{11}$/.test(code) ? subjects.get(code.slice(0, 2)) : undefined;
}

function by(codes: (region: RussianRegion) => readonly string[]): ReadonlyMap<string, RussianRegion> {
  return new Map(russia.flatMap((region) => codes(region).map((code) => [code, region] as const)));
}
