import type { PublishedTable } from "../../model/published.ts";
import type { Rating } from "../../model/rating.ts";
import { placedBy } from "../../rank/placing.ts";
import { regionNames } from "../../registry/resolve.ts";
import type { Verification } from "./verification.ts";
import { verify } from "./verify.ts";

/** Verifies with the names that print uses, and by the ways of placing that a methodology can declare. */
export function verifyPublished(published: PublishedTable, rating: Rating): Verification {
  const rated = rating.ranking.flatMap(({ members }) => members);
  const names = regionNames([...rated, ...rating.notRated].map(({ region }) => region));
  return verify(published, rating, {
    find(name) {
      const finding = names.find(name);
      return finding.kind === "ambiguous"
        ? { kind: "ambiguous", of: finding.of.map((region) => region.name) }
        : finding;
    },
    placedBy: (placing) => placedBy(rating, placing),
  });
}
