export interface FederalDistrict {
  /** Without the words «федеральный округ». */
  readonly name: string;
  readonly en: string;
  /** As print abbreviates it. */
  readonly initials: readonly string[];
}

export const federalDistricts: readonly FederalDistrict[] = [
  { name: "Центральный", en: "Central", initials: ["ЦФО"] },
  { name: "Северо-Западный", en: "Northwestern", initials: ["СЗФО"] },
  { name: "Южный", en: "Southern", initials: ["ЮФО"] },
  { name: "Северо-Кавказский", en: "North Caucasian", initials: ["СКФО"] },
  { name: "Приволжский", en: "Volga", initials: ["ПФО"] },
  { name: "Уральский", en: "Ural", initials: ["УФО", "УрФО"] },
  { name: "Сибирский", en: "Siberian", initials: ["СФО", "СибФО"] },
  { name: "Дальневосточный", en: "Far Eastern", initials: ["ДФО", "ДВФО"] },
];
