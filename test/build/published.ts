import type { PrintedPlace, PublishedRow } from "../../src/model/published.ts";
import { possibleTies } from "../../src/questions/verify/possible-ties.ts";
import type { NameReading, Verification } from "../../src/questions/verify/verification.ts";
import { verify } from "../../src/questions/verify/verify.ts";
import { placedBy } from "../../src/rank/placing.ts";
import { exact } from "./numbers.ts";
import { sampleRating } from "./sample-rating.ts";

export interface RowTexts {
  readonly region?: string;
  readonly period?: string;
  readonly place?: string;
  readonly districtPlace?: string;
  readonly score?: string;
  readonly maxScore?: string;
  readonly row?: number;
}

/** A published row of these texts, silent about the rest. */
export function publishedRow({ region = "Region", row = 2, period, ...texts }: RowTexts): PublishedRow {
  const { place, districtPlace, score, maxScore } = texts;
  return {
    region,
    period,
    place: printedPlace(place),
    districtPlace: printedPlace(districtPlace),
    score:
      score === undefined ? undefined : { value: exact(score), places: score.split(".")[1]?.length ?? 0 },
    maxScore: maxScore === undefined ? undefined : exact(maxScore),
    row,
    line: row,
  };
}

/** `2`, or `2–3` */
function printedPlace(text: string | undefined): PrintedPlace | undefined {
  if (text === undefined) return undefined;
  const [first = text, last = first] = text.split("–");
  return { first: exact(first), last: exact(last) };
}

const regions = [...sampleRating.ranking.flatMap(({ members }) => members), ...sampleRating.notRated].map(
  ({ region }) => region,
);

/** These rows against the sample rating. */
export function verificationOf(rows: readonly RowTexts[], file = "q1/published.csv"): Verification {
  const published = {
    file,
    period: "2025-q1",
    rows: rows.map((texts, i) => publishedRow({ row: i + 2, ...texts })),
  };
  return verify(published, sampleRating, {
    find(name): NameReading {
      const region = regions.find((one) => one.name === name);
      if (region !== undefined) return { kind: "found", region };
      if (name === "Алтай") return { kind: "ambiguous", of: ["Алтайский край", "Республика Алтай"] };
      return { kind: "unknown", suggestion: name === "Туьская область" ? "Тульская область" : undefined };
    },
    placedBy: (choice) => placedBy(sampleRating, choice),
  });
}

/** A row of every kind, and every reason why one cannot be judged. */
export const everything: readonly RowTexts[] = [
  { region: "Тульская область", place: "1", score: "100", maxScore: "100" },
  { region: "Республика Коми", place: "3", districtPlace: "2", score: "81", maxScore: "670" },
  { region: "Московская область", score: "80" },
  { region: "Ханты-Мансийский автономный округ — Югра", place: "4", score: "45.2" },
  { region: "Туьская область", place: "1" },
  { region: "Нигде", place: "1" },
  { region: "Алтай", place: "1" },
  { region: "Москва", place: "5" },
  { region: "Тульская область" },
];
export const sampleVerification = verificationOf(everything);
export const reproduced = verificationOf(everything.slice(0, 1));

function check(places: readonly string[]) {
  const rows = places.map((place, i) => publishedRow({ place, region: `Region ${i}`, row: i + 2 }));
  return possibleTies({ file: "p.csv", period: undefined, rows });
}

/** Possible under dense only. */
export const shared = check(["1", "1", "2", "3", "3", "4"]);

/** Possible under none. */
export const halves = check(["1", "1", "2", "2.5"]);

/** Possible under all. */
export const single = check(["1"]);
