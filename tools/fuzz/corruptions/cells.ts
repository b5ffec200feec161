import { type Chance, type Columns, type Corruption, chosen, type Lines } from "./corruption.ts";

type Damage = (text: string) => string;

/** A number as hands and spreadsheets spoil it; digits that are merely others would show to nobody. */
const numbers: readonly Damage[] = [
  (text) => text.replace("0", "О"),
  (text) => text.replace("0", "O"),
  (text) => text.replace("1", "l"),
  ...[
    "",
    "-",
    "—",
    "н/д",
    "нет данных",
    "#Н/Д",
    "#DIV/0!",
    "########",
    "NaN",
    "NULL",
    "да",
    "?",
    "01.фев",
    "2-Jan",
  ].map((word) => () => word),
  (text) => `'${text}`,
  (text) => `="${text}"`,
  (text) => ` ${text}\u00a0`,
  ...[".0", ",0", ".5", ",5", " шт.", "*", "%", "¹", "..", ","].map((end) => (text: string) => text + end),
  ...["~", "−", "-", "≈", "<", "№ "].map((start) => (text: string) => start + text),
  (text) => `(${text})`,
  ...[" ", "\u00a0", "\u202f", ".", ",", "'"].map(
    (mark) => (text: string) => text.replace(/\B(?=(?:\d{3})+$)/g, mark),
  ),
  (text) => `${Number(text) / 1000}`,
  (text) => `${Number(text) / 1000}`.replace(".", ","),
  (text) => Number(text).toExponential(2).replace("e", "E"),
  (text) => Number(text).toExponential(1).replace("e", "E").replace(".", ","),
  (text) => `${text}/2`,
  (text) => `${text}-${text}`,
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
];

const flags: readonly Damage[] = [
  ...["", "x", "✓", "v", "2", "-1", "0.5", "д", "ок", "есть да", "да нет", "?", "01", "10", "л", "#Н/Д"].map(
    (word) => () => word,
  ),
  (text) => (text === "1" ? "Да " : " нет"),
  (text) => (text === "1" ? "ИСТИНА" : "ложь"),
  (text) => (text === "1" ? "+" : "-"),
  (text) => (text === "1" ? "1.0" : "0,0"),
  (text) => (text === "1" ? "да, с 2023 года" : "нет, планируется"),
];

const choices: readonly Damage[] = [
  (text) => text.toUpperCase(),
  (text) => `${text} `,
  (text) => text.slice(0, -1),
  (text) => text.replace("e", "е"),
  (text) => text.replace("a", "а"),
  ...["", "-", "прочее", "0", "1"].map((word) => () => word),
  (text) => `${text}, ${text}`,
];

/** A code of a region; another region's code would show to nobody. */
const codes: readonly Damage[] = [
  (text) => text.replace(/^0/, ""),
  (text) => `0${text}`,
  ...[".0", ",0", " ", "*", "00", " (регион)", "-"].map((end) => (text: string) => text + end),
  (text) => `="${text}"`,
  (text) => `'${text}`,
  (text) => text.replace("0", "O"),
  (text) => text.replace("1", "l"),
  ...["", "-", "0", "00", "999", "1,02774E+12", "01.фев", "########", "Итого", "РФ", "ЦФО"].map(
    (word) => () => word,
  ),
];

const names: readonly Damage[] = [
  (text) => `${text}*`,
  (text) => `${text} 1)`,
  (text) => `1. ${text}`,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(" ", "  "),
  (text) => text.replaceAll("а", "a").replaceAll("о", "o"),
  (text) => text.replaceAll("а", "?"),
  ...["", "-", "Итого", "Всего по стране", "Российская Федерация", "Приволжский федеральный округ"].map(
    (word) => () => word,
  ),
];

const districts: readonly Damage[] = [
  (text) => text.toUpperCase(),
  (text) => `${text} ФО`,
  (text) => `${text} федеральный округ`,
  (text) => `${text[0]}ФО`,
  (text) => text.replaceAll("о", "o"),
  ...["", "-", "Итого"].map((word) => () => word),
];

function anywhere(damages: readonly Damage[], among: (columns: Columns) => readonly number[]) {
  return (lines: Lines, columns: Columns, chance: Chance): Lines | undefined => {
    const column = chosen(among(columns), chance);
    const damage = chosen(damages, chance);
    const row = 1 + Math.floor(chance() * (lines.length - 1));
    if (column === undefined || damage === undefined) return undefined;
    return lines.map((cells, index) => (index === row ? damaged(cells, column, damage) : cells));
  };
}

function everywhere(damages: readonly Damage[], among: (columns: Columns) => readonly number[]) {
  return (lines: Lines, columns: Columns, chance: Chance): Lines | undefined => {
    const column = chosen(among(columns), chance);
    const damage = chosen(damages, chance);
    if (column === undefined || damage === undefined) return undefined;
    return lines.map((cells, index) => (index === 0 ? cells : damaged(cells, column, damage)));
  };
}

function damaged(cells: readonly string[], column: number, damage: Damage): readonly string[] {
  return cells.map((text, index) => (index === column ? damage(text) : text));
}

const kinds = [
  ["a number", numbers, ({ numbers: columns }: Columns) => columns],
  ["a flag", flags, ({ flags: columns }: Columns) => columns],
  ["a choice", choices, ({ choices: columns }: Columns) => columns],
  ["a code", codes, ({ region }: Columns) => [region]],
  ["a key", codes, ({ key }: Columns) => [key]],
  ["a name", names, ({ name }: Columns) => [name]],
  ["a district", districts, ({ district }: Columns) => (district === undefined ? [] : [district])],
] as const;

export const cellCorruptions: readonly Corruption[] = kinds.flatMap(
  ([name, damages, among]): readonly Corruption[] => [
    { name, of: "cells", damage: anywhere(damages, among) },
    { name: `${name}, in the whole column`, of: "cells", damage: everywhere(damages, among) },
  ],
);
