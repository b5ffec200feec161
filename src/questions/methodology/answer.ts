import type { Answer } from "../../format/answer.ts";
import type { Methodology } from "../../model/methodology.ts";
import { methodologyJson } from "./methodology-json.ts";
import { methodologyRecords } from "./methodology-records.ts";
import { methodologyTables } from "./methodology-table.ts";

/** What of an indicator stands side by side in a terminal. */
const together = [
  ["title"],
  ["points", "id", "evidence", "unit", "step", "counts"],
  ["formula"],
  ["scale", "missing"],
];

export function methodologyAnswer(methodology: Methodology): Answer {
  return {
    sheets: (lang) =>
      methodologyTables(methodology, lang).map((table) => ({ kind: "paragraphs", table, together })),
    json: () => methodologyJson(methodology),
    records: () => methodologyRecords(methodology),
  };
}
