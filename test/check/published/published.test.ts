import { describe, expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { loadPublished } from "../../../src/load/published.ts";
import { sourceOf } from "../../build/files.ts";

async function read(text: string) {
  return loadPublished(sourceOf(text, { name: "p.csv" }));
}

async function rowsOf(text: string) {
  const checked = await read(text);
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  return checked.value;
}

async function problemsOf(text: string) {
  const { findings } = await read(text);
  return findings.flatMap(({ examples }) =>
    examples.map(({ kind, at }) =>
      `${kind} ${at.in === "export" ? `${at.row ?? ""} ${at.column ?? ""}` : ""}`.trim(),
    ),
  );
}

describe("the header", () => {
  test.each([
    "period,region,place,district_place,score,max_score",
    "Период;Регион;Место;Место в округе;Баллы;Максимум",
    "ПЕРИОД\tСубъект РФ\tМесто в рейтинге\tМесто в федеральном округе\tСумма баллов\tМаксимальный балл",
  ])("%s", async (header) => {
    const sign = /[,;\t]/.exec(header)?.[0] ?? ",";
    const [row] = await rowsOf(`${header}\n${["2025-y", "Югра", "1", "2", "630", "670"].join(sign)}\n`);
    expect(row).toMatchObject({ period: "2025-y", region: "Югра", row: 2, line: 2 });
    const { place, districtPlace, score, maxScore } = row ?? {};
    const numbers = [place?.first, districtPlace?.last, score?.value, maxScore];
    expect(numbers.map((number) => number && printExact(number))).toEqual(["1", "2", "630", "670"]);
  });

  test("of one cell is parted by another delimiter: that is the one problem", async () => {
    expect(await problemsOf("sep=,\nРегион;Место\nЮгра;1\n")).toEqual(["wrong-delimiter 1"]);
    expect(await problemsOf("Субъект федерации\nЮгра\n")).toEqual([
      ...["missing-column 1 region", "missing-column 1 place"],
    ]);
  });

  test("further columns are no problem, in any order", async () => {
    const [row] = await rowsOf("source_url,Место,note,Регион\nhttps://example.org,7,x,Югра\n");
    expect(row).toMatchObject({ region: "Югра" });
  });

  test("what `compute --format csv` prints is a table too: the total is the score", async () => {
    const [row] = await rowsOf("place,shared,region_code,region,total\n1,false,86,Югра,630.0\n");
    expect(row?.score).toMatchObject({ places: 1 });
  });

  test("without a region, or without any number, there is nothing to verify", async () => {
    expect(await problemsOf("place,name\n1,Югра\n")).toEqual(["missing-column 1 region"]);
    expect(await problemsOf("region,note\nЮгра,x\n")).toEqual(["missing-column 1 place"]);
  });

  test("two columns of one meaning are one too many", async () => {
    expect(await problemsOf("region,place,Место\nЮгра,1,2\n")).toEqual(["duplicate-column 1 place"]);
  });
});

/* a place as printed · what it is */
test.each([
  ["5", "5"],
  ["=5", "5"],
  ["5=", "5"],
  ["5-е", "5"],
  ["5 место", "5"],
  ["5-е место", "5"],
  ["2.5", "2.5"],
  ['"2,5"', "2.5"],
  ["—", undefined],
  ["", undefined],
  ["н/д", undefined],
])("the place %s is %s", async (text, place) => {
  const [row] = await rowsOf(`region,place,score\nЮгра,${text},1\n`);
  expect(row?.place && printExact(row.place.first)).toBe(place);
  expect(row?.place?.last).toEqual(row?.place?.first);
});

test.each(["2–3", "2-3", "2 — 3", "2–3 места", "=2-3"])(
  "the place %s is one that is shared",
  async (text) => {
    const [row] = await rowsOf(`region;place\nЮгра;${text}\n`);
    expect(row?.place && [row.place.first, row.place.last].map(printExact)).toEqual(["2", "3"]);
  },
);

test("a point in a score of three places is a decimal mark, whatever parts the cells", async () => {
  const [row] = await rowsOf("region;place;score\nЮгра;3;71.234\n");
  expect(row?.score && printExact(row.score.value)).toBe("71.234");
});

test("a date that Excel made of a shared place is named", async () => {
  const { findings } = await read("Регион;Место\nЮгра;02.мар\n");
  expect(findings[0]?.examples).toMatchObject([{ kind: "not-a-number", value: "02.мар", fault: "date" }]);
});

/* Headings of tables as they are printed. */
test.each([
  "№;Регион;Итоговый балл",
  "№ п/п;Субъект РФ;Итого баллов",
  "rank;entity;points",
  "№;Место;Наименование субъекта РФ;Балл",
])("under %s places and points are found", async (header) => {
  const cells = header.startsWith("№;Место") ? "9;3;Югра;80" : "3;Югра;80";
  const [row] = await rowsOf(`${header}\n${cells}\n`);
  expect([
    row?.region,
    row?.place && printExact(row.place.first),
    row?.score && printExact(row.score.value),
  ]).toEqual(["Югра", "3", "80"]);
});

/* rows under region,place,score · what is wrong with them */
test.each([
  ["Югра,первое,1", ["not-a-number 2 place"]],
  ["Югра,0,1", ["out-of-range 2 place"]],
  ["Югра,6–5,1", ["not-a-number 2 place"]],
  ["Югра,0-2,1", ["out-of-range 2 place"]],
  ["Югра,1,-5", ["out-of-range 2 score"]],
  ['Югра,1,"1,234"', ["ambiguous-number 2 score"]],
  [",1,1", ["missing-value 2 region"]],
  ["Югра,1", ["missing-cell 2"]],
  ["Югра,1,2,3", ["extra-cell 2"]],
  ["Югра,1,1\n«югра»,2,1", ["duplicate-key 3 region"]],
  ["", ["no-rows"]],
  [
    "Югра,первое,второе\n,0,1",
    ["not-a-number 2 place", "not-a-number 2 score", "missing-value 3 region", "out-of-range 3 place"],
  ],
])("%s: %o", async (rows, problems) => {
  expect((await problemsOf(`region,place,score\n${rows}\n`)).sort()).toEqual([...problems].sort());
});

test("a region stands once in each period", async () => {
  const rows = await rowsOf("period,region,place\n2024,Югра,1\n2025,Югра,1\n");
  expect(rows.map(({ period }) => period)).toEqual(["2024", "2025"]);
});

test("an unclosed quote ends the table", async () => {
  expect(await problemsOf('region,place\nЮгра,1\n"Коми,2\n')).toEqual(["unclosed-quote 3"]);
});

test("the score keeps the digits that are printed, be they zeros", async () => {
  const rows = await rowsOf('region,score\nA,80\nB,80.0\nC,"80,25"\nD,1 200.50\n');
  expect(rows.map(({ score }) => score?.places)).toEqual([0, 1, 2, 2]);
});

test("rows of the country, of districts and of totals are none of regions, and told", async () => {
  const lines = [
    "Регион;Место",
    "Российская Федерация;",
    "Адыгея;1",
    "Бурятия;2",
    "ЦФО;",
    "Югра;3",
    "Итого;",
    "* сноска;",
  ];
  const checked = await read(`${lines.join("\n")}\n`);
  expect(checked).toMatchObject({
    ok: true,
    value: [{ region: "Адыгея" }, { region: "Бурятия" }, { region: "Югра" }],
  });
  expect(checked.findings.map(({ key }) => key)).toEqual([
    "left-out-rows warning total",
    "left-out-rows warning footnote",
  ]);
});

test("a country among countries is one of them", async () => {
  const checked = await read("Регион;Место\nРоссия;2\nНорвегия;1\nИндия;3\n");
  expect(checked).toMatchObject({ ok: true, value: [{ region: "Россия" }, {}, {}] });
});

test("the header may stand below a title", async () => {
  const checked = await read("Рейтинг за 2025 год;\n\nРегион;Место\nАдыгея;1\n");
  expect(checked).toMatchObject({ ok: true, value: [{ region: "Адыгея", row: 4 }] });
  const lacking = await read("Рейтинг;\n\nТерритория;Место;Балл\nАдыгея;1;5\n");
  expect(lacking.findings.map(({ key }) => key)).toEqual(["header-unclear error "]);
});
