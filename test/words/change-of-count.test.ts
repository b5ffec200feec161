import { expect, test } from "vitest";
import type { Column, Exports, Indicator } from "../../src/model/methodology.ts";
import type { Action, Noun } from "../../src/model/wording.ts";
import {
  actionText,
  amountText,
  type ChangedCount,
  changeOfCount,
  titleOfCount,
} from "../../src/words/change-of-count.ts";
import {
  columnNamed,
  exports,
  formula,
  indicator,
  organizationsOf,
  withOrganizations,
} from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const body: Noun = { kind: "noun", ru: ["орган", "органа", "органов"], en: ["body", "bodies"] };
const poll: Noun = { kind: "noun", ru: ["опрос", "опроса", "опросов"], en: ["poll", "polls"] };
const connect: Action = { ru: "подключить", en: "connect" };
const hold: Action = { ru: "провести:", en: "hold" };
const connection = { title: "подключение", titleEn: "connection" };
const polls = { title: "опросы", titleEn: "polls", unit: poll };

function changed(
  text: string,
  id: string,
  words: Partial<Column>,
  ofIndicator: Partial<Indicator>,
): ChangedCount {
  const column = { ...columnNamed(id), ...words };
  const all: Exports = withOrganizations(exports, {
    columns: organizationsOf(exports).columns.map((other) => (other.id === id ? column : other)),
  });
  const { expression } = formula(text);
  if (expression.kind !== "leaf") throw new Error(`${text} is no single count`);
  return {
    leaf: expression.leaf,
    column,
    indicator: indicator("a", text, "10", undefined, "zero", ofIndicator),
    exports: all,
  };
}

const municipal = 'count(organizations, kind == "town" && connected)';
const both = "count(organizations, connected && polls > 0)";

/* count · column · its words · those of the indicator · before · after → in Russian, in English */
test.each<
  [
    string,
    string,
    Partial<Column>,
    Partial<Indicator>,
    string,
    string,
    string | undefined,
    string | undefined,
  ]
>([
  [
    municipal,
    "connected",
    {},
    { step: connect, counts: body },
    "3",
    "4",
    "подключить ещё 1 орган (3 → 4)",
    "connect 1 more body (3 → 4)",
  ],
  [
    municipal,
    "connected",
    {},
    { step: connect },
    "3",
    "8",
    "подключить ещё 5 (3 → 8)",
    "connect 5 more (3 → 8)",
  ],
  [
    "sum(organizations.polls)",
    "polls",
    { ...polls, step: hold },
    { step: connect },
    "22",
    "26",
    "провести: ещё 4 опроса (22 → 26)",
    "hold 4 more polls (22 → 26)",
  ],
  [
    "sum(organizations.polls)",
    "polls",
    { ...polls, step: hold },
    {},
    "26",
    "22",
    "опросы: на 4 опроса меньше (26 → 22)",
    "polls: 4 fewer polls (26 → 22)",
  ],
  [
    "sum(organizations.polls)",
    "polls",
    polls,
    {},
    "22",
    "26",
    "опросы: на 4 опроса больше (22 → 26)",
    "polls: 4 more polls (22 → 26)",
  ],
  [
    "sum(organizations.polls)",
    "polls",
    polls,
    {},
    "26",
    "5",
    "опросы: на 21 меньше (26 → 5)",
    "polls: 21 fewer polls (26 → 5)",
  ],
  [
    "mean(organizations.polls)",
    "polls",
    polls,
    {},
    "1",
    "1.5",
    "опросы: на 0,5 опроса больше (1 → 1,5)",
    "polls: 0.5 more polls (1 → 1.5)",
  ],
  [
    "sum(organizations.polls)",
    "polls",
    { step: hold },
    {},
    "22",
    "26",
    "провести: ещё 4 (22 → 26)",
    "hold 4 more (22 → 26)",
  ],
  ["sum(organizations.polls)", "polls", { unit: poll }, {}, "22", "26", undefined, undefined],
  [
    "sum(organizations.polls, connected)",
    "polls",
    { ...polls, step: hold },
    { step: connect },
    "22",
    "26",
    undefined,
    undefined,
  ],
  [
    both,
    "connected",
    connection,
    { step: hold, counts: body },
    "3",
    "5",
    "подключение: на 2 органа больше (3 → 5)",
    "connection: 2 more bodies (3 → 5)",
  ],
  [both, "polls", { ...polls, step: hold }, { step: connect }, "3", "5", undefined, undefined],
  [
    "count(organizations, polls > 0)",
    "polls",
    { ...polls, step: hold },
    { step: connect, counts: body },
    "3",
    "5",
    "подключить ещё 2 органа (3 → 5)",
    "connect 2 more bodies (3 → 5)",
  ],
  [
    "count(organizations, !connected)",
    "connected",
    { ...connection, step: connect },
    {},
    "5",
    "3",
    undefined,
    undefined,
  ],
  [
    "mean(organizations.mark)",
    "mark",
    { title: "доля", titleEn: "share", unit: { kind: "percent" } },
    {},
    "0.5",
    "0.55",
    "доля: на 5 процентных пунктов больше (50 % → 55 %)",
    "share: 5 more percentage points (50% → 55%)",
  ],
])(
  "%s through %s, %o, %o, %s → %s: %s, %s",
  (text, id, words, ofIndicator, before, after, russian, english) => {
    const it = changed(text, id, words, ofIndicator);
    const say = (lang: "ru" | "en") =>
      changeOfCount(it, exact(before), exact(after), lang)?.replaceAll("\u00a0", " ");
    expect([say("ru"), say("en")]).toEqual([russian, english]);
  },
);

test("what changes has the title of its column where that says it", () => {
  expect(titleOfCount(changed(municipal, "connected", connection, {}), "en")).toBe("connection");
  expect(titleOfCount(changed(both, "polls", polls, {}), "en")).toBeUndefined();
});

test("an amount of shares is in percentage points", () => {
  const amounts = ["0.01", "0.02", "0.005"].map((text) => amountText(exact(text), { kind: "percent" }, "ru"));
  expect(amounts).toEqual(["1 процентный пункт", "2 процентных пункта", "0,5 процентных пункта"]);
});

test("an action that has no English is told in Russian", () => {
  expect([actionText(connect, "en"), actionText({ ru: "дать" }, "en")]).toEqual(["connect", "дать"]);
});
