import type { Unit } from "../model/wording.ts";
import type { UnitShape } from "./shape.ts";

/** `percent`, three Russian forms of a noun, or its forms in both languages. */
export function unitOf(shape: UnitShape | undefined): Unit | undefined {
  if (shape === undefined) return undefined;
  if (typeof shape === "string") return { kind: shape };
  return Array.isArray(shape) ? { kind: "noun", ru: shape } : { kind: "noun", ru: shape.ru, en: shape.en };
}
