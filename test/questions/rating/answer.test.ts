import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import type { Rating } from "../../../src/model/rating.ts";
import { ratingAnswer } from "../../../src/questions/rating/answer.ts";
import { langs } from "../../../src/words/lang.ts";
import { exact } from "../../build/numbers.ts";
import { namesFor, rated, region, sampleRating, wholeView, written } from "../../build/sample-rating.ts";

const whole = ratingAnswer(sampleRating, wholeView);
const formats = ["table", "csv", "tsv", "json", "md", "html", "xlsx"] as const;
type Format = (typeof formats)[number];

test("every format but those of checks can hold it", () => {
  expect(namesFor(whole)).toEqual(formats);
});

test.each(formats)("%s ends its last line", async (format) => {
  expect(await written(whole, format)).toMatch(/[^\n]\n$/);
});

test.each(["csv", "tsv", "json"] as const)("%s depends on neither language nor terminal", async (format) => {
  const texts = langs.map((lang) => written(whole, format, { lang, width: 20, color: true }));
  const expected = await written(whole, format);
  expect(await Promise.all(texts)).toEqual(langs.map(() => expected));
});

/** Each region as its place, marked by = where it is shared, as a reader of the format finds it. */
const placesIn: Readonly<Record<Format, (text: string) => readonly string[]>> = {
  table: (text) => text.split("\n").flatMap((line) => /^ *(=?[\d.]+) {2}/.exec(line)?.[1] ?? []),
  md: (text) => text.split("\n").flatMap((line) => /^\| (=?[\d.]+) \|/.exec(line)?.[1] ?? []),
  html: (text) => [...text.matchAll(/<tr><td class="right">(=?[\d.]+)</g)].map(([, place = ""]) => place),
  // The places of a book are numbers, marked by their format; its records say which of them are shared.
  xlsx: (text) =>
    recordPlaces(text.slice(text.indexOf("place\tshared\t")).replaceAll("\tyes\t", "\ttrue\t"), "\t"),
  csv: (text) => recordPlaces(text, ","),
  tsv: (text) => recordPlaces(text, "\t"),
  json: (text) => {
    const { regions } = JSON.parse(text) as { regions: { place: number; shared: boolean }[] };
    return regions.map(({ place, shared }) => (shared ? "=" : "") + place);
  },
};

function recordPlaces(text: string, delimiter: string): readonly string[] {
  return text
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(delimiter))
    .flatMap(([place, shared]) => (place === "" ? [] : [(shared === "true" ? "=" : "") + place]));
}

/** Groups of these sizes; a tie may print a half place. */
function rating(sizes: readonly number[], half: boolean): Rating {
  let code = 0;
  return {
    ...sampleRating,
    ranking: sizes.map((size, index) => ({
      place: exact(half && size % 2 === 0 ? `${index + 1}.5` : String(index + 1)),
      members: Array.from({ length: size }, () => {
        code += 1;
        return rated(region(String(code), "Регион", "Округ"), "1", "50", [
          ["1", "30"],
          undefined,
          ["1", "20"],
        ]);
      }),
    })),
  };
}

describe("every format", () => {
  test("shows the same places", async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 });
    const top = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), top, async (groups, half, best) => {
        const tied = rating(groups, half);
        const expected = tied.ranking
          .filter(({ place }) => best === undefined || place.valueOf() <= best)
          .flatMap(({ place, members }) =>
            members.map(() => (members.length > 1 ? "=" : "") + printExact(place)),
          );
        for (const format of formats) {
          const text = await written(ratingAnswer(tied, { ...wholeView, top: best }), format, { lang: "en" });
          expect(placesIn[format](text), format).toEqual(expected);
        }
      }),
    );
  });
});
