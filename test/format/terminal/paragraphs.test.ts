import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { empty, numberCell, type Table, textCell } from "../../../src/format/table.ts";
import { toParagraphs } from "../../../src/format/terminal/paragraphs.ts";
import { textWidth } from "../../../src/words/glyphs.ts";

const plain = { width: 40, color: false };

const table: Table = {
  title: ["Показатели", "Вот они."],
  columns: [
    { id: "number", heading: "№", align: "right", names: true },
    { id: "title", heading: "Показатель", align: "left", names: true },
    { id: "points", heading: "Баллы", align: "right" },
    { id: "id", heading: "Имя", align: "left" },
    { id: "formula", heading: "Формула", align: "left" },
  ],
  rows: [
    [numberCell("9"), textCell("Ответы"), numberCell("50"), textCell("answers"), textCell("a / b")],
    [
      numberCell("10"),
      textCell("Доля ответов, предоставленных в срок"),
      numberCell("5"),
      empty,
      textCell("sum(organizations.answers) / sum(organizations.messages)"),
    ],
  ],
  notes: [],
};

const together = [["points", "id"], ["formula"]];

describe("a table in paragraphs", () => {
  test("has the cells of a row under its names, those listed together side by side", async () => {
    expect(await toParagraphs(table, together, plain)).toBe(`Показатели
Вот они.

 9  Ответы
    Баллы: 50 · Имя: answers
    Формула: a / b

10  Доля ответов, предоставленных в срок
    Баллы: 5
    Формула: sum(organizations.answers)
      / sum(organizations.messages)
`);
  });

  test("puts a cell below the one before it where there is no room", async () => {
    expect(await toParagraphs(table, together, { ...plain, width: 20 })).toContain(
      "    Баллы: 50\n    Имя: answers\n",
    );
  });

  test("has a row of one name and one cell on one line", async () => {
    const pairs: Table = {
      ...table,
      columns: [
        { id: "rule", heading: "Правило", align: "left", names: true },
        { id: "meaning", heading: "Значение", align: "left" },
      ],
      rows: [
        [textCell("Файл"), textCell("methodology.yaml")],
        [textCell("Места"), textCell("у равных общее место, следующее без пропуска")],
      ],
    };
    expect(await toParagraphs(pairs, [], plain)).toBe(`Показатели
Вот они.

Файл: methodology.yaml
Места: у равных общее место, следующее
  без пропуска
`);
  });

  test("is never broken at a no-break space, and prints a plain one", async () => {
    const row = [numberCell("1"), textCell("Шкала"), empty, empty, textCell("доля 0,99\u00a0—\u00a050")];
    expect(await toParagraphs({ ...table, rows: [row] }, together, { ...plain, width: 24 })).toContain(
      "   Формула: доля\n     0,99 — 50\n",
    );
  });

  test("is its title alone where there are no rows", async () => {
    expect(await toParagraphs({ ...table, rows: [] }, together, plain)).toBe("Показатели\nВот они.\n");
  });

  test("adds nothing but bold titles and names when coloured", async () => {
    const colored = await toParagraphs(table, together, { ...plain, color: true });
    expect(stripVTControlCharacters(colored)).toBe(await toParagraphs(table, together, plain));
    expect(colored).toContain("\u001b[1m 9  Ответы\u001b[22m");
  });
});

test("whatever the texts, no line is wider than the terminal, and nothing reaches it that is not text", async () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 200 }));
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      text,
      fc.integer({ min: 20, max: 120 }),
      async (name, title, formula, width) => {
        const row = [textCell(name), textCell(title), numberCell("5"), textCell(name), textCell(formula)];
        const written = await toParagraphs({ ...table, title: [title], rows: [row] }, together, {
          width,
          color: false,
        });
        const lines = written.split("\n");
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]/u);
      },
    ),
  );
});
