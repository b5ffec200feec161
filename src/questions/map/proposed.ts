import type { Column, ColumnType } from "../../model/methodology.ts";
import type { HeaderRows } from "../../model/source.ts";
import type { CodeSystem } from "../../registry/code-systems.ts";

export interface ProposedColumn {
  readonly id: string;
  readonly heading: string;
  readonly index: number;
  readonly type: ColumnType;
  readonly optional: boolean;
  /** A few of its different texts. */
  readonly samples: readonly string[];
  /** The methodology has a column of this heading. */
  readonly isKnown: boolean;
  /** It holds names of persons, which no rating needs. */
  readonly isPersonal: boolean;
}

/** The columns that an export is held together by, by their ids. */
export interface Roles {
  readonly key: string | readonly string[] | undefined;
  readonly name: string | undefined;
  /** That of the region an organisation belongs to. */
  readonly region: string | undefined;
  /** That of the district. */
  readonly group: string | undefined;
}

/** How an export may be described. */
export interface Proposal {
  /** `regions`, or the id of a table. */
  readonly export: string;
  readonly headerRows: HeaderRows;
  readonly rows: number;
  /** The texts of this table that stand for "no value", the empty one among them. */
  readonly missingValues: readonly string[];
  readonly roles: Roles;
  /** Of the regions' codes; undefined where they are in none. */
  readonly codes: CodeSystem | undefined;
  readonly columns: readonly ProposedColumn[];
  /** Columns that the methodology needs and the table lacks. */
  readonly lacking: readonly Column[];
}

/** What is known of the file itself. */
export interface FileLine {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string | undefined;
}
