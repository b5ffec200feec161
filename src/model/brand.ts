declare const brand: unique symbol;

/** A string at run time, a stranger to other strings at compile time. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type RegionCode = Branded<"RegionCode">;
export type IndicatorId = Branded<"IndicatorId">;
export type BlockId = Branded<"BlockId">;
export type TableId = Branded<"TableId">;
export type ColumnId = Branded<"ColumnId">;
