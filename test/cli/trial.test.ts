import { describe, expect, test } from "vitest";
import { newValues, newWeights, refusal } from "../../src/cli/trial.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { printExact } from "../../src/exact/decimal.ts";
import { indicatorsOf } from "../../src/model/walk.ts";
import { whatIf } from "../../src/questions/what-if/what-if.ts";
import { exact } from "../build/numbers.ts";
import { ratedFolder } from "../build/reviewed.ts";

const rated = await ratedFolder("worked-example");
const { methodology } = rated.rating;
const { regions } = rated.loaded;

function said(made: () => unknown) {
  try {
    made();
  } catch (error) {
    if (error instanceof UsageError) return error.words;
    throw error;
  }
  return undefined;
}

test("what is set: region, column, a value or a change by one", () => {
  const made = newValues(
    ["02.bodies=8", "Лесной край.organizations.participants=+1,5"],
    regions,
    methodology,
  );
  expect(made.map(({ region, to }) => [region.code, to.kind, printExact(to.amount)])).toEqual([
    ["02", "to", "8"],
    ["02", "by", "1.5"],
  ]);
});

test("weights by their indicators; of two for one, the last", () => {
  const weights = newWeights(["projects=0", "connected=12.5", "projects=3"], methodology);
  expect([...weights].map(([id, weight]) => [id, printExact(weight)])).toEqual([
    ["projects", "3"],
    ["connected", "12.5"],
  ]);
});

/* --set · Russian · English */
test.each([
  ["x", "--set x: нужно РЕГИОН.СТОЛБЕЦ=ЗНАЧЕНИЕ", "--set x: REGION.COLUMN=VALUE is needed"],
  ["02.bodies=x", "--set 02.bodies=x: «x» — не число", '--set 02.bodies=x: "x" is no number'],
  [
    "02.region=5",
    "--set 02.region=5: в столбце region нет чисел, которые считает методика",
    "--set 02.region=5: the column region holds no numbers that the methodology counts",
  ],
  [
    "02.bodes=5",
    "--set 02.bodes=5: столбца bodes нет; может быть, bodies?",
    "--set 02.bodes=5: there is no column bodes; did you mean bodies?",
  ],
  [
    "02.zzzzzzzz=5",
    "--set 02.zzzzzzzz=5: столбца zzzzzzzz нет",
    "--set 02.zzzzzzzz=5: there is no column zzzzzzzz",
  ],
  ["99.bodies=5", "региона «99» в выгрузке нет", 'the export has no region "99"'],
])("--set %s: %s", (text, ru, en) => {
  expect(said(() => newValues([text], regions, methodology))).toEqual({ ru, en });
});

/* --weight · Russian · English */
test.each([
  ["projects", "--weight projects: нужно ПОКАЗАТЕЛЬ=ВЕС", "--weight projects: INDICATOR=WEIGHT is needed"],
  [
    "projects=-1",
    "--weight projects=-1: вес «-1» — не число от 0",
    '--weight projects=-1: the weight "-1" is no number from 0',
  ],
  [
    "projets=1",
    "--weight projets=1: показателя projets нет; может быть, projects?",
    "--weight projets=1: there is no indicator projets; did you mean projects?",
  ],
])("--weight %s: %s", (text, ru, en) => {
  expect(said(() => newWeights([text], methodology))).toEqual({ ru, en });
});

test("some indicator has to weigh something", () => {
  const none = ["answered_on_time", "mean_response_days", "connected", "participants", "projects"].map(
    (id) => `${id}=0`,
  );
  expect(said(() => newWeights(none, methodology))).toEqual({
    ru: "--weight: у всех показателей вес 0, считать нечего",
    en: "--weight: every indicator has a weight of 0, there is nothing to rate",
  });
  expect(newWeights(none.slice(1), methodology).size).toBe(4);
  expect(newWeights([...none, "projects=1"], methodology).size).toBe(5);
});

describe("why the data refuse a value", () => {
  test("they have room for so much only", () => {
    const values = newValues(["02.sum(organizations.projects_implemented)=+5"], regions, methodology);
    const told = whatIf(rated, { values, weights: new Map(), ties: undefined });
    if (!("reason" in told)) throw new Error("it was not refused");
    expect(told.reason.kind).toBe("short");
    expect(refusal(told).ru).toMatch(/^--set 02\.sum\(.*\)=\+5: .* не больше чем на 1$/);
    expect(refusal(told).en).toMatch(/allow a change of 1 at most$/);
  });

  const [value] = newValues(["02.bodies=8"], regions, methodology);
  const column = methodology.exports.regions.columns.find(({ id }) => id === "bodies");
  if (column === undefined) throw new Error("there is no column bodies");
  const [indicator] = indicatorsOf(methodology.blocks);
  if (indicator === undefined) throw new Error("there is no indicator");

  test.each([
    ["02.bodies=4,5", "fraction"],
    ["02.bodies=-20", "outside"],
    ["02.organizations.participants=+1,5", "fraction"],
  ])("%s: %s", (text, kind) => {
    const values = newValues([text], regions, methodology);
    const told = whatIf(rated, { values, weights: new Map(), ties: undefined });
    expect("reason" in told && told.reason.kind).toBe(kind);
  });

  test.each([
    [{ kind: "no-value" }, "у региона нет этого значения, менять нечего"],
    [
      { kind: "outside", column, min: exact("1"), max: undefined, after: exact("-2") },
      "в столбце bodies числа не меньше 1, а было бы −2",
    ],
    [
      { kind: "outside", column, min: exact("1"), max: exact("9"), after: exact("12") },
      "в столбце bodies числа не меньше 1 и не больше 9, а было бы 12",
    ],
    [{ kind: "fraction", column }, "в столбце bodies только целые числа"],
    [{ kind: "no-count" }, "такую величину нельзя изменить отдельно"],
    [{ kind: "rule", rule: "connected-within-existing" }, "нарушится правило connected-within-existing"],
    [
      { kind: "no-best", indicator },
      `лучшее значение показателя ${indicator.id} станет не больше нуля, и сравнивать с ним будет нельзя`,
    ],
    [
      { kind: "lacking", indicator },
      `у показателя ${indicator.id} не станет значения, а методика без него регион не оценивает`,
    ],
  ] as const)("%s: %s", (reason, says) => {
    expect(value && refusal({ value, reason }).ru).toBe(`--set 02.bodies=8: ${says}`);
    expect(value && refusal({ value, reason }).en).toMatch(/^--set 02\.bodies=8: \w.*[^.]$/);
  });
});
