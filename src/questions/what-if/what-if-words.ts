import type { TieMethod } from "../../model/methodology.ts";

/** What a trial says to people. Numbers come as text in the language. */
export interface WhatIfWords {
  readonly headings: Readonly<
    Record<"region" | "placeBefore" | "place" | "totalBefore" | "total" | "rise" | "points", string>
  >;
  readonly title: string;
  value(region: string, what: string, before: string, after: string): string;
  weight(title: string, id: string, before: string, after: string): string;
  ties(before: TieMethod, after: TieMethod): string;
  maximum(before: string, after: string): string;
  moves(changed: number, same: number): string;
  readonly nothing: string;
  /** Where the printed totals seem to say otherwise. */
  readonly roundedChange: string;
  readonly untouched: string;
}
