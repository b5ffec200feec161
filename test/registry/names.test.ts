import { expect, test } from "vitest";
import { folded, formKey, nameForm } from "../../src/registry/names.ts";

/* Each line: texts that are the same once folded. */
const alike: readonly (readonly string[])[] = [
  ["Орёл", "ОРЕЛ", "оре\u0308л", "Орё\u00adл", "\ufeffОрёл"],
  ["Йошкар-Ола", "И\u0306ошкар-Ола", "Йошкар‑Ола", "Йошкар — Ола", "Йошкар−Ола", "Йошкар\u00a0Ола"],
  ["Москва", "Москва́", "«Москва»", '"Москва"', "„Москва“", "  Москва\u202f", "Москва."],
  ["Саха (Якутия)", "Саха /Якутия/", "Саха, Якутия", "Саха\tЯкутия"],
  ["Кот-д’Ивуар", "Кот-д'Ивуар", "кот дИвуар"],
  ["", "-", " — ", "«»", "()"],
];

test.each(alike)("%s is folded like the rest of its line", (first, ...others) => {
  expect(others.map(folded)).toEqual(others.map(() => folded(first ?? "")));
});

/* Each line: names of one form. */
const oneForm: readonly (readonly string[])[] = [
  ["Тюменская область", "Тюменская обл.", "тюменская обл", "область Тюменская", "Тюменская обл., область"],
  ["Республика Татарстан", "Респ. Татарстан", "Татарстан Респ", "Татарстан, республика"],
  ["Пермский край", "Пермский кр.", "край Пермский"],
  [
    "Ненецкий автономный округ",
    "Ненецкий АО",
    "Ненецкий а. о.",
    "Ненецкий авт. округ",
    "Ненецкий авт. окр.",
    "Ненецкий округ",
  ],
  ["Еврейская автономная область", "Еврейская Аобл", "Еврейская авт. обл."],
  ["г. Москва", "г.Москва", "г Москва", "Москва г", "гор. Москва", "город федерального значения Москва"],
  ["Саха (Якутия)", "Якутия (Саха)"],
];

test.each(oneForm)("%s has the form of the rest of its line", (first, ...others) => {
  const form = nameForm(first ?? "");
  expect(others.map(nameForm)).toEqual(others.map(() => form));
});

test("what a name says the thing is stands apart from its own words", () => {
  expect(nameForm("Кемеровская область — Кузбасс")).toEqual({
    words: ["кемеровская", "кузбасс"],
    status: "область",
  });
});

test.each([
  ["Алтайский край", "Республика Алтай"],
  ["Тюменская область", "Тюменская"],
  ["Автономная Республика Крым", "Республика Крым"],
])("%s and %s have two forms", (one, other) => {
  expect(formKey(nameForm(one))).not.toBe(formKey(nameForm(other)));
});

test("status words alone have no words of their own", () => {
  expect(nameForm("Автономный округ")).toEqual({ words: [], status: "округ" });
});

test("a text without a letter has no words", () => {
  expect(nameForm(" — ")).toEqual({ words: [], status: "" });
});
