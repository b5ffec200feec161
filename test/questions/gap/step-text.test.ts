import { describe, expect, test } from "vitest";
import type { Lever } from "../../../src/change/lever.ts";
import type { Step } from "../../../src/questions/gap/gap.ts";
import {
  changeText,
  leverText,
  shortfallText,
  signed,
  valueText,
} from "../../../src/questions/gap/step-text.ts";
import { gapWords } from "../../../src/questions/gap/words.ts";
import { column, exports, formula, indicator } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";
import { gapIn } from "../../build/reviewed.ts";

function lever(text: string, id: string, header?: string): Lever {
  const { expression } = formula(text);
  if (expression.kind !== "leaf") throw new Error(`${text} is no single count`);
  const headers = header === undefined ? [] : [header];
  return { leaf: expression.leaf, column: column(id, { kind: "flag" }, { headers }) };
}

const unworded = indicator("polls", "sum(organizations.polls)", "10");

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
    expect(leverText(lever(text, id, header), unworded, exports, "ru", gapWords.ru)).toBe(russian);
    expect(leverText(lever(text, id, header), unworded, exports, "en", gapWords.en)).toBe(english);
  });
});

test("what has a title goes by it, shares and amounts in their units", () => {
  const titled: Lever = {
    ...lever("sum(organizations.polls)", "polls"),
    column: column("polls", { kind: "flag" }, { title: "опросы", titleEn: "polls" }),
  };
  const shares = { ...unworded, unit: { kind: "percent" } as const };
  const shortfall = { lever: titled, value: exact("0.95"), needed: exact("3"), possible: exact("2") };
  expect(leverText(titled, unworded, exports, "en", gapWords.en)).toBe("“polls”");
  expect(shortfallText(shortfall, shares, exports, "ru", gapWords.ru)).toBe(
    "до значения 95\u00a0% не хватает данных: «опросы» — нужно ещё 3, возможно не больше 2",
  );
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
    expect(
      step && [changeText(step, exports, "ru", gapWords.ru), valueText(step, "ru", gapWords.ru)],
    ).toEqual([change, value]);
  });

  test("values have the unit of the indicator, and enough digits to differ from the edge", () => {
    const step = steps.get("05 connected");
    const text = (kind: "percent" | "days", before: string, after: string, edge: string) =>
      step &&
      valueText(
        {
          ...step,
          indicator: { ...step.indicator, unit: { kind } },
          value: { before: exact(before), after: exact(after) },
          aim: { kind: "band", band: { edge: exact(edge), bound: "from", points: exact("1") } },
        },
        "en",
        gapWords.en,
      );
    expect(text("percent", "0.8542", "0.90001", "0.9")).toBe("85.4% → 90.001%; band 90%");
    expect(text("days", "10.548", "10", "10")).toBe("10.5 → 10 days; band 10");
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
