import type { Placing } from "../../rank/placing.ts";

/** As the methodology declares it: `ties: dense`; with `on: rounded` where the others do not agree on that. */
export function placingText({ ties, on }: Placing, ...others: readonly Placing[]): string {
  return others.every((other) => other.on === on) ? `ties: ${ties}` : `ties: ${ties}, on: ${on}`;
}
