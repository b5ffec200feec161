import type { Methodology } from "../../src/model/methodology.ts";
import { tiny } from "./tiny.ts";

/** The tiny methodology with words wherever it may have them. */
export function worded(): Promise<Methodology> {
  return tiny(
    [
      "title: Tiny",
      `title: Малая
title_en: Small
source: Приказ № 1
zones: [{id: leader, from: 85 %, title: Лидеры, title_en: Leaders}, {id: middle, from: 62.5%}, {id: rest}]`,
    ],
    ["    region: region\n    columns:", "    region: region\n    unit: [школа, школы, школ]\n    columns:"],
    [
      "asked: {type: integer, ",
      "asked: {title: Сообщения, title_en: Messages, unit: {ru: [сообщение, сообщения, сообщений], en: [message, messages]}, step: {ru: принять, en: receive}, type: integer, ",
    ],
    [
      "spent: {type: decimal, ",
      "spent: {unit: [рубль, рубля, рублей], step: {ru: потратить}, type: decimal, ",
    ],
    [
      "{id: answered-within-asked, ",
      "{id: answered-within-asked, title: Ответов не больше, title_en: No more answers, ",
    ],
    ["title: Work", "title: Работа\n    title_en: Working"],
    [
      "title: Answers",
      "title: Ответы\n        title_en: Answered\n        unit: percent\n        step: {ru: 'ответить:', en: answer}\n        counts: {ru: [орган, органа, органов], en: [body, bodies]}\n        evidence: [published, order]",
    ],
    ["title: Schools", "title: Школы\n        unit: points\n        evidence: order"],
  );
}
