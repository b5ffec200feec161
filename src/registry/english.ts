import { federalDistricts } from "./federal-districts.ts";
import { formKey, nameForm } from "./names.ts";
import { russia } from "./russia.ts";

const regions = new Map(russia.map((region) => [region.code, region]));

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
