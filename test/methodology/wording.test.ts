import { expect, test } from "vitest";
import { indicatorsOf } from "../../src/model/walk.ts";
import { organizationsOf } from "../build/model.ts";
import { edited, inMethodology, lineOf, problemsOf, worded } from "../build/tiny.ts";

test("words are what is written of them", async () => {
  const { titleEn, source, exports, blocks } = await worded();
  const organizations = organizationsOf(exports);
  const column = (id: string) => organizations.columns.find((each) => each.id === id);
  expect([titleEn, source, blocks.map((block) => block.titleEn)]).toEqual([
    "Small",
    "Приказ № 1",
    ["Working", undefined],
  ]);
  expect(column("asked")).toMatchObject({
    title: "Сообщения",
    titleEn: "Messages",
    unit: { kind: "noun", ru: ["сообщение", "сообщения", "сообщений"], en: ["message", "messages"] },
    step: { ru: "принять", en: "receive" },
  });
  expect(column("spent")).toMatchObject({ unit: { kind: "noun", ru: ["рубль", "рубля", "рублей"] } });
  expect(organizations.unit).toEqual({ kind: "noun", ru: ["школа", "школы", "школ"] });
  expect(indicatorsOf(blocks)[0]?.counts).toEqual({
    kind: "noun",
    ru: ["орган", "органа", "органов"],
    en: ["body", "bodies"],
  });
  expect(organizations.rules[0]).toMatchObject({ title: "Ответов не больше", titleEn: "No more answers" });
  expect(indicatorsOf(blocks).map(({ unit, evidence }) => [unit?.kind, ...evidence])).toEqual([
    ["percent", "published", "order"],
    ["points", "order"],
    [undefined],
    [undefined],
  ]);
});

const marks = ["published", "order", "supported", "assumed"];
const indicator = "blocks[0].indicators[0]";

/* One thing wrong with the words of an indicator: what is written, and the problem. */
test.each<[string, Parameters<typeof inMethodology>[0], string, object]>([
  [
    "unit: percents",
    "unknown-word",
    "unit",
    { value: "percents", of: ["percent", "points", "days"], suggestion: "percent" },
  ],
  ["unit: [день, дня]", "wrong-shape", "unit", { expected: "forms" }],
  ["unit: [день, дня, дней, днями]", "wrong-shape", "unit", { expected: "forms" }],
  ["unit: {ru: [день, дня, дней], en: [day]}", "wrong-shape", "unit.en", { expected: "forms" }],
  [
    "unit: {ru: [день, дня, дней], de: [Tag, Tage]}",
    "unknown-key",
    "unit.de",
    { key: "de", suggestion: undefined },
  ],
  ["unit: {en: [day, days]}", "missing-key", "unit", { key: "ru" }],
  ["counts: percent", "wrong-shape", "counts", { expected: "forms" }],
  ["counts: [школа, школы]", "wrong-shape", "counts", { expected: "forms" }],
  ["counts: {en: [school, schools]}", "missing-key", "counts", { key: "ru" }],
  ["step: answer", "wrong-shape", "step", { expected: "keys" }],
  ["step: {en: answer}", "missing-key", "step", { key: "ru" }],
  [
    "evidence: order, published",
    "unknown-word",
    "evidence",
    { value: "order, published", of: marks, suggestion: undefined },
  ],
  [
    "evidence: [order, rumour]",
    "unknown-word",
    "evidence[1]",
    { value: "rumour", of: marks, suggestion: undefined },
  ],
])("%s is %s at %s", async (written, kind, path, data) => {
  const text = edited(["title: Answers", `title: Answers\n        ${written}`]);
  const place = `${indicator}.${path}`;
  expect(await problemsOf(text)).toMatchObject([
    inMethodology(kind, lineOf(text, written), place, data as never),
  ]);
});

test("a column has no points", async () => {
  const text = edited(["asked: {type: integer, ", "asked: {unit: points, type: integer, "]);
  expect(await problemsOf(text)).toMatchObject([
    { kind: "unknown-word", value: "points", of: ["percent", "days"] },
  ]);
});
