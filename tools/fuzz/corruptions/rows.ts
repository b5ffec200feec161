import { type Chance, type Columns, type Corruption, chosen, type Lines } from "./corruption.ts";

type Damage = (lines: Lines, columns: Columns, chance: Chance) => Lines;

const somewhere = (lines: Lines, chance: Chance) => 1 + Math.floor(chance() * (lines.length - 1));

function blankLike(lines: Lines): readonly string[] {
  return (lines[0] ?? []).map(() => "");
}

/** A row of sums, under a name in the first columns, as reports have it. */
function totalRow(lines: Lines, { numbers, name, region }: Columns, word: string, inCode: boolean) {
  const sumOf = (column: number) =>
    lines.slice(1).reduce((total, cells) => total + Number(cells[column] ?? 0), 0);
  return (lines[0] ?? []).map((_, column) => {
    if (column === name || (inCode && column === region)) return word;
    return numbers.includes(column) ? `${sumOf(column)}` : "";
  });
}

const totalWords = [
  "Итого",
  "ВСЕГО",
  "Итого:",
  "Российская Федерация",
  "РФ",
  "В целом по РФ",
  "Total",
  "Центральный ФО",
];

const damages: Readonly<Record<string, Damage>> = {
  "blank rows": (lines, _, chance) => lines.toSpliced(somewhere(lines, chance), 0, blankLike(lines), [""]),
  "a row twice": (lines, _, chance) =>
    lines.toSpliced(somewhere(lines, chance), 0, lines[somewhere(lines, chance)] ?? []),
  "the header again": (lines, _, chance) => lines.toSpliced(somewhere(lines, chance), 0, lines[0] ?? []),
  "another order": (lines) => [lines[0] ?? [], ...lines.slice(1).reverse()],
  "a total at the end": (lines, columns, chance) => [
    ...lines,
    totalRow(lines, columns, chosen(totalWords, chance) ?? "", chance() < 0.5),
  ],
  "a total at the top": (lines, columns, chance) =>
    lines.toSpliced(1, 0, totalRow(lines, columns, chosen(totalWords, chance) ?? "", chance() < 0.5)),
  "a total with a code": (lines, columns, chance) => {
    const total = totalRow(lines, columns, chosen(totalWords, chance) ?? "", false);
    return lines.toSpliced(1, 0, total.with(columns.region, "00").with(columns.key, "00"));
  },
  "a title": (lines) => [["Сведения о работе с обращениями граждан"], ["за 2025 год"], [""], ...lines],
  "a title as wide as the table": (lines) => [
    blankLike(lines).with(0, "Сведения о работе с обращениями граждан"),
    blankLike(lines),
    ...lines,
  ],
  "columns numbered": (lines) =>
    lines.toSpliced(
      1,
      0,
      (lines[0] ?? []).map((_, index) => `${index + 1}`),
    ),
  "a footnote": (lines) => [...lines, ["* По данным ведомств на 1 января"]],
  "a footnote as wide as the table": (lines) => [
    ...lines,
    blankLike(lines),
    blankLike(lines).with(0, "Примечание: данные предварительные"),
  ],
  "a row cut": (lines, _, chance) => {
    const row = somewhere(lines, chance);
    return lines.with(row, (lines[row] ?? []).slice(0, -1 - Math.floor(chance() * 3)));
  },
  "a cell too many": (lines, _, chance) => {
    const row = somewhere(lines, chance);
    return lines.with(row, (lines[row] ?? []).toSpliced(Math.floor(chance() * 5), 0, "1"));
  },
  "a row moved to the right": (lines, _, chance) => {
    const row = somewhere(lines, chance);
    return lines.with(row, ["", ...(lines[row] ?? []).slice(0, -1)]);
  },
  "a row torn in two": (lines, _, chance) => {
    const row = somewhere(lines, chance);
    const cells = lines[row] ?? [];
    const at = 1 + Math.floor(chance() * (cells.length - 1));
    return lines.toSpliced(row, 1, cells.slice(0, at), cells.slice(at));
  },
  "headings of two rows": (lines) => {
    const header = lines[0] ?? [];
    return [header.map((_, index) => (index % 3 === 0 ? "Показатели" : "")), ...lines];
  },
};

const columnDamages: Readonly<Record<string, Damage>> = {
  "columns in another order": (lines) => lines.map((cells) => cells.toReversed()),
  "a column away": (lines, _, chance) => {
    const column = Math.floor(chance() * (lines[0]?.length ?? 0));
    return lines.map((cells) => cells.toSpliced(column, 1));
  },
  "a column twice": (lines, _, chance) => {
    const column = Math.floor(chance() * (lines[0]?.length ?? 0));
    return lines.map((cells) => [...cells, cells[column] ?? ""]);
  },
  "a column of row numbers": (lines) => lines.map((cells, row) => [row === 0 ? "" : `${row}`, ...cells]),
  "a strange column": (lines) => lines.map((cells, row) => [...cells, row === 0 ? "Комментарий" : "нет"]),
  "a column emptied": (lines, { numbers }, chance) => {
    const column = chosen(numbers, chance);
    return lines.map((cells, row) => cells.map((text, index) => (row > 0 && index === column ? "" : text)));
  },
  "a heading misspelt": (lines, _, chance) => heading(lines, chance, (text) => text.slice(0, -1)),
  "a heading in capitals": (lines, _, chance) => heading(lines, chance, (text) => ` ${text.toUpperCase()} `),
  "a heading gone": (lines, _, chance) => heading(lines, chance, () => ""),
  "headings as the methodology lists them": (lines, { headings }, chance) =>
    lines.with(
      0,
      (lines[0] ?? []).map((text, index) => chosen(headings[index] ?? [], chance) ?? text),
    ),
  "the heading of another column": (lines, { numbers }, chance) => {
    const [from, to] = [chosen(numbers, chance) ?? 0, chosen(numbers, chance) ?? 0];
    return lines.with(0, (lines[0] ?? []).with(to, lines[0]?.[from] ?? ""));
  },
  "cells moved under the header": (lines) =>
    lines.map((cells, row) => (row === 0 ? cells : ["", ...cells.slice(0, -1)])),
};

function heading(lines: Lines, chance: Chance, damage: (text: string) => string): Lines {
  const column = Math.floor(chance() * (lines[0]?.length ?? 0));
  return lines.with(
    0,
    (lines[0] ?? []).map((text, index) => (index === column ? damage(text) : text)),
  );
}

export const rowCorruptions: readonly Corruption[] = Object.entries({ ...damages, ...columnDamages }).map(
  ([name, damage]) => ({ name, of: "cells", damage }),
);
