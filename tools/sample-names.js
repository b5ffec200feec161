import { readFileSync } from "node:fs";

// Names of bodies for the synthetic sample: of the usual forms, with commas and quotes for the CSV to escape.

/** @typedef {{ code: string, name: string }} Region */

/** @type {string[]} */
const municipalities = JSON.parse(readFileSync(new URL("municipality-names.json", import.meta.url), "utf8"));
const offices = [
  "Министерство здравоохранения",
  "Министерство строительства, архитектуры и жилищно-коммунального хозяйства",
  "Министерство образования и науки",
  "Министерство труда, занятости и социальной защиты",
  "Министерство транспорта и дорожного хозяйства",
  "Министерство культуры",
  "Министерство финансов",
  "Министерство сельского хозяйства",
  "Министерство экономического развития",
  "Министерство природных ресурсов и экологии",
  "Министерство цифрового развития",
  "Министерство физической культуры и спорта",
];
/** @type {Record<string, string[]>} */
const establishments = {
  health: ["Городская больница № #", "Городская поликлиника № #", "Детская больница № #"],
  education: ["Школа № #", 'Детский сад № # "Солнышко"', 'Школа № # "Перспектива", дошкольное отделение'],
  culture: ['Дом культуры "Юность" № #', "Центральная библиотека, филиал № #"],
  social: ["Центр социального обслуживания населения № #", "Центр помощи семье и детям № #"],
  housing: ['Управляющая компания "Уют", участок № #', "Городские тепловые сети, участок № #"],
  other: ["Многофункциональный центр услуг № #", "Дирекция автомобильных дорог, участок № #"],
};

/** @param {string} name of a region */
function genitive(name) {
  if (name.startsWith("Республика ")) return name.replace("Республика", "Республики");
  /** @type {Record<string, string>} */
  const endings = {
    ая: "ой",
    ий: "ого",
    ый: "ого",
    ть: "ти",
    ль: "ля",
    ай: "ая",
    ия: "ии",
    ка: "ки",
    ра: "ры",
    ва: "вы",
  };
  return name
    .replace(/(ая|ий|ый|ть|ль|ай|ия|ка|ра|ва)(?= |$)/g, (ending) => endings[ending])
    .replace(/(сс|уг|рг)(?= |$)/g, "$1а");
}

/**
 * A name of its own for each index, within a region, kind and sector.
 * @param {Region} region @param {string} kind @param {string} sector @param {number} index
 */
export function nameOf(region, kind, sector, index) {
  const city = !region.name.includes(" ");
  const turn = index + Number(region.code);
  const district = municipalities[turn % municipalities.length];
  const round = Math.trunc(index / municipalities.length);
  if (kind === "executive") {
    const office = city ? offices[index].replace("Министерство", "Департамент") : offices[index];
    return `${office} ${genitive(region.name)}`;
  }
  if (kind === "subordinate") {
    const forms = establishments[sector];
    return forms[turn % forms.length].replace("#", String(3 * index + (turn % 5) + 1));
  }
  if (city) {
    const form = ["муниципального округа", "муниципального образования", "поселения"][round];
    return `Администрация ${form} "${district}"`;
  }
  if (turn % 4 === 0) return `Администрация МО "${district} район"`;
  const unit = round > 0 ? "городского округа" : turn % 4 === 1 ? "округа" : "района";
  return `Администрация ${district.replace(/[иы]й$|ой$/, "ого")} ${unit}`;
}
