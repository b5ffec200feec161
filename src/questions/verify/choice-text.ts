import type { Choice } from "./verification.ts";

/** As the methodology declares it: `ties: dense`; with `on: rounded` where the others do not agree on that. */
export function choiceText({ ties, on }: Choice, ...others: readonly Choice[]): string {
  return others.every((other) => other.on === on) ? `ties: ${ties}` : `ties: ${ties}, on: ${on}`;
}
