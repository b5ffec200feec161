import type { Cause } from "./attribution.ts";

/** What an attribution says to people. Numbers come as text in the language. */
export interface AttributionWords {
  readonly causes: Readonly<Record<Cause, string>>;
  /** Where there is no room for their names. */
  readonly codes: Readonly<Record<Cause, string>>;
  readonly headings: Readonly<
    Record<"region" | "before" | "now" | "change" | "what" | "points" | "running" | "bar" | "place", string>
  >;
  title(previous: string, current: string): string;
  regions(compared: number, came: readonly string[], left: readonly string[]): readonly string[];
  methodology(previous: string, current: string): string;
  readonly sameMethodology: string;
  indicators(kind: "came" | "left" | "remade", titles: readonly string[]): string;
  readonly places: string;
  readonly points: string;
  readonly legend: string;
  readonly rounded: string;
  region(name: string, code: string): string;
  move(before: string, now: string, rise: string): string;
  pointsMove(before: string, now: string, change: string): string;
  readonly start: string;
  readonly end: string;
  readonly nothing: string;
}
