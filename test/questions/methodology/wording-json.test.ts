import { expect, test } from "vitest";
import { methodologyJson } from "../../../src/questions/methodology/methodology-json.ts";
import { given, stepJson, unitJson } from "../../../src/questions/methodology/wording-json.ts";
import { tiny, worded } from "../../build/tiny.ts";

test("only what is there has a key", () => {
  expect(given({ a: 1, b: undefined, c: null })).toEqual({ a: 1, c: null });
  expect(unitJson({ kind: "days" })).toBe("days");
  expect(unitJson({ kind: "noun", ru: ["а", "б", "в"] })).toEqual({ ru: ["а", "б", "в"] });
  expect(stepJson({ ru: "а", en: undefined })).toEqual({ ru: "а" });
});

test("the words of a methodology are in its JSON, as the file writes them", async () => {
  expect(methodologyJson(await worded())).toMatchObject({
    title_en: "Small",
    source: "Приказ № 1",
    zones: [
      { id: "leader", from: "85 %", title: "Лидеры", title_en: "Leaders" },
      { id: "middle", from: "62.5 %" },
      { id: "rest" },
    ],
    exports: {
      organizations: {
        unit: { ru: ["школа", "школы", "школ"] },
        columns: expect.arrayContaining([
          expect.objectContaining({
            id: "asked",
            title: "Сообщения",
            title_en: "Messages",
            unit: { ru: ["сообщение", "сообщения", "сообщений"], en: ["message", "messages"] },
            step: { ru: "принять", en: "receive" },
          }),
        ]),
        rules: expect.arrayContaining([
          expect.objectContaining({ title: "Ответов не больше", title_en: "No more answers" }),
        ]),
      },
    },
    blocks: [
      {
        title_en: "Working",
        indicators: [
          {
            title_en: "Answered",
            unit: "percent",
            step: { ru: "ответить:", en: "answer" },
            counts: { ru: ["орган", "органа", "органов"], en: ["body", "bodies"] },
            evidence: ["published", "order"],
          },
          { unit: "points", evidence: "order" },
        ],
      },
      {},
    ],
  });
});

test("without words no key is added", async () => {
  const text = JSON.stringify(methodologyJson(await tiny()));
  expect(text).not.toMatch(/title_en|"source"|"zones"|"unit"|"step"|"counts"/);
});
