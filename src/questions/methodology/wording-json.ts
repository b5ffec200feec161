import type { Action, Unit } from "../../model/wording.ts";

/** The keys that have a value: those that the methodology file may leave out. */
export function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** As the methodology file writes it. */
export function unitJson(unit: Unit): unknown {
  return unit.kind === "noun" ? given({ ru: unit.ru, en: unit.en }) : unit.kind;
}

export function stepJson({ ru, en }: Action): object {
  return given({ ru, en });
}
