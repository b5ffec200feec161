import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reachable, shapesOf } from "../../../tools/published/bands.ts";
import { smallCompositions } from "../../../tools/published/composition.ts";
import { ratingOf } from "../../../tools/published/generate.ts";
import { awardOf } from "../../../tools/published/quotients.ts";
import { regionOf } from "../../../tools/published/region.ts";
import { exportText } from "../../../tools/published/write.ts";
import { organizationsOf } from "../../build/model.ts";
import { methodologyFrom, root, standingsOf } from "./task.ts";

const shipped = readFileSync(join(root, "methodology.yaml"), "utf8");
const open = shipped.replaceAll("{from: 0.", "{above: 0.").replaceAll("{to: ", "{below: ");

test.each([
  ["the shipped methodology", shipped, 135],
  ["the shipped one with open edges wherever an edge is below 1", open, 135],
  ["2022-9m", readFileSync(join(root, "fixtures/published/2022-9m/methodology.yaml"), "utf8"), 109],
] as const)(
  "every multiple of 5 up to the maximum of %s can be scored, by several choices of bands",
  async (_, text, count) => {
    const methodology = await methodologyFrom(text);
    const award = awardOf(methodology);
    if (!award.ok) throw new Error(award.sentences.join("\n"));
    const { quotients } = award.value;
    const small = shapesOf(smallCompositions(), quotients);
    const levels = reachable(small);
    expect(levels).toHaveLength(count);
    const written = levels.flatMap((total) =>
      ["a", "b", "c"].map((seed) =>
        regionOf(
          { code: `${seed}${total}`, name: `${seed} ${total}`, district: "Южный" },
          total,
          quotients,
          small,
          seed,
        ),
      ),
    );
    const left = { region: { region_code: "77", region: "Москва", federal_district: "Центральный" } };
    const regions = [...written.map(({ region }) => region), { ...written[0]?.region, ...left.region }];
    const organizations = written
      .flatMap((one) => one.organizations)
      .map((row, index) => ({ ...row, organization_id: String(index) }));
    const { exports } = methodology;
    const rating = await ratingOf(
      methodology,
      exportText(exports.regions.columns, regions),
      exportText(organizationsOf(exports).columns ?? [], organizations),
    );
    for (const [name, { total }] of standingsOf(rating))
      expect(total, name).toBe(5 * Number(name.split(" ")[1]));
    const choices = rating.ranking.map(
      ({ members }) =>
        new Set(
          members.map(({ indicators }) =>
            [...indicators.values()].map(({ points }) => points.toFraction()).join(" "),
          ),
        ).size,
    );
    // All bands, or none, are one choice; nearly all others differ.
    expect(choices.filter((different) => different === 3).length).toBeGreaterThan(count - 12);
  },
);
