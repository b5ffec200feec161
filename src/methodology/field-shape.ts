import * as z from "zod/mini";
import { parseDecimal } from "../exact/decimal.ts";
import type { Field, Fields } from "../model/fields.ts";

/* The shape of what kinds of scales and columns declare under their keys. */

export const text = z.string().check(z.minLength(1));
export const number = z.string().check(z.refine((text) => parseDecimal(text) !== undefined, "number"));
export const list = <T extends z.ZodMiniType>(of: T) => z.array(of);

export function keysOf(fields: Fields): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const value = fieldShape(field);
      return [key, field.optional === true ? z.optional(value) : value];
    }),
  );
}

/** The keys of every one of some kinds, none of which has to be there. */
export function anyKeysOf(kinds: readonly { readonly fields: Fields }[]): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    kinds
      .flatMap(({ fields }) => Object.entries(keysOf(fields)))
      .map(([key, value]) => [key, z.optional(value)]),
  );
}

function fieldShape(field: Field): z.ZodMiniType {
  switch (field.type) {
    case "number":
      return number;
    case "word":
      return z.enum(field.of);
    case "texts":
      return list(text).check(z.minLength(1));
    case "choices":
      return z.union([
        list(text).check(z.minLength(1)),
        z.record(text, z.union([text, list(text)])).check(z.refine((words) => Object.keys(words).length > 0)),
      ]);
    case "list":
      return list(z.strictObject(keysOf(field.of))).check(z.minLength(1));
  }
}
