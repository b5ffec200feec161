import { isRead, type Readable, type Unread, wholeTree } from "../model/unread.ts";
import type { Noun, Unit } from "../model/wording.ts";
import type { NounShape, UnitShape } from "./shape.ts";

/** `percent`, three Russian forms of a noun, or its forms in both languages. */
export function unitOf(written: Readable<UnitShape | undefined>): Unit | undefined | Unread {
  const shape = wholeTree<UnitShape | undefined>(written);
  if (shape === undefined || !isRead(shape)) return shape;
  if (typeof shape === "string") return { kind: shape };
  return noun(shape);
}

export function nounOf(written: Readable<NounShape | undefined>): Noun | undefined | Unread {
  const shape = wholeTree<NounShape | undefined>(written);
  return shape === undefined || !isRead(shape) ? shape : noun(shape);
}

function noun(shape: NounShape): Noun {
  return Array.isArray(shape) ? { kind: "noun", ru: shape } : { kind: "noun", ru: shape.ru, en: shape.en };
}
