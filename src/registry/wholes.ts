import { federalDistricts } from "./federal-districts.ts";
import { folded } from "./names.ts";
import { russia } from "./russia.ts";

const country =
  /^(?:российск(?:ая|ой) федераци[яи]|росси[яи]|рф|russia|russian federation|the russian federation)$/;
const district = /^\p{L}{4,20}(?: \p{L}{4,20})? федеральн(?:ый|ому|ого|ом) округ[уае]?$/u;

/** «Итого по РФ», «в среднем по России», «Всего: Российская Федерация», "12. Центральный федеральный округ". */
const before =
  /^(?:\d{1,3} )?(?:(?:итого|всего|в целом|в том числе|в среднем|среднее|среднее значение)(?: |$))?(?:(?:по|за|in|for) )?/;

let names: ReadonlySet<string> | undefined;

function districtNames(): ReadonlySet<string> {
  names ??= new Set(
    federalDistricts
      .flatMap(({ name, en, initials }) => [
        ...[name, `${name} ФО`, `${name} федеральный округ`, `${en} Federal District`],
        ...initials,
      ])
      .map(folded),
  );
  return names;
}

/** Most texts are one of these, and are known at once. */
const regionNames: ReadonlySet<string> = new Set(russia.flatMap(({ name, names }) => [name, ...names]));
const NUMBER = /^\d{1,20}$/;

/** Nothing that names one is longer. */
const LONGEST = 120;

/** Whether a text names Russia or a federal district, which are no regions. */
export function isWholeOfRegions(text: string): boolean {
  if (text.length > LONGEST || NUMBER.test(text) || regionNames.has(text)) return false;
  const name = folded(text).replace(before, "");
  return country.test(name) || districtNames().has(name) || district.test(name);
}
