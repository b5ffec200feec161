import type { Epoch, Shown } from "./date.ts";
import type { SharedStrings } from "./strings.ts";

/** What the cells of every sheet refer to. */
export interface Shared {
  readonly strings: SharedStrings;
  readonly styles: readonly Shown[];
  readonly epoch: Epoch;
}
