import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NamedRegion } from "../../src/registry/identify.ts";
import { nameForm } from "../../src/registry/names.ts";
import { regionNames } from "../../src/registry/resolve.ts";
import { type RussianRegion, russia } from "../../src/registry/russia.ts";

/** The export has the full names, and nothing else of the registry. */
const rows: readonly NamedRegion[] = russia.map(({ code, name }) => ({ code, name }));
const names = regionNames(rows);

/** Codes, so that a case fits a line: "72" where found, "22|04" where ambiguous, "?72" for a suggestion. */
function answer(text: string, of = names): string {
  const finding = of.find(text);
  switch (finding.kind) {
    case "found":
      return finding.region.code;
    case "ambiguous":
      return finding.of.map(({ code }) => code).join("|");
    case "unknown": {
      if (finding.suggestion === undefined) return "?";
      return `?${answer(finding.suggestion, of)}`;
    }
  }
}

const written = russia.flatMap((row) => spellingsOf(row).map((text) => [text, row.code] as const));

/** What print makes of a region's names, by the rules of print, not of the code under test. */
function spellingsOf({ code, name, en, names: others }: RussianRegion): readonly string[] {
  const given = [name, en, ...others];
  const made = given.flatMap((one) => [
    one.replace(/ область/, " обл."),
    one.replace(/ область/, " обл"),
    one.replace(/^(\S+) область$/, "$1"),
    one.replace(/^(\S+) область$/, "область $1"),
    one.replace(/^(\S+) область — (\S+)$/, "$1 область ($2)"),
    one.replace(/автономная область/, "авт. обл."),
    one.replace(/автономная область/, "Аобл"),
    one.replace(/ край$/, " кр."),
    one.replace(/^(\S+) край$/, "$1"),
    one.replace(/^(\S+) край$/, "край $1"),
    one.replace(/автономный округ/, "АО"),
    one.replace(/автономный округ/, "а. о."),
    one.replace(/автономный округ/, "авт. округ"),
    one.replace(/Республика/, "Респ."),
    one.replace(/Республика/, "Респ"),
    one.replace(/^Республика (.+)$/, "$1, республика"),
    one.replace(/^Республика (.+)$/, "$1 Респ"),
    one.replace(/^(\S+ская) Республика$/, "$1"),
    one.replace(/^(\S+ская) Республика/, "Республика $1"),
    one.replace(/\((.+)\)/, "— $1"),
    one.replace(/\((.+)\)/, "/$1/"),
    one.replace(/ — (\S+)$/, " ($1)"),
    one.replace(/ — (\S+)$/, "-$1"),
    one.replace(/^г\. /, "г."),
    one.replace(/^г\. /, "г "),
    one.replace(/^г\. (.+)$/, "$1 г."),
  ]);
  // «Республика Удмуртия», «Ставропольский край (Ставрополье)» and the like: a noun with the status of its region.
  const nouns = others.filter((one) => /^[А-Яа-я-]+(ия|тия|ария|есия)$/.test(one));
  const titled = /Республика/.test(name) ? nouns.map((one) => `Республика ${one}`) : [];
  return [...new Set([code, ...given, ...made, ...titled])];
}

test("there is something to resolve", () => {
  expect(written.length).toBeGreaterThan(600);
});

test.each(written)("%s is the region %s", (text, code) => {
  expect(answer(text)).toBe(code);
});

test("a region answers to its own names and its derived names, another's never", () => {
  const own = new Map<string, Set<string>>();
  for (const [text, code] of written) own.set(text, (own.get(text) ?? new Set()).add(code));
  expect([...own].filter(([, codes]) => codes.size > 1)).toEqual([]);
});

/* As the press prints them: published/README.md, and the name in places.csv. */
const printed: readonly [code: string, texts: readonly string[]][] = [
  ["86", ["Югра", "ХМАО", "ХМАО — Югра", "ХМАО-Югра", "Ханты-Мансийский автономный округ — Югра"]],
  ["02", ["Башкирия", "Башкортостан", "Республика Башкортостан"]],
  ["18", ["Удмуртия", "Удмуртская Республика", "Удмуртская", "Республика Удмуртия"]],
  ["89", ["Ямал", "ЯНАО", "Ямало-Ненецкий автономный округ", "Ямало-Ненецкий"]],
  ["21", ["Чувашия", "Чувашская Республика", "Республика Чувашия", "Чувашская Республика-Чувашия"]],
  ["16", ["Татарстан", "Республика Татарстан", "Республика Татарстан (Татарстан)"]],
  ["09", ["Карачаево-Черкесия", "Карачаево—Черкесия", "Карачаево-Черкесская Респ."]],
  ["01", ["Адыгея", "Республика Адыгея"]],
  ["92", ["Севастополь", "г. Севастополь", "Севастополь, г.", "Город федерального значения Севастополь"]],
  ["83", ["Ненецкий АО", "Ненецкий автономный округ"]],
  ["72", ["Тюменская", '"Тюменская"', "«Тюменская обл.»", "Тюменская область"]],
  ["14", ["Якутия", "Саха (Якутия)", "Саха Якутия", "Саха /Якутия/ Респ", "Республика Якутия (Саха)"]],
  [
    "15",
    ["Северная Осетия", "Северная Осетия-Алания", "Респ. Северная Осетия – Алания", "РСО-Алания", "РСО–А"],
  ],
  ["42", ["Кузбасс", "Кемеровская", "Кемеровская область-Кузбасс", "Кемеровская обл. (Кузбасс)"]],
  ["78", ["Санкт-Петербург", "С.-Петербург", "С-Петербург", "СПБ", "г.Санкт-Петербург", "г. Петербург"]],
  ["79", ["Еврейская АО", "Еврейская автономная область", "ЕАО", "Еврейская"]],
  ["59", ["Пермский", "Пермский край", "Прикамье"]],
  ["26", ["Ставропольский", "Ставрополье"]],
  ["57", ["Орловская обл.", "Орловщина"]],
  ["93", ["ДНР", "Донецкая", "Донецкая Народная Республика", "Донецкая Народная Республика, ДНР"]],
  ["94", ["ЛНР", "Луганская", "Луганская Народная Респ."]],
  ["90", ["Запорожская", "Запорожская обл."]],
  ["95", ["Херсонская", "Херсонская область"]],
  // Twice over.
  ["04", ["Республика Алтай (Горный Алтай)", "Республика Алтай, Горный Алтай"]],
  ["02", ["Республика Башкортостан, Башкирия", "Башкортостан (Башкирия)", "Башкирия / Башкортостан"]],
  ["17", ["Республика Тыва (Тува)", "Тыва (Тува)", "Тува – Тыва"]],
  ["15", ["Северная Осетия и Алания", "Северная Осетия (Алания)"]],
  ["07", ["Кабардино-Балкарская Республика (КБР)", "Кабардино-Балкария, КБР"]],
  // With what it is a part of, or leaves out.
  ["83", ["Ненецкий автономный округ (Архангельская область)", "Ненецкий АО, Архангельская обл."]],
  ["89", ["Ямало-Ненецкий автономный округ (Тюменская область)", "ЯНАО (Тюменская область)"]],
  ["86", ["Ханты-Мансийский автономный округ - Югра (Тюменская область)", "ХМАО-Югра (Тюменская область)"]],
  [
    "29",
    [
      ...["Архангельская область (без АО)", "Архангельская область без авт. округа"],
      ...["Архангельская область (кроме Ненецкого автономного округа)", "Архангельская обл. без НАО"],
      ...["Архангельская область за исключением НАО", "Архангельская область, не включая Ненецкий АО"],
    ],
  ],
  [
    "72",
    [
      ...["Тюменская область без авт. округов", "Тюменская область (без автономных округов)"],
      ...["Тюменская область без ХМАО и ЯНАО", "Тюменская область без Югры, Ямала"],
      "Тюменская область (кроме Ханты-Мансийского автономного округа-Югры и Ямало-Ненецкого автономного округа)",
    ],
  ],
  // Latin letters among Cyrillic ones; a number in front, a footnote behind.
  ["50", ["Mосковская область", "Московскaя oбласть"]],
  ["39", ["Калинингpадская область", "39. Калининградская область"]],
  ["89", ["Ямало-Hенецкий АО", "Ямало-Ненецкий AO"]],
  ["86", ["ХМAO", "Ханты-Мансийский AO – Югрa"]],
  [
    "71",
    [
      "12) Тульская область",
      "Тульская область¹",
      "Тульская область1",
      "Тульская область*",
      "Тульская область 2)",
    ],
  ],
  ["92", ["г. Севастополь [1]", "Севастополь³)", "7. г.Севастополь"]],
];

const printedTexts = printed.flatMap(([code, texts]) => texts.map((text) => [text, code] as const));

test.each(printedTexts)("%s, as printed, is the region %s", (text, code) => {
  expect(answer(text)).toBe(code);
});

/* Every region of places.csv. */
const places = [
  ...["Белгородская область", "Вологодская область", "Калужская область", "Красноярский край"],
  ...["Курганская область", "Курская область", "Ленинградская область", "Липецкая область"],
  ...["Магаданская область", "Московская область", "Мурманская область", "Ненецкий автономный округ"],
  ...["Новгородская область", "Новосибирская область", "Оренбургская область", "Пермский край"],
  ...["Республика Адыгея", "Республика Башкортостан", "Ростовская область", "Санкт-Петербург"],
  ...["Сахалинская область", "Свердловская область", "Севастополь", "Смоленская область"],
  ...["Тульская область", "Тюменская область", "Удмуртская Республика", "Ульяновская область"],
  ...["Ханты-Мансийский автономный округ — Югра", "Челябинская область", "Ямало-Ненецкий автономный округ"],
];

test.each(places)("%s of places.csv is found", (text) => {
  const finding = names.find(text);
  expect(finding).toEqual({ kind: "found", region: rows.find(({ name }) => name === text) });
});

/* Pairs that must be kept apart: each is found, and is another region. */
const apart: readonly [one: string, code: string, other: string, otherCode: string][] = [
  ["Новгородская", "53", "Нижегородская", "52"],
  ["Московская", "50", "Москва", "77"],
  ["Ленинградская", "47", "Санкт-Петербург", "78"],
  ["Ненецкий АО", "83", "Ямало-Ненецкий АО", "89"],
  ["Якутия", "14", "Сахалин", "65"],
  ["Республика Алтай", "04", "Алтайский", "22"],
  ["Омская", "55", "Томская", "70"],
  ["Курская", "46", "Курганская", "45"],
  ["Приморье", "25", "Поморье", "29"],
  ["Подмосковье", "50", "г. Москва", "77"],
  ["Кабардино-Балкария", "07", "Карачаево-Черкесия", "09"],
  ["Краснодарский", "23", "Красноярский", "24"],
  ["Тульская", "71", "Тыва", "17"],
  ["Амурская", "28", "Мурманская", "51"],
  ["Чечня", "20", "Чувашия", "21"],
  ["Средний Урал", "66", "Южный Урал", "74"],
  ["Владимирская", "33", "Волгоградская", "34"],
  ["Карелия", "10", "Калмыкия", "08"],
];

test.each(apart)("%s is %s, and %s is %s", (one, code, other, otherCode) => {
  expect([answer(one), answer(other)]).toEqual([code, otherCode]);
});

/* Look-alikes that no region answers to: those it fits, or after ? the one that is suggested. */
const unclear: readonly [text: string, answer: string][] = [
  ["Алтай", "04|22"],
  ["«АЛТАЙ»", "04|22"],
  ["Ненецкий", "83|89"],
  ["Саха", "14|65"],
  ["Урал", "66|74"],
  ["Нов", "53|54"],
  ["Осетия", "?15"],
  ["Республика Осетия", "?15"],
  ["Ямало", "?89"],
  ["Кабардино", "?07"],
  ["Карачаево", "?09"],
  ["Корелия", "?10"],
  ["Коми-Пермяцкий", "?"],
  ["Коми-Пермяцкий автономный округ", "?"],
  ["Томкая", "?70"],
  ["Новгород", "?53"],
  ["Тула", "?71"],
  ["Пенза", "?58"],
  ["Калуга", "?40"],
  ["Вологда", "?35"],
  ["г. Пермь", "?"],
  ["Пермь", "?59"],
  ["Кемерово", "?42"],
  ["Орёл", "?"],
  ["Уфа", "?"],
  ["Масква", "?77"],
  ["Нижний Новгород", "?"],
  ["Новосибирск", "?54"],
  ["Челябинск", "?74"],
  ["Ленинград", "?47"],
  ["Московский", "?50"],
  ["г. Московский", "?50"],
  ["Тюменский", "?72"],
  ["Тюменский край", "?72"],
  ["Тюменской области", "?72"],
  ["Пермская область", "?59"],
  ["Алтайская область", "?22"],
  ["Республика Алтайский", "?22"],
  ["Москва и Московская область", "50|77"],
  ["Москва, Московская обл.", "50|77"],
  ["Архангельская область (с автономным округом)", "?29"],
  ["Тюменская область (с автономными округами)", "?72"],
  ["Архангельская область, включая Ненецкий АО", "?29"],
  ["Архангельская область (Ненецкий автономный округ)", "29|83"],
  ["Ненецкий автономный округ (Тюменская область)", "72|83"],
  ["Тульская область без Алексина", "?71"],
  ["Тюменская область без ХМАО", "?72"],
  ["Тюменская область (кроме Ямало-Ненецкого АО)", "?72"],
  ["Архангельская область без Северодвинска", "?29"],
  ["Тюменская облость", "?72"],
  ["Автономная Республика Крым", "?"],
  ["Республика", "?"],
  ["область", "?"],
  ["край", "?"],
  ["автономный округ", "?"],
  ["АО", "?"],
  ["г.", "?"],
  ["Россия", "?"],
  ["К", "?"],
  ["", "?"],
  [" — ", "?"],
  ["1", "?01"],
  ["001", "?01"],
  ["072", "?72"],
  ["0", "?"],
  ["80", "?"],
  ["720", "?"],
];

test.each(unclear)("%j resolves to none: %s", (text, expected) => {
  expect(names.find(text).kind).not.toBe("found");
  expect(answer(text)).toBe(expected);
});

const someName = fc.constantFrom(...written.filter(([text]) => !/^\d/.test(text)));

describe("what stands in the way", () => {
  const dashes = ["-", "–", "—", "‑", "−", " - ", " — ", " "];
  const quotes = ['"', "'", "«", "»", "„", "“", "”", "’", ""];
  const spaces = [" ", "  ", "\u00a0", "\u202f", "\t", "\u2009 "];

  function disguised(text: string, choices: readonly number[]): string {
    const pick = (from: readonly string[], at: number) => from[(choices[at] ?? 0) % from.length] ?? "";
    const letters = [...text].map((letter, at) => {
      if (letter === " ") return pick(spaces, at);
      if (/[—-]/.test(letter)) return pick(dashes, at);
      if (/е/i.test(letter)) return pick([letter, "ё", "Ё", "е", "Е", "е\u0308"], at);
      return pick([letter, letter.toUpperCase(), letter.toLowerCase(), letter.normalize("NFD")], at);
    });
    return pick(quotes, 40) + pick(spaces, 41) + letters.join("") + pick(spaces, 42) + pick(quotes, 43);
  }

  test("case, ё, dashes, quotes and spaces change nothing", () => {
    const choices = fc.array(fc.nat(100), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(someName, choices, ([text, code], chosen) => {
        expect(answer(disguised(text, chosen))).toBe(code);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a wrong letter", () => {
  /* One letter apart, both in print: no program can know. */
  const twins: readonly (readonly [string, string])[] = [
    ["днр", "лнр"],
    ["омская", "томская"],
    ["нао", "еао"],
    ["нао", "чао"],
    ["нао", "янао"],
    ["еао", "чао"],
    ["кбр", "кчр"],
  ];
  /* The same regions in English. */
  const englishTwins: readonly (readonly [string, string])[] = [["omsk region", "tomsk region"]];
  const twinWords = [
    ...twins,
    ...englishTwins.map((pair) => pair.map((name) => name.replace(" region", ""))),
  ];
  const twin = new Set(twinWords.flatMap((pair) => [pair.join(), pair.toReversed().join()]));
  const alphabet = fc.constantFrom(..."абвгдежзийклмнопрстуфхцчшщъыьэюя");

  /** The words in which two texts differ. */
  function changed(before: string, after: string): string {
    const [now, then] = [after.toLowerCase().split(" "), before.toLowerCase().split(" ")];
    return [then.find((word) => !now.includes(word)), now.find((word) => !then.includes(word))].join();
  }

  test("never makes it another region, the twins apart", () => {
    const mistakes = fc.constantFrom("replaced", "inserted", "left out", "swapped");
    fc.assert(
      fc.property(someName, mistakes, fc.nat(60), alphabet, ([text, code], mistake, where, letter) => {
        const at = where % text.length;
        const [head, here, next, tail] = [text.slice(0, at), text[at] ?? "", text[at + 1] ?? "", at + 1];
        const wrong = {
          replaced: head + letter + text.slice(tail),
          inserted: head + letter + here + text.slice(tail),
          "left out": head + text.slice(tail),
          swapped: head + next + here + text.slice(tail + 1),
        }[mistake];
        const finding = names.find(wrong);
        if (finding.kind !== "found" || finding.region.code === code) return;
        expect(twin, `${text} → ${wrong}`).toContain(changed(text, wrong));
      }),
      { numRuns: 1500 },
    );
  });

  /** Whether one letter more, less, or another, or a swap of neighbours makes the one the other. */
  function oneMistake(one: string, other: string): boolean {
    let [start, end] = [0, 0];
    while (start < one.length && one[start] === other[start]) start += 1;
    const [left, right] = [one.slice(start), other.slice(start)];
    while (end < Math.min(left.length, right.length) && left.at(-1 - end) === right.at(-1 - end)) end += 1;
    const [a, b] = [left.slice(0, left.length - end), right.slice(0, right.length - end)];
    return Math.max(a.length, b.length) <= 1 || (a.length === 2 && a === [...b].reverse().join(""));
  }

  test("there are no other twins", () => {
    const own = russia.flatMap(({ code, name, names: others }) =>
      [name, ...others].map((one) => [nameForm(one).words.join(" "), code] as const),
    );
    const near = own.flatMap(([one, code]) =>
      own
        .filter(([other, another]) => code < another && oneMistake(one, other))
        .map(([other]) => [one, other].join()),
    );
    expect(near.filter((pair) => !twin.has(pair))).toEqual([]);
    expect(new Set(near).size).toBe(twins.length);
  });

  test("of the English names, one pair is a letter apart", () => {
    const english = russia.flatMap(({ en }) => (en === undefined ? [] : [en.toLowerCase()])).sort();
    const near = english.flatMap((one) =>
      english.filter((other) => one < other && oneMistake(one, other)).map((other) => [one, other]),
    );
    expect(near).toEqual(englishTwins);
  });

  test.each([...twins, ...englishTwins])("%s and %s are two regions", (one, other) => {
    expect(answer(one)).toMatch(/^\d\d$/);
    expect(answer(other)).toMatch(/^\d\d$/);
    expect(answer(one)).not.toBe(answer(other));
  });
});

describe("an export with a part of the regions", () => {
  const part = regionNames(rows.filter(({ code }) => ["04", "55", "72", "83"].includes(code)));

  test.each([
    ["Тюменская", "72"],
    ["Горный Алтай", "04"],
    // «Алтай» may be the край, which this export lacks.
    ["Алтай", "?04"],
    ["Ненецкий", "?83"],
    // Known, and not here: nothing else was meant.
    ["Томская область", "?"],
    ["70", "?"],
    ["Алтайский край", "?"],
    ["Омскя", "?55"],
  ])("%s: %s", (text, expected) => {
    expect(answer(text, part)).toBe(expected);
  });
});

describe("an export with names of its own", () => {
  test("print's names are known where the export's name is one of them", () => {
    const short = regionNames([
      { code: "02", name: "БАШКИРИЯ" },
      { code: "86", name: "ХМАО" },
      { code: "04", name: "Алтай" },
    ]);
    expect(answer("Республика Башкортостан", short)).toBe("02");
    expect(answer("Югра", short)).toBe("86");
    // The export's own name is what it says.
    expect(answer("Алтай", short)).toBe("04");
    expect(answer("Горный Алтай", short)).toBe("04");
  });

  test("a code with another region's name brings no names along", () => {
    const mixed = regionNames([
      { code: "72", name: "Томская область" },
      { code: "70", name: "Тюменская область" },
    ]);
    expect(answer("Тюменская", mixed)).toBe("70");
    expect(answer("72", mixed)).toBe("72");
  });

  test("two rows of one name, or of one code, are never told apart", () => {
    const twice = regionNames([
      { code: "72", name: "Тюменская область" },
      { code: "73", name: "Тюменская область" },
      { code: "73", name: "Ульяновская область" },
    ]);
    expect(answer("Тюменская область", twice)).toBe("72|73");
    expect(answer("Тюменская", twice)).toBe("72|73");
    expect(answer("73", twice)).toBe("73|73");
  });

  test("the region found is the export's own row", () => {
    const row = { code: "72", name: "Тюменская область", row: 5 };
    expect(regionNames([row]).find("тюменская")).toEqual({ kind: "found", region: row });
  });

  test("a name of status words alone is a name, too", () => {
    const kinds = regionNames([
      { code: "a", name: "Город" },
      { code: "b", name: "Область" },
    ]);
    expect(["город", "ОБЛАСТЬ", "край", "г."].map((text) => answer(text, kinds))).toEqual([
      "a",
      "b",
      "?",
      "?",
    ]);
  });

  test("an empty export has no regions", () => {
    expect(answer("Москва", regionNames([]))).toBe("?");
  });
});

describe("countries, with codes that Russia has too", () => {
  const countries: readonly NamedRegion[] = [
    { code: "01", name: "Аргентина" },
    { code: "02", name: "Республика Конго" },
    { code: "03", name: "Демократическая Республика Конго" },
    { code: "16", name: "Гвинея" },
    { code: "17", name: "Гвинея-Бисау" },
    { code: "20", name: "Чешская Республика" },
    { code: "50", name: "Доминика" },
    { code: "51", name: "Доминиканская Республика" },
    { code: "72", name: "Кот-д’Ивуар" },
    { code: "77", name: "Молдова" },
    { code: "78", name: "Сан-Марино" },
    { code: "RU-X", name: "Côte Orientale" },
  ];
  const abroad = regionNames(countries);

  test.each(countries)("$name is found by its code and its name", ({ code, name }) => {
    expect(answer(code, abroad)).toBe(code);
    expect(answer(name, abroad)).toBe(code);
    expect(answer(` ${name.toUpperCase().replaceAll("-", " — ")} `, abroad)).toBe(code);
  });

  test.each([
    ["Чешская", "20"],
    ["ru-x", "RU-X"],
    ["Кот д'Ивуар", "72"],
    ["Конго", "02|03"],
    ["Доминик", "50|51"],
    ["Молдва", "?77"],
    ["Бисау", "?17"],
    ["Москва", "?"],
    ["Татарстан", "?"],
    ["Тюменская", "?"],
    ["Адыгея", "?"],
    ["1", "?01"],
  ])("%s: %s", (text, expected) => {
    expect(answer(text, abroad)).toBe(expected);
  });

  test("further names that somebody gave them are theirs, be they in quotes, with a status or misspelt", () => {
    const cities = regionNames([
      { code: "A1", name: "Набережные Челны", aliases: ["Брежнев", "Челны"] },
      { code: "A2", name: "Алматы", aliases: ["Алма-Ата", "Верный"] },
      { code: "A3", name: "Астана", aliases: ["Нур-Султан", "Верный"] },
    ]);
    const answers = ["брежнев", "г. Брежнев", "Алма Ата", "Нур-Султн", "Верный"].map((text) =>
      answer(text, cities),
    );
    expect(answers).toEqual(["A1", "A1", "A2", "?A3", "A2|A3"]);
  });

  test("no name of the registry is one of theirs", () => {
    const found = written.filter(([text]) => !/^\d/.test(text) && abroad.find(text).kind === "found");
    expect(found).toEqual([]);
  });
});
