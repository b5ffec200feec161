import type { TieMethod } from "../../model/methodology.ts";
import type { Contradiction } from "./tie-check.ts";
import type { Fact, TriedChoice, Verdict } from "./verification.ts";

/** What is said of a published table to people. Numbers come printed in the language. */
export interface VerificationWords {
  readonly headings: Readonly<
    Record<
      "row" | "region" | "place" | "districtPlace" | "score" | "outcome" | "ties" | "contradiction",
      string
    >
  >;
  readonly outcomes: Readonly<Record<Verdict["kind"], string>>;
  readonly legend: string;
  title(file: string, period: string | undefined): string;
  tiesTitle(file: string, period: string | undefined): string;
  summary(reproduced: number, rows: number): string;
  counts(counts: readonly FactCount[]): string;
  differs(fact: Fact, printed: string, computed: string | undefined): string;
  unknown(name: string, suggestion: string | undefined): string;
  ambiguous(name: string, of: string): string;
  notRated(name: string, reason: string): string;
  nothingPrinted(name: string): string;
  row(row: number, name: string, text: string): string;
  better(tried: readonly TriedChoice[], now: TriedChoice, placed: number): string;
  readonly nothingBetter: string;
  /** A method as a sentence names it. */
  readonly methods: Readonly<Record<TieMethod, string>>;
  possible(methods: readonly string[], places: number): string;
  readonly isPossible: string;
  contradiction(kind: Contradiction["kind"], ties: TieMethod, group: PlaceText, next: NextPlaceText): string;
}

/** A printed place, and the rows that print it. */
export interface PlaceText {
  readonly place: string;
  readonly whole: boolean;
  readonly rows: readonly number[];
}

/** The place that follows in the table, and the first one that could. */
export interface NextPlaceText extends PlaceText {
  readonly earliest: string;
}

/** How many rows print a fact, and how many of them are right. */
export interface FactCount {
  readonly fact: Fact;
  readonly printed: number;
  readonly right: number;
}
