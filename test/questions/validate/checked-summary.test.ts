import { describe, expect, test } from "vitest";
import { findings } from "../../../src/model/findings.ts";
import type { Input } from "../../../src/model/rating.ts";
import { checkedJson, presentChecked } from "../../../src/questions/validate/checked-summary.ts";
import { variedMethodology } from "../../build/sample-methodology.ts";
import { sampleMethodology } from "../../build/sample-rating.ts";
import { samples } from "../../problems/samples.ts";

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
  regions: 85,
  organizations: 2516,
  files: [regions, organizations],
  warnings: 2,
};
const alone = {
  ...summary,
  methodology: sampleMethodology,
  organizations: 0,
  files: [regions],
  warnings: 0,
};

describe("exports without an error", () => {
  test("are told in Russian", () => {
    expect(
      presentChecked(summary, "ru"),
    ).toBe(`Проверено: регионов 85, организаций 2516. Ошибок нет, предупреждений: 2.
Методика: methodology.yaml (varied)
Регионы: regions.csv; строк 85, кодировка utf-8, разделитель — запятая
Организации: organizations.csv; строк 2516, кодировка windows-1251, разделитель — точка с запятой
`);
  });

  test("are told in English", () => {
    expect(
      presentChecked(summary, "en"),
    ).toBe(`Checked: 85 regions, 2516 organisations. No errors, 2 warnings.
Methodology: methodology.yaml (varied)
Regions: regions.csv; 85 rows, encoding utf-8, delimiter: comma
Organisations: organizations.csv; 2516 rows, encoding windows-1251, delimiter: semicolon
`);
  });

  test("have no organisations where the methodology knows none", () => {
    expect(presentChecked(alone, "ru")).toMatch(/^Проверено: регионов 85\. Ошибок и предупреждений нет\.\n/);
    expect(presentChecked(alone, "en")).toMatch(/^Checked: 85 regions\. No errors, no warnings\.\n/);
    expect(checkedJson(alone, [])).toMatchObject({ organizations: null, problems: [] });
  });

  test("are the same as JSON, with the warnings", () => {
    const [warning] = samples["unused-column"];
    const { problems, ...rest } = checkedJson(summary, findings([warning])) as Record<string, unknown>;
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
