import fc from "fast-check";
import { expect, test } from "vitest";
import { type Findings, findings, ledger } from "../../src/model/findings.ts";
import { type Problem, problem, type Severity } from "../../src/model/problem.ts";
import { problemsText } from "../../src/problems/problems-text.ts";
import { langs } from "../../src/words/lang.ts";
import { samples } from "../build/problems.ts";

const [broken] = samples["broken-rule"];
const mixed: Findings = findings([
  ...samples["missing-column"].slice(0, 1),
  notInteger(2, "1.5"),
  ...samples["unknown-column"].slice(0, 1),
  notInteger(7, "2.5"),
  broken,
  notInteger(9, "3.5"),
  ...samples["wrong-shape"].slice(0, 2),
]);

test("causes in the order in which they were met, each with its count; at the end the totals", () => {
  expect(problemsText(mixed, { lang: "en", limit: 100 })).toMatchInlineSnapshot(`
    "error: organizations.csv:1204  answered_on_time (column M): there is no column "kind"
                                   organisation 000417, region 72
                                   if the column is called otherwise, correct its heading in the file, or for an export add it to headers of the methodology

    3 similar errors, column population:
      regions.csv:2  population (column C): "1.5" is not a whole number
      regions.csv:7  population (column C): "2.5" is not a whole number
      regions.csv:9  population (column C): "3.5" is not a whole number

    warning: organizations.csv:1204  answered_on_time (column M): the methodology has no column "kinds", it is not used
                                     organisation 000417, region 72
                                     did you mean "kind"?
    error: organizations.csv:1204  answered_on_time (column M): 31 is more than messages_answered, 30
                                   rule answered-on-time-within-answered; organisation 000417, region 72

    2 similar errors:
      methodology.yaml:41  blocks[0].weight: a text is needed here
      methodology.yaml:41  blocks[0].weight: a list is needed here

    7 errors, 1 warning
    "
  `);
  expect(problemsText(mixed, { lang: "ru", limit: 100 })).toMatchInlineSnapshot(`
    "ошибка: organizations.csv:1204  answered_on_time (столбец M): нет столбца «kind»
                                    организация 000417, регион 72
                                    если столбец назван иначе, исправьте заголовок в файле или, у выгрузки, добавьте его в headers методики

    Одинаковых ошибок: 3, столбец population
      regions.csv:2  population (столбец C): «1.5» — не целое число
      regions.csv:7  population (столбец C): «2.5» — не целое число
      regions.csv:9  population (столбец C): «3.5» — не целое число

    предупреждение: organizations.csv:1204  answered_on_time (столбец M): столбца «kinds» нет в методике, он не используется
                                            организация 000417, регион 72
                                            возможно, имелось в виду «kind»
    ошибка: organizations.csv:1204  answered_on_time (столбец M): 31 больше, чем messages_answered (30)
                                    правило answered-on-time-within-answered; организация 000417, регион 72

    Одинаковых ошибок: 2
      methodology.yaml:41  blocks[0].weight: здесь нужен текст
      methodology.yaml:41  blocks[0].weight: здесь нужен список

    7 ошибок, 1 предупреждение
    "
  `);
});

test("a printing that is cut says so, at the cause and at the end", () => {
  expect(problemsText(mixed, { lang: "ru", limit: 5 })).toMatchInlineSnapshot(`
    "ошибка: organizations.csv:1204  answered_on_time (столбец M): нет столбца «kind»
                                    организация 000417, регион 72
                                    если столбец назван иначе, исправьте заголовок в файле или, у выгрузки, добавьте его в headers методики

    Одинаковых ошибок: 3, столбец population
      regions.csv:2  population (столбец C): «1.5» — не целое число
      … и ещё 2

    предупреждение: organizations.csv:1204  answered_on_time (столбец M): столбца «kinds» нет в методике, он не используется
                                            организация 000417, регион 72
                                            возможно, имелось в виду «kind»
    ошибка: organizations.csv:1204  answered_on_time (столбец M): 31 больше, чем messages_answered (30)
                                    правило answered-on-time-within-answered; организация 000417, регион 72

    Одинаковых ошибок: 2
      methodology.yaml:41  blocks[0].weight: здесь нужен текст
      … и ещё 1

    7 ошибок, 1 предупреждение; не показано: 3
    "
  `);
});

test("a hint is given once for problems that follow each other and share it", () => {
  const percents = ["95 %", "96 %", "97 %"].map((value, index) => {
    const at = { in: "export", file: "regions.csv", row: index + 2, column: "share", index: 1 } as const;
    return problem("not-a-number", at, { value, fault: "percent" });
  });
  expect(problemsText(findings(percents), { lang: "en", limit: 100 })).toMatchInlineSnapshot(`
    "3 similar errors, column share:
      regions.csv:2  share (column B): "95 %" has a percent sign
                     write the number without the sign; a share of 95 % is 0.95
      regions.csv:3  share (column B): "96 %" has a percent sign
      regions.csv:4  share (column B): "97 %" has a percent sign

    3 errors, 0 warnings
    "
  `);
});

test("nothing found, nothing said", () => {
  expect(problemsText([], { lang: "ru", limit: 100 })).toBe("");
});

test("shown and not shown make the count; no cause is left out; the limit holds", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });
  const limits = fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined });
  fc.assert(
    fc.property(counts, limits, fc.constantFrom(...langs), (sizes, limit, lang) => {
      const found = causes(sizes);
      const text = problemsText(found, { lang, limit });
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const examples = sizes.reduce((sum, size) => sum + Math.min(size, 3), 0);
      const shown = text.match(/regions\.csv:\d+/g)?.length ?? 0;
      const hidden = Number(/(?:not shown|не показано): (\d+)\n$/.exec(text)?.[1] ?? 0);
      const hiddenOfCauses = [...text.matchAll(/… (?:and|и ещё) (\d+)/g)].map(([, rest]) => Number(rest));
      expect(shown + hidden).toBe(total);
      expect(hiddenOfCauses.reduce((sum, rest) => sum + rest, 0)).toBe(hidden);
      expect(new Set(text.match(/column_\d/g)).size).toBe(sizes.length);
      expect(shown).toBeLessThanOrEqual(limit === undefined ? examples : Math.max(limit, sizes.length));
      if (limit === undefined) expect(shown).toBe(examples);
    }),
    { numRuns: 50 },
  );
});

// Each text of a problem and of its place, replaced by what would harm a terminal or a reader.
test.each([
  ["an escape sequence", "\u001b]0;owned\u0007\u009b2J"],
  ["zero", "a\0b"],
  ["new lines", "a\r\nerror: b\u2028c"],
  ["a turn of direction", "\u202egnp.exe"],
  ["ten thousand characters", "x".repeat(10_000)],
])("%s in any text never gets out as it is", (_, hostile) => {
  for (const one of Object.values(samples).flat()) {
    const found = findings([poisoned(one, hostile), poisoned(one, hostile)]);
    for (const lang of langs) {
      const text = problemsText(found, { lang, limit: undefined });
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(text).not.toContain("x".repeat(301));
      expect(text).not.toMatch(/^error: b/m);
    }
  }
});

function notInteger(row: number, value: string): Problem {
  const at = { in: "export", file: "regions.csv", row, line: row, column: "population", index: 2 } as const;
  return problem("not-an-integer", at, { value });
}

function causes(sizes: readonly number[]): Findings {
  const all = ledger();
  for (const [cause, size] of sizes.entries()) {
    const severity: Severity = cause % 2 === 0 ? "error" : "warning";
    for (let row = 1; row <= size; row++) {
      const at = { in: "export", file: "regions.csv", row, column: `column_${cause}` } as const;
      all.add(problem("not-an-integer", at, { value: "1.5" }, severity));
    }
  }
  return all.findings();
}

const closed = new Set(["kind", "severity", "in", "fault", "reason", "role", "expected", "unit", "file"]);

/** Every free text of the problem, however deep, becomes the hostile one. */
function poisoned(one: Problem, hostile: string): Problem {
  return JSON.parse(
    JSON.stringify(one, (key, value: unknown) =>
      typeof value === "string" && !closed.has(key) ? hostile : value,
    ),
  );
}
