/* The columns that the records of a rating have of their own, beside those that blocks and indicators have by their ids. */

export const labelColumns = [
  "place",
  "shared",
  "region_code",
  "region",
  "federal_district",
  "district_place",
] as const;
export const totalColumns = ["total", "share"] as const;
export const zoneColumn = "zone";
export const excludedColumn = "excluded";

/** No block or indicator may be called so: its column would have the name of another. */
export const ownColumns: ReadonlySet<string> = new Set([
  ...labelColumns,
  ...totalColumns,
  zoneColumn,
  excludedColumn,
]);
