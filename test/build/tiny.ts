import { expect } from "vitest";
import { loadMethodology } from "../../src/methodology/load.ts";
import type { Checked } from "../../src/model/checked.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { Problem, ProblemData, ProblemKind } from "../../src/model/problem.ts";
import { sourceOf } from "./files.ts";

/** The smallest methodology that has one of everything; tests break it by replacing a part of its text. */
export const tinyText = `id: tiny
title: Tiny
max_points: 60
ranking:
  on: exact
  round: {places: 0, mode: half-up}
  order: descending
  ties: dense
exports:
  missing_values: ["", "-", "н/д"]
  regions:
    key: code
    name: name
    group: district
    columns:
      code: {type: code, headers: ["Код региона"]}
      name: {type: text}
      district: {type: text, optional: true}
      people: {type: integer, min: 1, headers: ["Население"]}
      budget: {type: decimal, optional: true}
    rules:
      - {id: staffed, check: 'count(organizations, active) <= regions.people'}
      - {id: spent-within-budget, check: sum(organizations.spent) <= regions.budget, severity: warning}
  organizations:
    key: id
    name: title
    region: region
    columns:
      id: {type: code, headers: ["Код организации"]}
      title: {type: text}
      region: {type: code}
      kind: {type: choice, of: [school, clinic, "дом «Ёлка»"]}
      active: {type: flag}
      asked: {type: integer, min: 0, max: 1000000}
      answered: {type: integer, min: 0, optional: true}
      spent: {type: decimal, optional: true}
      remark: {type: text, carried: true}
    rules:
      - {id: answered-within-asked, check: answered <= asked}
      - {id: active-spend, check: active || spent == 0, severity: warning}
blocks:
  - id: work
    title: Work
    aggregate: sum
    indicators:
      - id: answers
        title: Answers
        weight: 10
        formula: sum(organizations.answered) / sum(organizations.asked)
        scale: {kind: none}
        missing: zero
      - id: schools
        title: Schools
        weight: 20
        formula: count(organizations, kind == "school") / regions.people
        scale:
          kind: bands
          better: higher
          bands:
            - {from: 0.5, points: 20}
            - {from: 0.25, points: 10}
        missing: zero
  - id: money
    title: Money
    aggregate: mean
    weight: 30
    indicators:
      - id: spending
        title: Spending
        weight: 3
        formula: mean(organizations.spent, active)
        scale: {kind: goalposts, worst: 0, best: 10}
        missing: exclude
      - id: largest
        title: Largest
        weight: 1
        formula: max(organizations.spent) - min(organizations.spent)
        scale: {kind: minmax, better: lower}
        missing: refuse
`;

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
