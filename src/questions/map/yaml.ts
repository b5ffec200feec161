import { columnKindOf } from "../../column/column.ts";
import { letters } from "../../problems/letters.ts";
import type { Lang } from "../../words/lang.ts";
import { visible } from "../../words/visible.ts";
import type { FileLine, Proposal, ProposedColumn } from "./proposed.ts";
import { mapWords } from "./words.ts";

const WHOLE = 4096;

/** The proposal as a part of a methodology; what is to be said of it stands in comments. */
export function proposedYaml(proposal: Proposal, file: FileLine, lang: Lang): readonly string[] {
  const say = mapWords[lang];
  const { roles, columns, headerRows } = proposal;
  const personal = columns.filter(({ isPersonal }) => isPersonal);
  const named = (column: ProposedColumn) => visible(column.heading, WHOLE);
  return [
    ...[
      say.file(file, proposal),
      say.codes(proposal),
      say.known(proposal),
      ...(proposal.lacking.length > 0 ? [say.lacking(proposal.lacking)] : []),
      ...(columns.every(({ isKnown }) => isKnown) ? [] : [say.edit]),
      ...personal.map((column) => say.personal(named(column))),
    ].map((sentence) => `# ${visible(sentence, WHOLE)}`),
    "exports:",
    `  missing_values: ${JSON.stringify(proposal.missingValues)}`,
    `  ${proposal.export}:`,
    ...(headerRows.known === "first" ? [] : [`    header_row: ${headerRows.last}`]),
    ...Object.entries(roles).flatMap(([role, id]) =>
      id === undefined ? [] : [`    ${role}: ${typeof id === "string" ? id : `[${id.join(", ")}]`}`],
    ),
    ...(roles.key === undefined
      ? [proposal.export === "regions" ? `    key: ${say.choose}` : `    ${say.keyless}`]
      : []),
    "    columns:",
    ...columns.map((column) => `      ${column.isPersonal ? privateLine(column) : columnLine(column)}`),
  ];
}

/** `coordinator: {private: true, headers: ["ФИО координатора"]} # W` */
function privateLine({ id, heading, index }: ProposedColumn): string {
  const headers = heading === id ? "" : `, headers: [${JSON.stringify(heading)}]`;
  return `${id}: {private: true${headers}} # ${letters(index)}`;
}

/** `received: {type: integer, headers: ["Поступило"]} # B: 12, 40, 7` */
function columnLine({ id, heading, index, type, optional, samples }: ProposedColumn): string {
  const kind = columnKindOf(type);
  const keys = [
    `type: ${type.kind}`,
    ...Object.entries(kind.json(type)).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
    ),
    ...(optional ? ["optional: true"] : []),
    ...(heading === id ? [] : [`headers: [${JSON.stringify(heading)}]`]),
  ];
  const examples = samples.map((text) => visible(text, SAMPLE)).join(", ");
  return `${id}: {${keys.join(", ")}} # ${letters(index)}${examples === "" ? "" : `: ${examples}`}`;
}

const SAMPLE = 24;
