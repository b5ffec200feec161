import { zero } from "../exact/fraction.ts";
import type { ColumnAbilities, ColumnKind } from "./kind.ts";

/** A name or a description: it is there, or it is not. */
export type Text = { readonly kind: "text" };

/** Of cells that are not measured. */
export const unmeasured: ColumnAbilities = {
  measured: undefined,
  change: undefined,
  min: undefined,
  max: undefined,
  of: [],
  cells: { kind: "presence", spoilt: false },
  role: "name",
};

export const text: ColumnKind<Text, Record<never, never>> = {
  kind: "text",
  fields: {},
  read: () => ({ kind: "text" }),
  abilities: () => unmeasured,
  readCell: () => ({ kind: "value", value: zero }),
  json: () => ({}),
};
