import { describe, expect, test } from "vitest";
import { lines } from "../../src/format/sheet.ts";
import { textCell } from "../../src/format/table.ts";
import { toMd } from "../../src/format/to-md.ts";
import { ratingTable } from "../../src/questions/rating/table.ts";
import { sampleRating, wholeView } from "../build/sample-rating.ts";

describe("Markdown", () => {
  test("is head lines, a table, notes", () => {
    expect(toMd([{ kind: "grid", table: ratingTable(sampleRating, wholeView, "ru") }])).toBe(
      `**Рейтинг регионов по работе в Платформе обратной связи (sample)**

Регионов: 4, без места: 1. Среднее: 76 из 100. Места: по общей сумме баллов, без пропусков (1, 2, 2, 3).

| Место | Регион | Округ | Работа с сообщениями и обращениями | Общественное голосование | Итого | Доля макс. |
| ---: | --- | --- | ---: | ---: | ---: | ---: |
| 1 | Тульская область | Центральный | 80 | 20 | 100 | 100,0 % |
| =2 | Республика Коми\\* | Северо-Западный | 40 | 16 | 80 | 80,0 % |
| =2 | Московская область | Центральный | 70 | 10 | 80 | 80,0 % |
| 3 | Ханты-Мансийский автономный округ — Югра | Уральский | 45 | 0 | 45 | 45,0 % |

- = — место делят несколько регионов.
- \\* — исключены показатели без данных, сумма пересчитана на полный максимум: Республика Коми.
- Без места: Москва (город федерального значения).
`,
    );
  });

  test("heads indicators by numbers, and tells them below", () => {
    const written = toMd([
      { kind: "grid", table: ratingTable(sampleRating, { ...wholeView, detail: true }, "ru") },
    ]);
    expect(written).toContain("| Доля макс. | 1 | 2 | 3 |\n");
    expect(written).toContain("\n- 2 — Доля положительных оценок (не больше 30)\n");
  });

  test.each([
    ["a|b", "a\\|b"],
    ["a\\|b", "a\\\\\\|b"],
    ["<script>&amp;", "&lt;script&gt;&amp;amp;"],
    ["a\r\nb\tc", "a b c"],
    ["$x$", "\\$x\\$"],
    ["@user, #12", "\\@user, \\#12"],
    ["https://a.example www.b.example", "https\\://a.example www\\.b.example"],
    ["\ufffe\uffff\u009b\u202e", "\ufffd\ufffd\ufffd\ufffd"],
    ["*_`[]~", "\\*\\_\\`\\[\\]\\~"],
    ["\u001b[31m", "\ufffd\\[31m"],
  ])("writes %j as %j", (text, escaped) => {
    const table = { columns: [{ id: "a", heading: text, align: "left" as const }], rows: [[textCell(text)]] };
    expect(toMd([{ kind: "grid", table: { ...table, title: [], notes: [text] } }])).toBe(
      `| ${escaped} |\n| --- |\n| ${escaped} |\n\n- ${escaped}\n`,
    );
  });

  test("makes no list or heading of what begins a line", () => {
    const written = toMd([
      { kind: "grid", table: { title: ["1. a", "# b"], columns: [], rows: [], notes: ["- c", "2) d"] } },
    ]);
    expect(written).toContain("**1\\. a**\n\n\\# b\n");
    expect(written).toContain("- \\- c\n- 2\\) d\n");
  });

  test("lists lines below the first of them", () => {
    expect(toMd([lines(["Checked.", "a.csv", "b.csv"])])).toBe("**Checked.**\n\n- a.csv\n- b.csv\n");
  });

  test("keeps the blanks of lines that belong to others", () => {
    const texts = ["2 similar errors", "  a_b.csv:1: `x`", "", "1\r error"];
    expect(toMd([lines(texts)])).toBe("```\n2 similar errors\n  a_b.csv:1: `x`\n\n1  error\n```\n");
    expect(toMd([lines(["a", " ```"])])).toBe("````\na\n ```\n````\n");
  });

  test("puts sheets one under another", () => {
    expect(toMd([lines(["a"]), lines(["b"])])).toBe("**a**\n\n**b**\n");
  });
});
