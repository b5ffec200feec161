/* What the generator knows of the shipped exports: their columns, and the quantities that formulas make of them. */

export const regionCounts = [
  ...["population", "population_over_14", "executive_bodies", "municipal_bodies"],
  ...["subordinate_organizations", "health_organizations", "education_organizations"],
  ...["appeals_59fz", "hearings_all"],
] as const;

const regionColumns = ["region_code", "region", "federal_district", ...regionCounts];

export const eventColumns = ["polls", "votings", "hearings"] as const;

const organizationColumns = [
  ...["organization_id", "organization", "region_code", "kind", "sector"],
  ...["messages_connected", "voting_connected", "account_active", "widget", "voting_widget"],
  ...["auto_rules", "auto_coordination"],
  ...["messages_received", "messages_answered", "answered_on_time", "response_days", "templated_answers"],
  ...["fast_track", "returned", "marks", "marks_positive", ...eventColumns],
  ...["participants", "projects_voted", "projects_implemented"],
] as const;

export const executiveAccounts = 'count(organizations, kind == "executive" && account_active)';
export const municipalConnected = 'count(organizations, kind == "municipal" && messages_connected)';
export const municipalVoting = 'count(organizations, kind == "municipal" && voting_connected)';
export const municipalVotingWidgets = 'count(organizations, kind == "municipal" && voting_widget)';
export const subordinateConnected = 'count(organizations, kind == "subordinate" && messages_connected)';
export const healthConnected = 'count(organizations, sector == "health" && messages_connected)';
export const educationConnected = 'count(organizations, sector == "education" && messages_connected)';
export const socialConnected =
  'count(organizations, (sector == "health" || sector == "education") && messages_connected)';
export const widgets = "count(organizations, widget)";
export const listed = "count(organizations)";
export const connected = "count(organizations, messages_connected)";
export const autoRules = "count(organizations, messages_connected && auto_rules)";
export const autoCoordination = "count(organizations, messages_connected && auto_coordination)";

/** Connected bodies by sector, which are chosen together. */
export const jointly = [subordinateConnected, healthConnected, educationConnected, socialConnected];

/** How many of the connected bodies such a count has. */
export function connectedIn(
  quantity: string,
  { health, education, other }: Readonly<Record<"health" | "education" | "other", number>>,
): number {
  switch (quantity) {
    case healthConnected:
      return health;
    case educationConnected:
      return education;
    case socialConnected:
      return health + education;
    case subordinateConnected:
      return health + education + other;
    default:
      throw new Error(`no count of connected bodies: ${quantity}`);
  }
}

export const appeals = "regions.appeals_59fz";
export const allHearings = "regions.hearings_all";

const counts = [
  ...[executiveAccounts, municipalConnected, municipalVoting, municipalVotingWidgets, ...jointly],
  ...[widgets, listed, connected, autoRules, autoCoordination],
];

/** Municipal bodies with an event of any of these kinds. */
const ACTIVE = /^count\(organizations, kind == "municipal" && ([\w +]+) > 0\)$/;

/** The kinds of event that such a count looks at; none where the quantity is another. */
export function eventsCounted(quantity: string): readonly string[] {
  const columns = ACTIVE.exec(quantity)?.[1]?.split(" + ") ?? [];
  return columns.every((column) => eventColumns.some((event) => event === column)) ? columns : [];
}

export function isActivity(quantity: string): boolean {
  return eventsCounted(quantity).length > 0;
}

export function sumOf(column: (typeof organizationColumns)[number]): string {
  return `sum(organizations.${column})`;
}

export function isKnownColumn(role: string, column: string): boolean {
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
