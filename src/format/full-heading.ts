import type { Column } from "./table.ts";

/** A heading where there is room for it; other cells may speak of a column that is set apart by its code. */
export function fullHeading({ heading, code, apart }: Column): string {
  return apart && code !== undefined ? `${code.text}. ${code.legend}` : heading;
}
