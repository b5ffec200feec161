import { expect, test } from "vitest";
import { identify } from "../../src/registry/identify.ts";
import { russia } from "../../src/registry/russia.ts";

const whole = russia.map(({ code, name }) => ({ code, name }));

/** What is said of these regions with some of their names replaced. */
function told(names: Readonly<Record<string, string>>, regions = whole): readonly string[] {
  const renamed = regions.map(({ code, name }) => ({ code, name: names[code] ?? name }));
  return [...identify(renamed).misnamed].map(([{ code, name }, expected]) => `${code} ${name}: ${expected}`);
}

/* Names of the export · what is said of them. */
test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ["the registry's own names", {}, []],
  [
    "another name of the same region",
    { "86": "Югра", "71": "Тульская обл.", "78": "г. Санкт-Петербург" },
    [],
  ],
  ["a misspelt name", { "71": "Тульская облость" }, ["71 Тульская облость: Тульская область"]],
  ["another region's name", { "71": "Омская область" }, ["71 Омская область: Тульская область"]],
  ["a name that fits two", { "04": "Алтай" }, []],
  ["no name, which is another problem", { "71": "" }, []],
])("of %s", (_, names, said) => {
  expect(told(names)).toEqual(said);
});

test("codes that are not Russia's say nothing of names", () => {
  const countries = ["Франция", "Испания", "Италия", "Греция"].map((name, index) => ({
    ...{ code: `0${index + 1}`, name },
  }));
  expect(identify(countries).misnamed.size).toBe(0);
});

test("three quarters of the codes and names have to agree", () => {
  const strangers = ["Франция", "Испания"].map((name, index) => ({ code: `0${index + 8}`, name }));
  const some = (agreeing: number) => [
    ...whole.filter(({ code }) => code > "20").slice(0, agreeing),
    ...strangers,
  ];
  expect(identify(some(5)).misnamed.size).toBe(0);
  expect(identify(some(6)).misnamed.size).toBe(2);
});

test("a code that Russia does not have is none of its regions, and counts for strange", () => {
  const more = ["901", "902", "903"].map((code) => ({ code, name: `Город ${code}` }));
  const wrong = { code: "71", name: "Тульская облость" };
  const agreeing = whole.filter(({ code }) => code > "72");
  expect(identify([wrong, ...more, ...agreeing.slice(0, 8)]).misnamed.size).toBe(0);
  expect([...identify([wrong, ...more, ...agreeing.slice(0, 12)]).misnamed.keys()]).toEqual([wrong]);
});
