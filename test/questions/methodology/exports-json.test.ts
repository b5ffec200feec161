import { expect, test } from "vitest";
import { exportsJson } from "../../../src/questions/methodology/exports-json.ts";
import { variedMethodology } from "../../build/sample-rating.ts";

test("the exports as JSON: columns with their types, rules as they are understood", () => {
  expect(JSON.stringify(exportsJson(variedMethodology.exports), undefined, 1)).toMatchInlineSnapshot(`
    "{
     "missing_values": [
      "",
      "н/д"
     ],
     "regions": {
      "key": "region_code",
      "name": "region",
      "group": null,
      "columns": [
       {
        "id": "region_code",
        "type": "code",
        "headers": [
         "Код региона"
        ],
        "optional": false,
        "carried": false
       },
       {
        "id": "region",
        "type": "text",
        "headers": [],
        "optional": false,
        "carried": false
       },
       {
        "id": "population",
        "type": "integer",
        "min": "1",
        "max": "20000000",
        "headers": [
         "Население"
        ],
        "optional": false,
        "carried": false
       },
       {
        "id": "roads",
        "type": "decimal",
        "min": null,
        "max": null,
        "headers": [],
        "optional": false,
        "carried": false
       }
      ],
      "rules": [
       {
        "id": "people",
        "severity": "warning",
        "check": "count(organizations) <= regions.population"
       }
      ]
     },
     "organizations": {
      "key": "organization_id",
      "name": null,
      "region": "region_code",
      "columns": [
       {
        "id": "organization_id",
        "type": "code",
        "headers": [],
        "optional": false,
        "carried": false
       },
       {
        "id": "region_code",
        "type": "code",
        "headers": [],
        "optional": false,
        "carried": false
       },
       {
        "id": "kind",
        "type": "choice",
        "of": [
         "executive",
         "municipal"
        ],
        "headers": [],
        "optional": false,
        "carried": false
       },
       {
        "id": "connected",
        "type": "flag",
        "headers": [],
        "optional": false,
        "carried": false
       },
       {
        "id": "answers",
        "type": "integer",
        "min": "0",
        "max": null,
        "headers": [],
        "optional": false,
        "carried": false
       },
       {
        "id": "on_time",
        "type": "integer",
        "min": "0",
        "max": null,
        "headers": [],
        "optional": true,
        "carried": false
       },
       {
        "id": "remark",
        "type": "text",
        "headers": [],
        "optional": false,
        "carried": true
       }
      ],
      "rules": [
       {
        "id": "on-time-within-answers",
        "severity": "error",
        "check": "on_time <= answers"
       }
      ]
     }
    }"
  `);
});

test("where a table stands is written as the methodology file writes it", () => {
  const { exports } = variedMethodology;
  const placed = (first: number, last: number) =>
    exportsJson({
      ...exports,
      regions: { ...exports.regions, sheet: "Данные", headerRows: { first, last }, totals: ["Край"] },
    });
  expect(placed(3, 3)).toMatchObject({ regions: { sheet: "Данные", header_row: "3", totals: ["Край"] } });
  expect(placed(3, 4)).toMatchObject({ regions: { header_row: "3-4" } });
  const keeping = { ...exports, regions: { ...exports.regions, totals: "keep" as const } };
  expect(exportsJson(keeping)).toMatchObject({ regions: { totals: "keep" } });
});
