// Names of bodies for the synthetic sample: of the usual forms, with commas and quotes for the CSV to escape.

/** @typedef {{ code: string, name: string }} Region */

const districts = [
  ..."Октябрьский Заречный Советский Каменский Центральный Ленинский Михайловский Приозёрный".split(" "),
  ..."Первомайский Северный Кировский Петровский Степной Лесной Ивановский Сосновский".split(" "),
];
const offices = [
  "Министерство здравоохранения",
  "Министерство строительства, архитектуры и жилищно-коммунального хозяйства",
  "Министерство образования и науки",
  "Министерство труда, занятости и социальной защиты",
  "Министерство транспорта и дорожного хозяйства",
];
/** @type {Record<string, string[]>} */
const establishments = {
  health: ["Городская больница № #", "Городская поликлиника № #", "Детская больница № #"],
  education: ["Школа № #", 'Детский сад № # "Солнышко"', 'Школа № # "Перспектива", дошкольное отделение'],
  culture: ['Дом культуры "Юность"', "Центральная библиотека"],
  social: ["Комплексный центр социального обслуживания населения", "Центр помощи семье и детям"],
  housing: ['Управляющая компания "Уют"', "Городские тепловые сети"],
  other: ["Многофункциональный центр государственных и муниципальных услуг", "Дирекция автомобильных дорог"],
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
  const district = districts[turn % districts.length];
  if (kind === "executive") {
    const office = city ? offices[index].replace("Министерство", "Департамент") : offices[index];
    return `${office} ${genitive(region.name)}`;
  }
  if (kind === "subordinate") {
    const forms = establishments[sector];
    return forms[turn % forms.length].replace("#", String(3 * index + (turn % 5) + 1));
  }
  if (city) return `Администрация муниципального округа "${district}"`;
  if (turn % 4 === 0) return `Администрация муниципального образования "${district} район"`;
  const unit = turn % 4 === 1 ? "округа" : "района";
  return `Администрация ${district.replace(/[иы]й$|ой$/, "ого")} муниципального ${unit}`;
}
