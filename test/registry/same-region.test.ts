import { expect, test } from "vitest";
import { russia } from "../../src/registry/russia.ts";
import { sameRegions } from "../../src/registry/same-region.ts";

const regions = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [code = "", name = "", ...aliases] = text.split(" · ");
    return { code, name, ...(aliases.length === 0 ? {} : { aliases }) };
  });

/* One export · another · which code is which. */
test.each([
  [
    "codes that lost their zeros",
    regions("1 · Республика Адыгея", "2 · Башкирия", "77 · Москва"),
    regions("01 · Республика Адыгея", "02 · Республика Башкортостан", "77 · Москва"),
    { "1": "01", "2": "02", "77": "77" },
  ],
  [
    "codes of other systems, where 01 and 79 are other regions",
    regions("01 · Республика Адыгея", "22 · Алтайский край", "79 · Еврейская автономная область"),
    regions("79 · Адыгея", "01 · Алтайский край", "99 · Еврейская АО"),
    { "01": "79", "22": "01", "79": "99" },
  ],
  [
    "no codes at all",
    regions("ПФО-1 · Республика Татарстан", "ПФО-2 · Пермский край"),
    regions("59 · Пермский край", "16 · Татарстан"),
    { "ПФО-1": "16", "ПФО-2": "59" },
  ],
  [
    "regions of nobody's registry, by code, then by name",
    regions("a · Север", "b · Юг", "c · Запад", "d · Восток"),
    regions("A · Север", "b · Южный", "x · «Запад»", "y · Восток", "z · Восток"),
    { a: "A", b: "b", c: "x" },
  ],
  [
    "units that one side or the other knows by another name or code",
    regions(
      "a · Алматы · Алма-Ата",
      "b · Нижнекамск",
      "c · Набережные Челны · x9",
      "d · Ош",
      "e · Юг · Север",
    ),
    regions("p · Алма-Ата", "q · НК · Нижнекамск", "x9 · Челны", "r · Ошский", "s · Север", "t · Север"),
    { a: "p", b: "q", c: "x9" },
  ],
  ["nothing", [], regions("1 · Москва"), {}],
])("%s", (_, of, others, expected) => {
  expect(Object.fromEntries(sameRegions(of, others))).toEqual(expected);
});

test("all of Russia under any two systems of codes", () => {
  const under = (code: (row: (typeof russia)[number]) => string) =>
    russia.map((row) => ({ code: code(row), name: row.name }));
  const iso = under(({ iso: [code = ""] }) => code);
  const okato = under((row) => row.okato.padEnd(11, "0"));
  const codes = sameRegions(iso, okato);
  expect(iso.map(({ code }) => codes.get(code))).toEqual(okato.map(({ code }) => code));
});
