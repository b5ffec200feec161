import { cellRules } from "../../check/cell.ts";
import { headingsOf } from "../../check/header.ts";
import { columnsByName } from "../../check/header-search.ts";
import { guessedType } from "../../column/guess.ts";
import type { CellRules } from "../../column/kind.ts";
import type { ColumnType, Methodology, RegionExport, TableExport } from "../../model/methodology.ts";
import { normal } from "../../model/normal.ts";
import type { HeaderRows } from "../../model/source.ts";
import { columnId } from "./column-id.ts";
import type { Proposal, ProposedColumn, Roles } from "./proposed.ts";
import { rolesOf } from "./roles.ts";
import { rowsOfData } from "./rows-of-data.ts";

/** A table that nobody has described yet. */
export interface StrangeTable {
  readonly header: readonly string[];
  readonly headerRows: HeaderRows;
  readonly rows: readonly { readonly cells: readonly string[] }[];
  readonly delimiter: string;
  readonly isBook?: boolean | undefined;
}

/** Texts that stand for "no value" in exports, whatever a methodology says. */
const missingValues = ["", "-", "—", "–", "н/д", "нет данных", "n/a"];

const PERSON =
  /(^|[^\p{L}])(фио|ф\.\s?и\.\s?о|фамилия|отчество|full name|surname)|^(заявитель|(номер )?телефона?( заявителя)?|(e-?mail|эл\.? ?почта|электронная почта|адрес)( заявителя)?|phone|applicant)$/iu;

const SAMPLES = 3;

/** What a table seems to be, by its headings and all of its cells. */
export function proposal(table: StrangeTable, { exports }: Pick<Methodology, "exports">): Proposal {
  const rules = cellRules(missingValues, table.delimiter, table.isBook);
  const headings = table.header.map((heading) => heading.trim());
  const rows = rowsOfData(headings, table.rows);
  const texts = headings.map((_, index) => rows.map(({ cells }) => (cells[index] ?? "").trim()));
  const declared = [exports.regions, ...exports.tables];
  const [likeliest] = declared
    .map((own) => ({ own, count: headingsOf(own.columns)(headings) }))
    .sort((a, b) => b.count - a.count);
  const known = likeliest !== undefined && likeliest.count > 1 ? likeliest.own : undefined;
  const knownColumns = columnsByName(known?.columns ?? []);
  const taken = new Set<string>();
  const guessed = headings.map((heading, index): ProposedColumn => {
    const column = knownColumns.get(normal(heading));
    const own = texts[index] ?? [];
    const id = column?.id ?? columnId(heading, index, taken);
    taken.add(id);
    const isPersonal = column?.private === true || PERSON.test(heading);
    const text: ColumnType = { kind: "text" };
    return {
      id,
      heading,
      index,
      type: column?.type ?? (isPersonal ? text : guessedType(own, rules)),
      optional: column?.optional ?? own.some((text) => isMissing(text, rules)),
      samples: isPersonal
        ? []
        : [...new Set(own)].filter((text) => !isMissing(text, rules)).slice(0, SAMPLES),
      isKnown: column !== undefined,
      isPersonal,
    };
  });
  const { roles, codes, isOfRegions } = rolesOf(guessed, texts);
  const present = new Set(guessed.map(({ id }) => id));
  const actual = known === undefined ? roles : knownRoles(known, present, roles);
  const ofRegions = known === undefined ? isOfRegions : known === exports.regions;
  return {
    export: ofRegions ? "regions" : (exports.tables.find((table) => table === known)?.id ?? "organizations"),
    headerRows: table.headerRows,
    rows: rows.length,
    missingValues: ["", ...new Set(texts.flat().filter((text) => text !== "" && isMissing(text, rules)))],
    roles: actual,
    codes,
    columns: guessed.map((column) => ({ ...column, type: typeIn(actual, column) })),
    lacking: known?.columns.filter(({ id, carried }) => !carried && !present.has(id)) ?? [],
  };
}

/** What tells rows apart is a code, whatever it looks like; what names them is a text. */
function typeIn({ key, region, name, group }: Roles, { id, type, isKnown }: ProposedColumn): ColumnType {
  if (isKnown) return type;
  if (id === region || key === id || key?.includes(id)) return { kind: "code" };
  return id === name || id === group ? { kind: "text" } : type;
}

function isMissing(text: string, { missing }: CellRules): boolean {
  return missing.has(text.toLowerCase());
}

/** As the methodology has them, where the table has those columns. */
function knownRoles(own: RegionExport | TableExport, present: ReadonlySet<string>, guessed: Roles): Roles {
  const there = (id: string | undefined) => (id !== undefined && present.has(id) ? id : undefined);
  const [key, ...others] = [own.key].flat().filter((id) => present.has(id));
  return {
    key: key === undefined || others.length === 0 ? (key ?? guessed.key) : [key, ...others],
    name: there(own.name) ?? guessed.name,
    region: "region" in own ? (there(own.region) ?? guessed.region) : undefined,
    group: "group" in own ? (there(own.group) ?? guessed.group) : undefined,
  };
}
