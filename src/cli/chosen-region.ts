import type { NotRatedRegion, RatedRegion } from "../model/rating.ts";
import type { Region } from "../model/region.ts";
import type { Rated } from "../rate.ts";
import { regionNames } from "../registry/resolve.ts";
import type { Lang } from "../words/lang.ts";
import { notRatedText } from "../words/not-rated.ts";
import { regionName } from "../words/region-name.ts";
import { UsageError } from "./usage-error.ts";

/** The region that an argument names, by its code or any name that print uses. */
export function chosenRegion(text: string, regions: readonly Region[]): Region {
  const finding = regionNames(regions).find(text);
  switch (finding.kind) {
    case "found":
      return finding.region;
    case "ambiguous": {
      const names = (lang: Lang) =>
        finding.of.map((region) => `${regionName(region, lang)} (${region.code})`).join(", ");
      throw new UsageError({
        ru: `регион «${text}»: подходят ${names("ru")}`,
        en: `region "${text}": it may be ${names("en")}`,
      });
    }
    case "unknown": {
      const { suggestion } = finding;
      const suggested = regions.find(({ name }) => name === suggestion);
      const english = suggested === undefined ? suggestion : regionName(suggested, "en");
      throw new UsageError({
        ru: `региона «${text}» в выгрузке нет${suggestion === undefined ? "" : `; может быть, ${suggestion}?`}`,
        en: `the export has no region "${text}"${suggestion === undefined ? "" : `; did you mean ${english}?`}`,
      });
    }
  }
}

/** The same region, with its points; one without a place cannot be asked about. */
export function ratedRegion({ rating }: Pick<Rated, "rating">, region: Region): RatedRegion {
  const rated = rating.ranking
    .flatMap(({ members }) => members)
    .find((member) => member.region.code === region.code);
  if (rated !== undefined) return rated;
  throw notRated(region, rating.notRated);
}

/** `regions` have no place, each for a reason. */
export function notRated(region: Region, regions: readonly NotRatedRegion[]): UsageError {
  const reason = regions.find((other) => other.region.code === region.code)?.reason;
  const because = (lang: Lang) => (reason === undefined ? "" : `: ${notRatedText(reason, lang)}`);
  return new UsageError({
    ru: `регион «${region.name}» не оценивается${because("ru")}`,
    en: `region "${regionName(region, "en")}" is not ranked${because("en")}`,
  });
}
