import { type CsvDialect, toCsv } from "../../format/to-csv.ts";
import { toJson } from "../../format/to-json.ts";
import { toMd } from "../../format/to-md.ts";
import { toParagraphs } from "../../format/to-paragraphs.ts";
import { toTsv } from "../../format/to-tsv.ts";
import type { Methodology } from "../../model/methodology.ts";
import type { Lang } from "../../words/lang.ts";
import type { Format } from "../rating/formats.ts";
import { methodologyJson } from "./methodology-json.ts";
import { methodologyRecords } from "./methodology-records.ts";
import { methodologyTables } from "./methodology-table.ts";

export interface MethodologyPresentation extends CsvDialect {
  readonly lang: Lang;
  /** Of the terminal, in columns; undefined where there is none. */
  readonly width: number | undefined;
  readonly color: boolean;
}

/** What of an indicator stands side by side in a terminal. */
const together = [["points", "id", "evidence"], ["formula"], ["scale", "missing"]];

/** The whole output, its last line ended. */
export async function presentMethodology(
  methodology: Methodology,
  format: Format,
  presentation: MethodologyPresentation,
): Promise<string> {
  switch (format) {
    case "table": {
      const tables = methodologyTables(methodology, presentation.lang);
      const texts = tables.map((table) => toParagraphs(table, together, presentation));
      return (await Promise.all(texts)).join("\n");
    }
    case "csv":
      return toCsv(methodologyRecords(methodology), presentation);
    case "tsv":
      return toTsv(methodologyRecords(methodology));
    case "json":
      return toJson(methodologyJson(methodology));
    case "md":
      return methodologyTables(methodology, presentation.lang).map(toMd).join("\n");
  }
}
