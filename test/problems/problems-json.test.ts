import { expect, test } from "vitest";
import { findings, ledger } from "../../src/model/findings.ts";
import { type Place, problem } from "../../src/model/problem.ts";
import { problemsJson } from "../../src/problems/problems-json.ts";
import { samples } from "../build/problems.ts";

const at: Place = {
  in: "export",
  file: "organizations.csv",
  row: 1204,
  line: 1210,
  column: "answered_on_time",
  index: 12,
  region: "72",
  organization: "000417",
};
const [broken] = samples["broken-rule"];
const english = { lang: "en", limit: undefined } as const;

test("a problem of a cell, with all that is known of it", () => {
  expect(
    JSON.stringify(problemsJson(findings([{ ...broken, at }]), english), null, 1),
  ).toMatchInlineSnapshot(`
    "{
     "schema": "pos-rating/problems/1",
     "errors": 1,
     "warnings": 0,
     "shown": 1,
     "problems": [
      {
       "kind": "broken-rule",
       "severity": "error",
       "file": "organizations.csv",
       "row": 1204,
       "line": 1210,
       "column": "answered_on_time",
       "cell": "M1204",
       "value": "31",
       "rule": "answered-on-time-within-answered",
       "region": "72",
       "organization": "000417",
       "message": "31 is more than messages_answered, 30"
      }
     ]
    }"
  `);
});

test("a problem of the methodology, in English", () => {
  expect(problemsJson(findings(samples["unknown-word"]), english).problems).toMatchInlineSnapshot(`
    [
      {
        "file": "methodology.yaml",
        "hint": "did you mean "dense"?",
        "kind": "unknown-word",
        "line": 41,
        "message": ""denze" is not in the list: dense, competition",
        "path": "blocks[0].weight",
        "severity": "error",
        "value": "denze",
      },
    ]
  `);
});

test.each(["indicator", "block", "rule"] as const)("a problem of %s says which", (kind) => {
  const owner = { kind, id: "messages", path: "weight" };
  const within: Place = { in: "methodology", file: "m.yaml", line: 4, path: "blocks[0].weight", owner };
  const [json] = problemsJson(findings([problem("not-positive", within, { value: "0" })]), english).problems;
  expect(json).toMatchObject({ path: "blocks[0].weight", [kind]: "messages" });
});

test("keys come in one order, and those that say nothing are left out", () => {
  const order =
    "kind severity file sheet row line column cell value rule region organization path indicator block message hint".split(
      " ",
    );
  for (const one of problemsJson(findings(Object.values(samples).flat()), english).problems) {
    expect(Object.keys(one)).toEqual(order.filter((key) => key in one));
    expect(Object.values(one)).not.toContain(undefined);
  }
});

test("a value is whole and as it is in the file", () => {
  const value = `\u001b[31m${"9".repeat(10_000)}`;
  const [one] = problemsJson(findings([problem("not-an-integer", at, { value })]), english).problems;
  expect(one?.value).toBe(value);
  expect(one?.message).toHaveLength('"" is not a whole number'.length + 60);
});

test("counts are whole where not every problem is kept", () => {
  const many = ledger();
  for (let n = 0; n < 3000; n++) many.add(problem("blank-row", at, { rows: 1 }));
  many.add(problem("no-rows", at, {}, "warning"));
  expect(problemsJson(many.findings(), english)).toMatchObject({ errors: 3000, warnings: 1, shown: 101 });
});

test("its sentences speak the language that is asked for", () => {
  const [problem] = problemsJson(findings(samples["unknown-word"]), {
    lang: "ru",
    limit: undefined,
  }).problems;
  expect(problem?.message).toBe("«denze» — не из списка: dense, competition");
});

test("no more are listed than are wanted, but one of each cause; all are counted", () => {
  const many = ledger();
  for (let n = 0; n < 30; n++) many.add(problem("blank-row", at, { rows: 1 }));
  many.add(problem("no-rows", at, {}, "warning"));
  const limited = (limit: number) => problemsJson(many.findings(), { lang: "en", limit });
  expect(limited(10)).toMatchObject({ errors: 30, warnings: 1, shown: 10 });
  expect(limited(10).problems).toHaveLength(10);
  expect(limited(1).problems.map(({ kind }) => kind)).toEqual(["blank-row", "no-rows"]);
});
