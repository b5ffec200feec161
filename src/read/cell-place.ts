const QUOTE = 34;

/** Where in a cell a character ends: before its first one, inside quotes, behind a quote that may close it, elsewhere. */
export type CellPlace = "start" | "quoted" | "closed" | "open";

/** A quote opens a cell only where the cell begins with it, behind one of the characters that end cells; a doubled one stands for itself. */
export function placeBehind(place: CellPlace, code: number, ends: ReadonlySet<number>): CellPlace {
  if (place === "quoted") return code === QUOTE ? "closed" : "quoted";
  if (code === QUOTE && place !== "open") return "quoted";
  return ends.has(code) ? "start" : "open";
}
