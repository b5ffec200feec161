import { possibleTies } from "../../../src/questions/verify/possible-ties.ts";
import { publishedRow } from "../../build/published.ts";

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
