import { expect, test } from "vitest";
import { mapAnswer } from "../../../src/questions/map/answer.ts";
import { choice } from "../../build/model.ts";
import { written } from "../../build/sample-rating.ts";

const file = { file: "export.csv", encoding: "utf-8", delimiter: ";" };
const column = {
  id: "n",
  heading: "N",
  index: 0,
  optional: true,
  samples: ["1"],
  isKnown: false,
  isPersonal: false,
};
const proposal = {
  export: "regions",
  headerRows: { known: "found", first: 3, last: 3 },
  rows: 2,
  missingValues: ["", "-"],
  roles: { key: "n", name: undefined, region: undefined, group: undefined },
  codes: undefined,
  columns: [{ ...column, type: choice("a", "b") }],
  lacking: [],
} as const;

test("as JSON says what the YAML says", async () => {
  expect(JSON.parse(await written(mapAnswer(proposal, file), "json"))).toMatchObject({
    schema: "pos-rating/map/1",
    ...{ file: "export.csv", delimiter: ";", header_row: 3, rows: 2, export: "regions", key: "n" },
    missing_values: ["", "-"],
    columns: [{ id: "n", type: "choice", of: ["a", "b"], optional: true, known: false, personal: false }],
  });
});

test("for people it is YAML", async () => {
  expect(await written(mapAnswer(proposal, file), "table")).toContain(
    'n: {type: choice, of: ["a","b"], optional: true, headers: ["N"]} # A: 1\n',
  );
});
