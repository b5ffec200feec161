import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesAlone, type RegionResolver } from "../../../src/fold/bytes/columns/region-column.ts";
import { fold } from "../../../src/fold/fold.ts";
import { foldTiny, header, planOf, printed, problemsOf, regions } from "../../build/batches.ts";
import { exportFiles } from "../../build/files.ts";
import { compareBoth } from "../../build/fold-beside-plain.ts";
import { tiny } from "../../build/tiny.ts";

const rows = ["1,a,01,school,1,5,4,1.5", "2,b,77,clinic,1,6,3,2.5"];
/* Rows that are none of organisations, whatever stands around them. */
const others = [
  ...["Итого,,,,,11,7,4", ",,Всего по РФ,,,11,7,4", "ИТОГО:,c,01,school,1,11,7,4", '"«Всего»",,,,,,,'],
  ...["Total,,,,,,,", header.trim(), "* сноска", '"1) сноска, длинная",,,,,,,', ",Примечание: нет,,,,,,"],
];

async function valuesOf(...lines: readonly string[]) {
  const folded = await foldTiny([`${header}${lines.join("\n")}\n`]);
  return {
    values: printed(folded),
    rows: folded.inputs[0]?.rows,
    usable: folded.usable,
    problems: problemsOf(folded),
  };
}

test.each(others)("%j changes no sum, and is told", async (line) => {
  const without = await valuesOf(...rows);
  for (const position of [0, 1, 2]) {
    const { problems, ...rest } = await valuesOf(...rows.toSpliced(position, 0, line));
    expect({ ...rest, problems: [] }).toEqual(without);
    expect(problems).toMatchObject([{ kind: "left-out-rows", count: 1, at: { row: position + 2 } }]);
  }
});

test("the numbers of columns are told from data by the texts among them, behind the header alone", async () => {
  const numbers = "1,2,3,4,5,6,7,8";
  expect((await valuesOf(numbers, ...rows)).problems).toMatchObject([
    { reason: "numbering", rows: [{ row: 2 }] },
  ]);
  expect((await valuesOf(...rows, numbers)).problems).not.toMatchObject([{ reason: "numbering" }]);
});

test("its key is no key: an organisation of the same one is no duplicate", async () => {
  const { problems } = await valuesOf("1,2,3,4,5,6,7,8", ...rows);
  expect(problems).toMatchObject([{ kind: "left-out-rows" }]);
});

test("a file of totals alone has no rows", async () => {
  const { usable, problems } = await valuesOf("Итого,,,,,11,7,4");
  expect(usable).toBe(false);
  expect(problems).toMatchObject([{ kind: "no-rows" }, { kind: "left-out-rows" }]);
});

describe("a row of several regions together", () => {
  const resolve: RegionResolver = (text) => (text === "ЦФО" ? { isTotal: true } : {});
  const total = "9,c,ЦФО,school,1,5,4,1";
  const foldOf = async (text: string, with_ = codesAlone, plan = planOf()) =>
    problemsOf(
      await fold(
        plan,
        exportFiles("", [text]).tables.get("organizations") ?? [],
        regions,
        exportFiles(""),
        with_,
      ),
    );

  test("is left out where somebody knows it", async () => {
    const text = `${header}${[...rows, total].join("\n")}\n`;
    expect(await foldOf(text, resolve)).toMatchObject([
      { kind: "left-out-rows", rows: [{ row: 4, text: "ЦФО" }] },
    ]);
    expect(await foldOf(text)).toMatchObject([{ kind: "unknown-region" }]);
  });

  test("is refused where totals are kept", async () => {
    const keeping = planOf(await tiny(["    key: id", "    totals: keep\n    key: id"]));
    const text = `${header}${[...rows, total, "Итого,,,,,11,7,4"].join("\n")}\n`;
    const kinds = (await foldOf(text, resolve, keeping)).map((told) => ("kind" in told ? told.kind : ""));
    expect(kinds).toContain("unknown-region");
    expect(kinds).not.toContain("left-out-rows");
  });

  test("is what the methodology declares, in Latin letters too", async () => {
    const declaring = planOf(await tiny(["    key: id", "    totals: [Region as a whole]\n    key: id"]));
    const text = `${header}${[...rows, "region as a whole,c,01,school,1,5,4,1"].join("\n")}\n`;
    expect(await foldOf(text, codesAlone, declaring)).toMatchObject([{ kind: "left-out-rows", count: 1 }]);
  });
});

test("bytes and texts know from the same rows how numbers are written", async () => {
  const lines = ['1,a,01,school,1,5,4,"1,234"', '2,b,01,school,0,5,4,"0,5"'];
  const text = `${header}${lines.join("\n")}\n`;
  for (const where of ["active", "spent > 1"]) {
    const methodology = await tiny(["    key: id", `    where: ${where}\n    key: id`]);
    await compareBoth(methodology, exportFiles("", [text]));
  }
});

test("bytes and texts leave out the same rows", async () => {
  const methodology = await tiny();
  const line = fc.oneof(
    fc.constantFrom(...rows, ...others),
    fc.constantFrom("3,c,09,school,1,1,1,1", "4,d", "x", ",,,,,,,", "1,2,3,4,5,6,7,8"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), (lines) =>
      compareBoth(methodology, exportFiles("", [`${header}${lines.join("\n")}\n`])),
    ),
    { numRuns: 60 },
  );
});
