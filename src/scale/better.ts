import type { Field } from "../model/fields.ts";

export const better = { type: "word", of: ["higher", "lower"] } as const satisfies Field;

/** Which values of an indicator are better. */
export type Better = (typeof better.of)[number];
