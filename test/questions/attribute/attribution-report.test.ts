import { expect, test } from "vitest";
import { presentReport } from "../../../src/format/report.ts";
import { attributionReport } from "../../../src/questions/attribute/attribution-report.ts";
import { attributed, attribution } from "../../build/reviewed.ts";
import { plain, tool } from "../../build/sample-rating.ts";

const both = await attribution();

/* what is asked for · the regions that csv and json tell of */
test.each([
  ["all regions", undefined, ["02", "03", "01"]],
  ["one region", "03", ["03"]],
])("%s: csv and json tell of the same", async (_what, code, codes) => {
  const region = code === undefined ? undefined : attributed(both, code);
  const report = attributionReport(both, region, "ru", tool);
  const print = (format: "csv" | "json") => presentReport(report, format, { ...plain, lang: "ru" });
  const rows = (await print("csv")).trimEnd().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(codes);
  const { regions } = JSON.parse(await print("json"));
  expect(regions.map((one: { region_code: string }) => one.region_code)).toEqual(codes);
});

test("csv and json speak no language", async () => {
  for (const format of ["csv", "json"] as const) {
    const [russian, english] = await Promise.all(
      (["ru", "en"] as const).map((lang) =>
        presentReport(attributionReport(both, undefined, lang, tool), format, { ...plain, lang }),
      ),
    );
    expect(russian).toBe(english);
  }
});
