import { columnKindOf } from "../../column/column.ts";
import type { Answer } from "../../format/answer.ts";
import { lines } from "../../format/sheet.ts";
import type { FileLine, Proposal } from "./proposed.ts";
import { proposedYaml } from "./yaml.ts";

/** The description of a strange table: YAML for people and files, the same as JSON for programs. */
export function mapAnswer(proposal: Proposal, file: FileLine): Answer {
  return {
    sheets: (lang) => [lines(proposedYaml(proposal, file, lang))],
    json: (tool) => ({ schema: "pos-rating/map/1", tool, ...mapJson(proposal, file) }),
  };
}

function mapJson(
  { export: name, headerRows, rows, roles, codes, columns, lacking, missingValues }: Proposal,
  { file, encoding, delimiter }: FileLine,
): object {
  return {
    file,
    encoding,
    delimiter,
    header_row: headerRows.last,
    rows,
    export: name,
    ...roles,
    missing_values: missingValues,
    region_codes: codes?.name.en,
    columns: columns.map(({ id, heading, index, type, optional, isKnown, isPersonal }) => ({
      id,
      heading,
      index,
      type: type.kind,
      ...columnKindOf(type).json(type),
      optional,
      known: isKnown,
      personal: isPersonal,
    })),
    lacking: lacking.map(({ id }) => id),
  };
}
