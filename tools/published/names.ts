/* Names of invented bodies, of the usual forms. */

const offices = ["Министерство здравоохранения", "Министерство образования", "Министерство строительства"];
const districts = [
  ..."Октябрьский Заречный Советский Каменский Центральный Ленинский Михайловский Приозёрный".split(" "),
  ..."Первомайский Северный Кировский Петровский Степной Лесной Ивановский Сосновский".split(" "),
];
const establishments: Readonly<Record<string, readonly string[]>> = {
  health: ["Городская больница № #", "Поликлиника № #", "Детская больница № #"],
  education: ["Школа № #", "Гимназия № #", 'Детский сад "Солнышко" № #'],
  culture: ['Дом культуры "Юность"', "Библиотека имени Пушкина, филиал № #"],
  social: ["Центр социального обслуживания № #"],
  housing: ["Тепловые сети", 'Управляющая компания "Уют"'],
};

/** A name of its own for each index, within a sector; `turn` varies them between regions. */
export function nameOf(kind: string, sector: string, index: number, turn: number): string {
  if (kind === "executive") return offices[(turn + index) % offices.length] ?? "";
  if (kind === "municipal") {
    const district = districts[(turn + index) % districts.length] ?? "";
    return `Администрация ${district.replace(/[иыо]й$/, "ого")} района`;
  }
  const forms = establishments[sector] ?? [];
  return (forms[(turn + index) % forms.length] ?? "").replace("#", String(3 * index + (turn % 5) + 1));
}
