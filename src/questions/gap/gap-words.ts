/** What a gap says to people. Numbers come as text in the language. */
export interface GapWords {
  readonly headings: Readonly<
    Record<"number" | "indicator" | "points" | "place" | "change" | "value" | "also" | "why", string>
  >;
  title(region: string, code: string): string;
  now(place: string, total: string, maximum: string): string;
  readonly steps: string;
  readonly noSteps: string;
  readonly explained: string;
  readonly rest: string;
  change(what: string, by: string, before: string, after: string): string;
  through(column: string): string;
  value(before: string, after: string): string;
  band(edge: string): string;
  leaves(before: string): string;
  placeAt(value: string, inclusive: boolean): string;
  readonly most: string;
  readonly best: string;
  readonly noValue: string;
  readonly noLever: string;
  outOfReach(value: string, what: string, needed: string, possible: string): string;
  held(place: string): string;
  /** A place, and whether others hold it too. */
  placed(place: string, shared: boolean): string;
  /** Who they are; where they are many, how many. */
  shares(names: readonly string[]): string;
  readonly higherNumber: string;
  notAllowed(value: string, what: string, rules: readonly string[]): string;
  noSuchPlace(place: string, last: string): string;
  /** `without` are the titles of indicators that have no value now, which nobody can say the limit of. */
  unreachable(place: string, bestPlace: string, bestTotal: string, without: readonly string[]): string;
  way(number: number, of: number, place: string, indicators: number): string;
  outcome(place: string, total: string, relative: string): string;
  margin(regions: readonly string[], points: string): string;
  readonly exact: string;
  readonly notExact: string;
}
