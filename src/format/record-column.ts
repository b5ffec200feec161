import { recordHeading } from "../words/record-headings.ts";
import type { Column } from "./table.ts";

/** A column of rows for programs: known by its id; headed, where people read it, in Russian. */
export function recordColumn(id: string, heading: string = recordHeading(id)): Column {
  return { id, heading, align: "left" };
}
