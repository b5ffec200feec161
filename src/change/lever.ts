import type { Fraction } from "../exact/fraction.ts";
import type { ColumnId } from "../model/brand.ts";
import type { RegionLeaf } from "../model/expression.ts";
import type { Column } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";

/** A sum or count that may be changed, through one column: of the organisations, or of the region's row. */
export interface Lever {
  readonly leaf: RegionLeaf;
  readonly column: Column;
}

/** A cell of the region's own row, or of one of its organisations, with another number in it. */
export interface Edit {
  readonly organization: Organization | undefined;
  readonly column: ColumnId;
  readonly from: Fraction;
  readonly to: Fraction;
}
