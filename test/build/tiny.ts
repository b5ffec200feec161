import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { loadMethodology } from "../../src/methodology/load.ts";
import type { Checked } from "../../src/model/checked.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { Problem, ProblemData, ProblemKind } from "../../src/model/problem.ts";
import { sourceOf } from "./files.ts";

/** The smallest methodology that has one of everything; tests break it by replacing a part of its text. */
export const tinyText = readFileSync(join(import.meta.dirname, "tiny.yaml"), "utf8");

/** The text with parts of it replaced; each stands there exactly once. */
export function edited(...edits: readonly (readonly [part: string, by: string])[]): string {
  return edits.reduce((text, [part, by]) => {
    if (text.split(part).length !== 2) throw new Error(`not exactly once: ${part}`);
    return text.replace(part, () => by);
  }, tinyText);
}

/** The physical line on which a part of a text begins. */
export function lineOf(text: string, part: string): number {
  if (!text.includes(part)) throw new Error(`not there: ${part}`);
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

export function read(text: string | Uint8Array): Promise<Checked<Methodology>> {
  return loadMethodology(sourceOf(text, { name: "m.yaml" }));
}

export async function problemsOf(text: string): Promise<readonly Problem[]> {
  return (await read(text)).findings.flatMap(({ examples }) => examples);
}

export async function tiny(...edits: readonly (readonly [part: string, by: string])[]): Promise<Methodology> {
  const checked = await read(edited(...edits));
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings, undefined, 1));
  return checked.value;
}

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

/** A problem of the methodology `m.yaml`, as the loader reports it. */
export function inMethodology<Kind extends ProblemKind>(
  kind: Kind,
  line: number,
  path: string,
  data: ProblemData[Kind],
): object {
  const at = { in: "methodology", file: "m.yaml", line, path };
  return { kind, severity: "error", at: expect.objectContaining(at), ...data };
}
