import { expect, test } from "vitest";
import { districtNames, districtSpellings } from "../../src/registry/districts.ts";
import { russia } from "../../src/registry/russia.ts";

const federal = [...new Set(russia.flatMap(({ district }) => district ?? []))];

const initials: Readonly<Record<string, string>> = {
  Центральный: "ЦФО",
  "Северо-Западный": "СЗФО",
  Южный: "ЮФО",
  "Северо-Кавказский": "СКФО",
  Приволжский: "ПФО",
  Уральский: "УФО",
  Сибирский: "СФО",
  Дальневосточный: "ДФО",
};

test("the registry's districts are these", () => {
  expect([...federal].sort()).toEqual(Object.keys(initials).sort());
});

const spellings = Object.entries(initials).flatMap(([name, short]) => [
  [name, name] as const,
  [name, `${name} федеральный округ`] as const,
  [name, `${name} ФО`] as const,
  [name, `${name} округ`] as const,
  [name, `  «${name.toUpperCase().replaceAll("-", " — ")}»`] as const,
  [name, short] as const,
  [name, short.toLowerCase()] as const,
]);

/* How exports write them. */
const styles: readonly [title: string, write: (name: string) => string][] = [
  ["short", (name) => name],
  ["in full", (name) => `${name} федеральный округ`],
  ["with ФО", (name) => `${name} ФО`],
  ["by initials", (name) => initials[name] ?? name],
];

test.each(styles)("districts that the export writes %s are found by every name", (_, write) => {
  const names = districtNames(federal.map(write));
  for (const [name, text] of spellings) {
    expect(names.find(text), text).toEqual({ kind: "found", district: write(name) });
  }
});

const names = districtNames(federal);

test.each([
  ["При", "Приволжский"],
  ["северо-з", "Северо-Западный"],
  ["Юж", "Южный"],
  ["УрФО", "Уральский"],
  ["ДВФО", "Дальневосточный"],
])("%s, a beginning or an abbreviation, is %s", (text, district) => {
  expect(names.find(text)).toEqual({ kind: "found", district });
});

test("a beginning of two is neither", () => {
  expect(names.find("Северо")).toEqual({
    kind: "ambiguous",
    of: ["Северо-Кавказский", "Северо-Западный"],
  });
});

test.each([
  ["Прволжский", "Приволжский"],
  ["Кавказский", "Северо-Кавказский"],
  ["Татарстан", undefined],
  ["Крымский федеральный округ", undefined],
  ["Прволжский федеральный округ", "Приволжский"],
  ["федеральный округ", undefined],
  ["ФО", undefined],
  ["", undefined],
  [" — ", undefined],
])("%j is unknown; suggested: %s", (text, suggestion) => {
  expect(names.find(text)).toEqual({ kind: "unknown", suggestion });
});

test("a district that the export lacks is unknown", () => {
  expect(districtNames(["Южный", "Уральский"]).find("ПФО")).toEqual({
    kind: "unknown",
    suggestion: undefined,
  });
});

test("other groups go by their names, or a beginning", () => {
  const groups = districtNames(["Азия", "Азия и Океания", "Африка", "Западный округ", "Западный", "Америка"]);
  expect(groups.find("азия")).toEqual({ kind: "found", district: "Азия" });
  expect(groups.find("Азия и")).toEqual({ kind: "found", district: "Азия и Океания" });
  expect(groups.find("АФР")).toEqual({ kind: "found", district: "Африка" });
  expect(groups.find("западный")).toEqual({ kind: "found", district: "Западный" });
  expect(groups.find("Западный округ")).toEqual({ kind: "found", district: "Западный округ" });
  expect(groups.find("А")).toEqual({
    kind: "ambiguous",
    of: ["Азия", "Азия и Океания", "Африка", "Америка"],
  });
  expect(groups.find("Океан")).toEqual({ kind: "unknown", suggestion: "Азия и Океания" });
  expect(groups.find("ЗФО")).toMatchObject({ kind: "unknown" });
});

test("a part of two names is neither", () => {
  const groups = districtNames(["Северный Берег", "Южный Берег"]);
  expect(groups.find("берег")).toEqual({ kind: "ambiguous", of: ["Северный Берег", "Южный Берег"] });
});

/* The texts of an export · those that are to be spelt otherwise. */
test.each([
  [["СЗФО", "CЗФО", "СЗФО"], { CЗФО: "СЗФО" }],
  [
    ["ПФО", "Приволжский", "приволжский ФО", "Приволжский"],
    { ПФО: "Приволжский", "приволжский ФО": "Приволжский" },
  ],
  [["Южный", "Уральский"], {}],
  [["Северный берег", "северный  Берег", "Южный берег"], { "северный  Берег": "Северный берег" }],
  [["Южный", "Южный округ"], { "Южный округ": "Южный" }],
  [[], {}],
])("of %j: %j", (districts, expected) => {
  expect(Object.fromEntries(districtSpellings(districts))).toEqual(expected);
});
