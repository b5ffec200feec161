import type { TieMethod } from "../../model/methodology.ts";

/** What an explanation says to people. Numbers come as text in the language. */
export interface ExplanationWords {
  readonly headings: Readonly<
    Record<
      | "what"
      | "says"
      | "place"
      | "total"
      | "shared"
      | "above"
      | "below"
      | "number"
      | "indicator"
      | "points"
      | "rank"
      | "formula"
      | "value"
      | "scale"
      | "share"
      | "product"
      | "scaled"
      | "row"
      | "cells"
      | "organization"
      | "contribution"
      | "part",
      string
    >
  >;
  title(region: string, code: string): string;
  period(text: string): string;
  place(place: string, of: number, ties: TieMethod): string;
  readonly alone: string;
  neighbours(place: string, regions: string, by: string | undefined, above: boolean): string;
  outOf(points: string, maximum: string): string;
  block(number: string, title: string): string;
  rankOf(place: string, of: number): string;
  readonly noValue: Readonly<Record<"zero" | "refuse" | "exclude", string>>;
  band(relation: "from" | "to", edge: string, points: string): string;
  readonly noBand: string;
  nextBand(relation: "from" | "to", edge: string, points: string): string;
  cut(share: string): string;
  composition(leaf: string, value: string): string;
  readonly noOrganizations: string;
  rest(organizations: number, value: string, all: number): string;
}
