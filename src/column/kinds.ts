import { choice } from "./choice.ts";
import { code } from "./code.ts";
import { date } from "./date.ts";
import { decimal } from "./decimal.ts";
import { flag } from "./flag.ts";
import { integer } from "./integer.ts";
import type { ColumnKind } from "./kind.ts";
import { percent } from "./percent.ts";
import { text } from "./text.ts";

/** Every kind of column, in the order in which messages list them. */
export const columnKinds: readonly ColumnKind[] = [code, text, integer, decimal, percent, date, flag, choice];
