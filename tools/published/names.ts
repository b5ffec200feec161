import municipalities from "../municipality-names.json" with { type: "json" };

/* Names of invented bodies, of the usual forms. */

const offices = [
  ...["здравоохранения", "образования", "строительства", "транспорта", "культуры", "экологии", "финансов"],
];
const forms = ["район", "округ", "городской округ"];
const establishments: Readonly<Record<string, readonly string[]>> = {
  health: ["Городская больница № #", "Поликлиника № #", "Детская больница № #"],
  education: ["Школа № #", "Гимназия № #", 'Детский сад "Солнышко" № #'],
  culture: ["Дом культуры № #", "Библиотека имени Пушкина, филиал № #"],
  social: ["Центр социального обслуживания № #"],
  housing: ["Тепловые сети, участок № #", 'Управляющая компания "Уют", отделение № #'],
};

/** A name of its own for each index, within a sector; `turn` varies them between regions. */
export function nameOf(kind: string, sector: string, index: number, turn: number): string {
  if (kind === "executive") return `Министерство ${offices[(turn + index) % offices.length] ?? ""}`;
  if (kind === "municipal") {
    const name = municipalities[(turn + index) % municipalities.length] ?? "";
    const form = forms[(turn + Math.trunc(index / municipalities.length)) % forms.length] ?? "";
    return `${name} ${form}`;
  }
  const names = establishments[sector] ?? [];
  return (names[(turn + index) % names.length] ?? "").replace("#", String(3 * index + (turn % 5) + 1));
}
