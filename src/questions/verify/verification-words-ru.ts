import { countedRu } from "../../words/counted.ts";
import { listed, ru } from "../../words/visible.ts";
import { tiesInRussian } from "../rating/rating-words-ru.ts";
import { choiceText } from "./choice-text.ts";
import type { Fact } from "./verification.ts";
import type { VerificationWords } from "./verification-words.ts";

const facts: Readonly<Record<Fact, string>> = {
  place: "место",
  district_place: "место в округе",
  score: "баллы",
  max_score: "максимум баллов",
};

const counted: Readonly<Record<Fact, string>> = {
  place: "мест",
  district_place: "мест в округе",
  score: "баллов",
  max_score: "максимумов",
};

export const russianVerification: VerificationWords = {
  headings: {
    row: "Строка",
    region: "Регион",
    place: "Место",
    districtPlace: "Место в округе",
    score: "Баллы",
    outcome: "Итог",
    ties: "Способ",
    contradiction: "Что ему мешает",
  },
  outcomes: { reproduced: "= сходится", differs: "≠ расходится", unjudged: "? не проверить" },
  legend: "≠ — слева напечатанное, справа рассчитанное.",
  title: (file, period) => `Сверка с таблицей ${file}${period === undefined ? "" : `, период ${period}`}`,
  tiesTitle: (file, period) =>
    `Нумерация равных в таблице ${file}${period === undefined ? "" : `, период ${period}`}`,
  summary: (reproduced, rows) =>
    reproduced === rows
      ? `Воспроизведена вся таблица: ${countedRu(rows, "строка", "строки", "строк")}.`
      : `Воспроизведено строк: ${reproduced} из ${rows}.`,
  counts: (counts) =>
    `Сошлось: ${counts.map(({ fact, printed, right }) => `${counted[fact]} — ${right} из ${printed}`).join(", ")}.`,
  differs: (fact, printed, computed) =>
    computed === undefined
      ? `${facts[fact]} — в таблице ${printed}, а по расчёту его нет`
      : `${facts[fact]} — в таблице ${printed}, по расчёту ${computed}`,
  unknown: (name, suggestion) =>
    `региона ${ru(name)} в выгрузке нет${suggestion === undefined ? "" : `; возможно, имелось в виду ${ru(suggestion)}`}`,
  ambiguous: (name, of) => `${ru(name)} может означать разные регионы: ${of}`,
  notRated: (name, reason) => `у региона ${ru(name)} по расчёту нет места: ${reason}`,
  nothingPrinted: (name) => `у региона ${ru(name)} в таблице нет ни места, ни баллов, а по расчёту они есть`,
  row: (row, name, text) => `Строка ${row}, ${name}: ${text}.`,
  better: (tried, now, placed) => {
    const told = tried.map((choice) => {
      const places = choice.places === placed ? `все ${placed}` : `${choice.places} из ${placed}`;
      return `с ${choiceText(choice, now, ...tried)} — ${places}`;
    });
    const today = `сейчас, с ${choiceText(now, ...tried)}, — ${now.places} из ${placed}`;
    return `Мест сошлось бы больше: ${[...told, today].join("; ")}.`;
  },
  nothingBetter:
    "Ни другая нумерация равных, ни переход между точными и округлёнными суммами не увеличивают число совпавших мест.",
  methods: tiesInRussian,
  possible: (methods, places) => {
    const printed = `Мест в таблице: ${places}.`;
    if (methods.length === 0) return `${printed} Ни один способ нумерации равных таких мест не даёт.`;
    const [only, ...more] = methods;
    return more.length === 0
      ? `${printed} Такие места даёт только один способ нумерации равных: ${only}.`
      : `${printed} Такие места даёт любой из способов нумерации равных: ${listed(methods)}.`;
  },
  isPossible: "возможны",
  contradiction: (kind, ties, { place, whole, rows }, next) => {
    switch (kind) {
      case "impossible":
        if (whole)
          return `место ${place} не может стоять в ${rows.length === 2 ? "двух" : "нескольких"} строках (${rows.join(", ")})`;
        return ties === "fractional"
          ? `места бывают целыми или с половиной, а в таблице ${place} (${inRows(rows)})`
          : `места бывают только целыми, а в таблице ${place} (${inRows(rows)})`;
      case "before-first":
        return `на месте ${place} слишком много регионов: перед ними не хватает мест (${inRows(rows)})`;
      case "overlap":
        return `после места ${place} (${inRows(rows)}) следующее может быть не раньше ${next.earliest}, а в таблице ${next.place} (${inRows(next.rows)})`;
    }
  },
};

function inRows(rows: readonly number[]): string {
  return `${rows.length === 1 ? "строка" : "строки"} ${rows.join(", ")}`;
}
