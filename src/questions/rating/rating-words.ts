import type { TieMethod } from "../../model/methodology.ts";
import type { NotRatedReason } from "../../model/rating.ts";

/** What the rating's table says to people. */
export interface RatingWords {
  readonly headings: Readonly<
    Record<"place" | "overallPlace" | "region" | "district" | "total" | "share" | "blockShare", string>
  >;
  /** From a number as machines print it. */
  number(text: string): string;
  percent(text: string): string;
  block(number: string): string;
  quoted(text: string): string;
  legend(title: string, maximum: string): string;
  period(text: string): string;
  regions(rated: number, notRated: number): string;
  mean(mean: string | undefined, maximum: string): string;
  places(by: string | undefined, ascending: boolean, ties: TieMethod): string;
  /** Of what is counted in the whole rating, where a part of it is shown. */
  everywhere(counted: string): string;
  district(name: string): string;
  top(places: number, shown: number, of: number): string;
  readonly sharedPlace: string;
  scaled(regions: string): string;
  scaledBlock(regions: string): string;
  readonly alike: Readonly<Record<"exact" | "rounded", string>>;
  tieBreaks(ids: string): string;
  readonly codeOrder: string;
  notRated(regions: string, reason: string): string;
  reason(reason: NotRatedReason): string;
}
