import { zero } from "../exact/fraction.ts";
import type { ColumnKind } from "./kind.ts";
import { unmeasured } from "./text.ts";

/** What tells rows apart, or says whose they are. */
export type Code = { readonly kind: "code" };

export const code: ColumnKind<Code, Record<never, never>> = {
  kind: "code",
  fields: {},
  read: () => ({ kind: "code" }),
  abilities: () => ({ ...unmeasured, role: "key" }),
  readCell: () => ({ kind: "value", value: zero }),
  json: () => ({}),
};
