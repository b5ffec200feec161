import { expect, test } from "vitest";
import { folder, small } from "../build/files.ts";
import { run } from "./run.ts";

/* A command line in fixtures/small · how the refusal begins. */
test.each([
  ["compute --excel", "--excel: только для CSV"],
  ["compute -f json --excel", "--excel: только для CSV"],
  ["compute -o a.tsv --add-bom", "--add-bom: только для CSV"],
  ["methodology show --excel", "--excel: только для CSV"],
  ["compute -f csv --width 100", "--width: только для формата table"],
  ["compute --ties-report --top 5", "--top: вместе с --ties-report не действует"],
  ["compute --ties-report --detail", "--detail: вместе с --ties-report не действует"],
  ["compute --ties-report --district Западный", "--district: вместе с --ties-report не действует"],
  ["compute --ties-report -f csv", "--ties-report: формат бывает table, json, md"],
  ["explain 01 --full --indicator 1", "--full: вместе с --indicator не действует"],
  ["explain 01 --top 3", "--top: сколько организаций показать"],
  ["explain 01 --indicator 1 --top 3 -f json", "--top: в JSON всегда все организации"],
  ["attribute . . --full --top 1", "--full: вместе с --region и --top не действует"],
  ["attribute . . --full -f csv", "--full: в этом формате и так все регионы"],
  ["whatif --ties ordinal --full --region 01", "--full: вместе с --region и --top не действует"],
  ["whatif --ties ordinal --full -f json", "--full: в этом формате и так все регионы"],
  ["compare . . --by-district --by-block", "--by-district: по округам и по блокам"],
  [
    "compare ../compare/previous.json ../compare/previous.json --skip-invalid",
    "--skip-invalid: только для папки",
  ],
  [
    "verify ../verify/published.csv --check-ties --regions a.csv",
    "--regions: вместе с --check-ties не действует",
  ],
  ["verify ../verify/published.csv . --check-ties", "--check-ties: смотрит только на таблицу"],
  ["verify ../verify/published.csv --check-ties -f junit", "--check-ties: формат бывает table, json, md"],
])("%s is refused", async (line, says) => {
  const { stdout, stderr, code } = await run(line.split(" "), { cwd: small });
  expect([stdout, code]).toEqual(["", 2]);
  expect(stderr).toContain(says);
});

test.each([
  "compute -f csv --excel",
  "compute --width 60",
  "compute --detail -f json",
  "explain 01 --full -f json",
  "compare . . --by-district -f json",
  "compute --detail -f csv",
  "explain 01 --full -f md",
  "compare . . --by-block -f csv",
  "explain 01 --indicator 1 --top 3",
  "attribute . . --full",
  "whatif --ties ordinal --full -f md",
  "compare . . --by-district",
  "compare . ../compare/previous.json --skip-invalid",
  "verify ../verify/competition.csv --check-ties",
])("%s is understood", async (line) => {
  expect((await run(line.split(" "), { cwd: small })).code).not.toBe(2);
});

test("organisations are refused where the methodology knows none", async () => {
  const cwd = folder({
    "regions.csv": "region_code,region,bodies\n01,Север,2\n",
    "o.csv": "",
    "methodology.yaml": regionsAlone,
  });
  const { stderr, code } = await run(["compute", "--organizations", "o.csv"], { cwd });
  expect([stderr.split("\n")[0], code]).toEqual([
    "--organizations: у методики нет организаций, файл не нужен",
    2,
  ]);
});

const regionsAlone = `
id: alone
title: Только регионы
max_points: 10
ranking: {on: exact, round: {places: 0, mode: half-up}, order: descending, ties: dense, break_ties: []}
not_rated: []
exports:
  missing_values: [""]
  regions:
    key: region_code
    name: region
    columns:
      region_code: {type: code}
      region: {type: text}
      bodies: {type: integer, min: 0}
blocks:
  - id: all
    title: Всё
    aggregate: sum
    indicators:
      - {id: bodies, title: Органы, weight: 10, formula: regions.bodies, scale: {kind: none}, missing: refuse}
`;
