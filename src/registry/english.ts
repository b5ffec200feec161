import { federalDistricts } from "./federal-districts.ts";
import { formKey, nameForm } from "./names.ts";
import { type RussianRegion, russia } from "./russia.ts";

/** The regions that the Constitution names and the publication of 2022 does not. */
const later: readonly Omit<RussianRegion, "district">[] = [
  { code: "90", name: "Запорожская область", en: "Zaporozhye Region", names: [] },
  { code: "93", name: "Донецкая Народная Республика", en: "Donetsk People’s Republic", names: ["ДНР"] },
  { code: "94", name: "Луганская Народная Республика", en: "Lugansk People’s Republic", names: ["ЛНР"] },
  { code: "95", name: "Херсонская область", en: "Kherson Region", names: [] },
];

const regions = new Map([...russia, ...later].map((region) => [region.code, region]));

/** Of a region of Russia, by its code together with any of its Russian names; undefined for all others. */
export function englishRegion(code: string, name: string): string | undefined {
  const region = regions.get(code);
  if (region === undefined || region.name === name) return region?.en;
  const written = formKey(nameForm(name));
  const known = [region.name, ...region.names].some((other) => formKey(nameForm(other)) === written);
  return known ? region.en : undefined;
}

const WHOLE = " федеральный округ";

/** `Central Federal District` for `Центральный федеральный округ`, `Central` for `Центральный`. */
export function englishDistrict(name: string): string | undefined {
  const whole = name.endsWith(WHOLE);
  const short = whole ? name.slice(0, -WHOLE.length) : name;
  const district = federalDistricts.find((federal) => federal.name === short);
  return district && (whole ? `${district.en} Federal District` : district.en);
}
