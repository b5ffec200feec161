import { describe, expect, test } from "vitest";
import type { Lever } from "../../../src/change/lever.ts";
import type { Step } from "../../../src/questions/gap/gap.ts";
import { changeText, leverText, signed, valueText } from "../../../src/questions/gap/step-text.ts";
import { gapWords } from "../../../src/questions/gap/words.ts";
import { column, formula } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";
import { gapIn } from "../../build/reviewed.ts";

function lever(text: string, id: string, header?: string): Lever {
  const { expression } = formula(text);
  if (expression.kind !== "leaf") throw new Error(`${text} is no single count`);
  const headers = header === undefined ? [] : [header];
  return { leaf: expression.leaf, column: column(id, { kind: "flag" }, { headers }) };
}

describe("what is to be changed", () => {
  /* count · its column · header · Russian · English */
  test.each([
    ["sum(organizations.polls)", "polls", "Опросов", "Опросов", "polls"],
    ["sum(organizations.polls)", "polls", undefined, "polls", "polls"],
    ["regions.bodies", "bodies", "Органов", "Органов", "bodies"],
    [
      "sum(organizations.polls, connected)",
      "polls",
      "Опросов",
      "sum(organizations.polls, connected)",
      "sum(organizations.polls, connected)",
    ],
    [
      "count(organizations, connected)",
      "connected",
      "Да",
      "count(organizations, connected)",
      "count(organizations, connected)",
    ],
    [
      "count(organizations, connected && polls > 0)",
      "connected",
      "Да",
      "count(organizations, connected && polls > 0), столбец connected",
      "count(organizations, connected && polls > 0), column connected",
    ],
    [
      'count(organizations, kind == "town" && connected)',
      "connected",
      "Да",
      'count(organizations, kind == "town" && connected)',
      'count(organizations, kind == "town" && connected)',
    ],
  ])("%s through %s, header %s: %s, in English %s", (text, id, header, russian, english) => {
    expect(leverText(lever(text, id, header), "ru", gapWords.ru)).toBe(russian);
    expect(leverText(lever(text, id, header), "en", gapWords.en)).toBe(english);
  });
});

test.each([
  ["310", "+310", "+310"],
  ["-0.5", "−0,5", "−0.5"],
  ["0", "+0", "+0"],
  ["-40/3", "−40/3 ≈ 13,3333", "−40/3 ≈ 13.3333"],
])("%s is signed %s, in English %s", (value, russian, english) => {
  expect(signed(exact(value), "ru")).toBe(russian);
  expect(signed(exact(value), "en")).toBe(english);
});

describe("why the value is where it is", async () => {
  const steps = new Map<string, Step>();
  for (const code of ["02", "05"]) {
    for (const outlook of (await gapIn("worked-example", code)).outlooks) {
      if (outlook.kind === "step") steps.set(`${code} ${outlook.indicator.id}`, outlook.step);
    }
  }

  /* step · change · value */
  test.each([
    ["02 mean_response_days", "response_days: −50 (1550 → 1500)", "10,3333 → 10; порог 10"],
    ["02 projects", "projects_implemented: +1 (5 → 6)", "0,8333 → 1; это всё, что может дать показатель"],
    [
      "05 connected",
      "count(organizations, connected): +1 (2 → 3)",
      "0,5 → 0,75; место выше — при значении не хуже 0,502",
    ],
  ])("%s: %s, %s", (name, change, value) => {
    const step = steps.get(name);
    expect(step && [changeText(step, "ru", gapWords.ru), valueText(step, "ru", gapWords.ru)]).toEqual([
      change,
      value,
    ]);
  });

  test("a place held past a value only is said so, and no reason is made up", () => {
    const step = steps.get("05 connected");
    const other = (aim: Step["aim"]) => step && valueText({ ...step, aim }, "en", gapWords.en);
    expect(other({ kind: "place", value: exact("0.6"), inclusive: false })).toBe(
      "0.5 → 0.75; a better place past 0.6",
    );
    expect(other({ kind: "place", value: undefined, inclusive: false })).toBe("0.5 → 0.75");
    expect(other({ kind: "band", band: undefined })).toBe("0.5 → 0.75");
  });
});
