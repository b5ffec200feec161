import { describe, expect, test } from "vitest";
import { findings } from "../../../src/model/findings.ts";
import type { Input } from "../../../src/model/rating.ts";
import { checkedJson, checkedLines } from "../../../src/questions/validate/checked-summary.ts";
import { samples } from "../../build/problems.ts";
import { sampleMethodology, variedMethodology } from "../../build/sample-rating.ts";

const regions: Input = {
  role: "regions",
  file: "regions.csv",
  sha256: "cd".repeat(32),
  rows: 85,
  encoding: "utf-8",
  delimiter: ",",
};
const organizations: Input = {
  role: "organizations",
  file: "organizations.csv",
  sha256: "ef".repeat(32),
  rows: 2516,
  encoding: "windows-1251",
  delimiter: ";",
};
const summary = {
  methodology: variedMethodology,
  methodologyPath: "q1/methodology.yaml",
  regions: 85,
  rows: new Map([["organizations", 2516]]),
  files: [regions, organizations].map((file) => ({ ...file, path: `q1/${file.file}` })),
  warnings: 2,
};
const english = { lang: "en", limit: undefined } as const;
const alone = {
  ...summary,
  methodology: sampleMethodology,
  rows: new Map<string, number>(),
  files: [{ ...regions, path: "regions.csv" }],
  warnings: 0,
};

describe("exports without an error", () => {
  test("are told in Russian", () => {
    expect(
      checkedLines(summary, "ru").join("\n"),
    ).toBe(`Проверено: регионов 85, организаций 2516. Ошибок нет, предупреждений: 2.
Методика: q1/methodology.yaml (varied)
Регионы: q1/regions.csv; строк 85, кодировка utf-8, разделитель — запятая
Организации: q1/organizations.csv; строк 2516, кодировка windows-1251, разделитель — точка с запятой`);
  });

  test("are told in English", () => {
    expect(
      checkedLines(summary, "en").join("\n"),
    ).toBe(`Checked: 85 regions, 2516 organisations. No errors, 2 warnings.
Methodology: q1/methodology.yaml (varied)
Regions: q1/regions.csv; 85 rows, encoding utf-8, delimiter: comma
Organisations: q1/organizations.csv; 2516 rows, encoding windows-1251, delimiter: semicolon`);
  });

  test("may be checked against the built-in methodology, which is at no path", () => {
    const builtIn = { ...summary, methodologyPath: undefined };
    expect(checkedLines(builtIn, "ru")[1]).toBe("Методика: встроенная (varied)");
    expect(checkedLines(builtIn, "en")[1]).toBe("Methodology: built in (varied)");
  });

  test("say what ends the lines where that is odd", () => {
    const files = [{ ...regions, path: "regions.csv", lineEnds: "CR" as const }];
    expect(checkedLines({ ...alone, files }, "en").join("\n")).toContain(
      "delimiter: comma, lines end with CR (Excel for Mac)",
    );
  });

  test("have no organisations where the methodology knows none", () => {
    expect(checkedLines(alone, "ru")[0]).toMatch(/^Проверено: регионов 85\. Ошибок и предупреждений нет\.$/);
    expect(checkedLines(alone, "en")[0]).toMatch(/^Checked: 85 regions\. No errors, no warnings\.$/);
    expect(checkedJson(alone, [], english)).toMatchObject({ organizations: null, problems: [] });
  });

  test("are the same as JSON, with the warnings", () => {
    const [warning] = samples["unused-column"];
    const { problems, ...rest } = checkedJson(summary, findings([warning]), english) as Record<
      string,
      unknown
    >;
    expect(JSON.stringify(rest)).toBe(
      JSON.stringify({
        schema: "pos-rating/validation/1",
        valid: true,
        methodology: { id: "varied", sha256: "ab".repeat(32) },
        inputs: [regions, organizations],
        regions: 85,
        organizations: 2516,
        errors: 0,
        warnings: 1,
        shown: 1,
      }),
    );
    expect(problems).toMatchObject([{ kind: "unused-column", severity: "warning" }]);
  });
});
