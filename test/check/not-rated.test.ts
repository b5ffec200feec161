import { expect, test } from "vitest";
import { type NameFinding, notRatedRegions } from "../../src/check/not-rated.ts";
import { region } from "../build/model.ts";

const named = (code: string, name: string) => region(code, {}, { name, row: 2, line: 2 });
const [moscow, altai, krai] = [
  named("77", "Москва"),
  named("04", "Республика Алтай"),
  named("22", "Алтайский край"),
];

/** What the names come to, said beforehand. */
const meanings: Readonly<Record<string, NameFinding>> = {
  "77": { kind: "found", region: moscow },
  Москва: { kind: "found", region: moscow },
  Алтай: { kind: "ambiguous", of: [altai, krai] },
  Маскова: { kind: "unknown", suggestion: "Москва" },
  "": { kind: "unknown", suggestion: undefined },
};
const find = (name: string): NameFinding => meanings[name] ?? { kind: "unknown", suggestion: undefined };

test("a region that the methodology names is left out, for the reason it gives", () => {
  const { reasons, problems } = notRatedRegions(
    [{ region: "Москва", reason: "Свои сервисы" }],
    find,
    "m.yaml",
  );
  expect([...reasons]).toEqual([["77", { region: "Москва", reason: "Свои сервисы" }]]);
  expect(problems).toEqual([]);
});

test("an unclear name is an error, one that the export does not have a warning", () => {
  const rules = ["77", "Алтай", "Маскова", "Атлантида"].map((name) => ({ region: name, reason: "-" }));
  const at = (index: number) => ({ in: "methodology", file: "m.yaml", path: `not_rated[${index}].region` });
  expect(notRatedRegions(rules, find, "m.yaml").problems).toEqual([
    {
      kind: "ambiguous-region",
      severity: "error",
      at: at(1),
      value: "Алтай",
      of: ["Республика Алтай", "Алтайский край"],
    },
    { kind: "unknown-region", severity: "warning", at: at(2), value: "Маскова", suggestion: "Москва" },
    { kind: "unknown-region", severity: "warning", at: at(3), value: "Атлантида", suggestion: undefined },
  ]);
});
