import { expect, test } from "vitest";
import { type Problem, problem } from "../../src/model/problem.ts";
import { sentence } from "../../src/problems/sentences.ts";

// a = 31 stands on the left, b = 30 on the right; the problem is found in the column, or in the row.
test.each([
  ["a <= b", "a", "31 больше, чем b (30)", "31 is more than b, 30"],
  ["a<=b", "a", "31 больше, чем b (30)", "31 is more than b, 30"],
  ["a < b", "a", "31 не меньше, чем b (30)", "31 is not less than b, 30"],
  ["a >= b", "a", "31 меньше, чем b (30)", "31 is less than b, 30"],
  ["a > b", "a", "31 не больше, чем b (30)", "31 is not more than b, 30"],
  ["a == b", "a", "31 не равно b (30)", "31 is not equal to b, 30"],
  ["a != b", "a", "31 равно b (30)", "31 is equal to b, 30"],
  ["a <= b", "b", "30 меньше, чем a (31)", "30 is less than a, 31"],
  ["a > b", "b", "30 не меньше, чем a (31)", "30 is not less than a, 31"],
  ["a == b", "b", "30 не равно a (31)", "30 is not equal to a, 31"],
  ["a <= b", undefined, "a (31) больше, чем b (30)", "a, 31, is more than b, 30"],
  [
    "a <= 2 * b",
    "a",
    "не выполняется a <= 2 * b: a = 31, b = 30",
    "a <= 2 * b does not hold: a = 31, b = 30",
  ],
])("%s, in %s", (check, column, ru, en) => {
  expectSaid(broken(check, column, { a: "31", b: "30" }), ru, en);
});

test("a comparison of what is measured over organisations", () => {
  const count = 'count(organizations, kind == "municipal")';
  expectSaid(
    broken(`${count} <= regions.municipal_bodies`, "municipal_bodies", {
      [count]: "5",
      "regions.municipal_bodies": "3",
    }),
    `3 меньше, чем ${count} (5)`,
    `3 is less than ${count}, 5`,
  );
});

test("a rule over more, with every value that it looked at", () => {
  expectSaid(
    broken("a + b <= c", "a", { a: "1", b: "2", c: "2" }),
    "не выполняется a + b <= c: a = 1, b = 2, c = 2",
    "a + b <= c does not hold: a = 1, b = 2, c = 2",
  );
  expectSaid(
    broken("a >= 1", "a", { a: "0" }),
    "не выполняется a >= 1: a = 0",
    "a >= 1 does not hold: a = 0",
  );
});

function broken(
  check: string,
  column: string | undefined,
  values: Readonly<Record<string, string>>,
): Problem {
  const operands = Object.entries(values).map(([name, value]) => ({ name, value }));
  const at = {
    in: "export",
    file: "regions.csv",
    row: 2,
    ...(column === undefined ? {} : { column }),
  } as const;
  return problem("broken-rule", at, { rule: "r", check, operands });
}

function expectSaid(one: Problem, ru: string, en: string): void {
  expect(sentence(one, "ru")).toBe(ru);
  expect(sentence(one, "en")).toBe(en);
}

/* The titles of the rule · what is said in Russian and in English. */
test.each([
  [{ title: "Указано {right}, подключено {left}" }, "Указано 3, подключено 4,5", "Указано 3, подключено 4.5"],
  [
    { title: "Указано {right}", titleEn: "{left} connected, not {right}" },
    "Указано 3",
    "4.5 connected, not 3",
  ],
  [{ title: "Много" }, "Много: 4.5 больше, чем b (3)", "Много: 4.5 is more than b, 3"],
  [{ titleEn: "Too many" }, "Too many: 4.5 больше, чем b (3)", "Too many: 4.5 is more than b, 3"],
])("a rule with %j", (titles, ru, en) => {
  const values = broken("a <= b", "a", { a: "4.5", b: "3" });
  expectSaid({ ...values, ...titles, sides: { left: "4.5", right: "3" } } as Problem, ru, en);
});
