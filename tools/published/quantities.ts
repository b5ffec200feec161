/* What the generator knows of the shipped exports: their columns, and the quantities that formulas make of them. */

const regionColumns = [
  ...["region_code", "region", "federal_district", "population"],
  ...["executive_bodies", "municipal_bodies", "subordinate_organizations"],
  ...["health_organizations", "education_organizations"],
] as const;

export const eventColumns = ["polls", "discussions", "hearings", "budget_votes"] as const;

const organizationColumns = [
  ...["organization_id", "organization", "region_code", "kind", "sector"],
  ...["messages_connected", "voting_connected", "account_active", "widget", "page_form"],
  ...["messages_received", "messages_answered", "answered_on_time", "response_days", "fast_track"],
  ...["returned", "marks", "marks_positive", ...eventColumns],
  ...["participants", "projects_voted", "projects_implemented"],
] as const;

export const executiveAccounts = 'count(organizations, kind == "executive" && account_active)';
export const municipalConnected = 'count(organizations, kind == "municipal" && messages_connected)';
export const municipalAccounts = 'count(organizations, kind == "municipal" && account_active)';
export const municipalVoting = 'count(organizations, kind == "municipal" && voting_connected)';
export const subordinateConnected = 'count(organizations, kind == "subordinate" && messages_connected)';
export const subordinateAccounts = 'count(organizations, kind == "subordinate" && account_active)';
export const healthConnected = 'count(organizations, sector == "health" && messages_connected)';
export const educationConnected = 'count(organizations, sector == "education" && messages_connected)';
export const widgets = "count(organizations, widget)";
export const pageForms = "count(organizations, page_form)";
export const listed = "count(organizations)";

const counts = [
  ...[executiveAccounts, municipalConnected, municipalAccounts, municipalVoting, subordinateConnected],
  ...[subordinateAccounts, healthConnected, educationConnected, widgets, pageForms, listed],
];

/** Municipal bodies with an event of any of these kinds. */
const ACTIVE = /^count\(organizations, kind == "municipal" && ([\w +]+) > 0\)$/;

/** The kinds of event that such a count looks at; none where the quantity is another. */
export function eventsCounted(quantity: string): readonly string[] {
  const columns = ACTIVE.exec(quantity)?.[1]?.split(" + ") ?? [];
  return columns.every((column) => eventColumns.some((one) => one === column)) ? columns : [];
}

export function isActivity(quantity: string): boolean {
  return eventsCounted(quantity).length > 0;
}

export function sumOf(column: (typeof organizationColumns)[number]): string {
  return `sum(organizations.${column})`;
}

export function isKnownColumn(role: "regions" | "organizations", column: string): boolean {
  const known: readonly string[] = role === "regions" ? regionColumns : organizationColumns;
  return known.includes(column);
}

export function isKnownQuantity(quantity: string): boolean {
  return (
    counts.includes(quantity) ||
    isActivity(quantity) ||
    organizationColumns.some((column) => sumOf(column) === quantity) ||
    regionColumns.some((column) => `regions.${column}` === quantity)
  );
}
