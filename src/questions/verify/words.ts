import { countedEn, countedRu } from "../../words/counted.ts";
import type { Lang } from "../../words/lang.ts";
import { sentence } from "../../words/sentence.ts";
import { en, ru } from "../../words/visible.ts";
import { placingText } from "./placing-text.ts";
import type { Fact, TriedPlacing, Verdict } from "./verification.ts";

/** What is said of a published table to people. Numbers come printed in the language. */
export interface VerificationWords {
  readonly headings: Readonly<
    Record<"row" | "region" | "place" | "districtPlace" | "score" | "maxScore" | "outcome", string>
  >;
  readonly outcomes: Readonly<Record<Verdict["kind"], string>>;
  readonly legend: string;
  hidden(rows: number): string;
  title(file: string, period: string | undefined): string;
  summary(reproduced: number, rows: number): string;
  counts(counts: readonly FactCount[]): string;
  reordered(rows: number): string;
  differs(fact: Fact, printed: string, computed: string | undefined): string;
  unknown(name: string, suggestion: string | undefined): string;
  ambiguous(name: string, of: string): string;
  notRated(name: string, reason: string): string;
  nothingPrinted(name: string): string;
  row(row: number, name: string, text: string): string;
  better(tried: readonly TriedPlacing[], now: TriedPlacing, placed: number): string;
  readonly nothingBetter: string;
}

/** How many rows print a fact, and how many of them are right. */
export interface FactCount {
  readonly fact: Fact;
  readonly printed: number;
  readonly right: number;
}

const factsRu: Readonly<Record<Fact, string>> = {
  place: "место",
  district_place: "место в округе",
  score: "баллы",
  max_score: "максимум баллов",
};

const factCountsRu: Readonly<Record<Fact, string>> = {
  place: "места",
  district_place: "места в округе",
  score: "баллы",
  max_score: "максимумы",
};

const factsEn: Readonly<Record<Fact, string>> = {
  place: "place",
  district_place: "place within the district",
  score: "points",
  max_score: "maximum points",
};

const factCountsEn: Readonly<Record<Fact, string>> = {
  place: "places",
  district_place: "places within districts",
  score: "points",
  max_score: "maxima",
};

export const verificationWords: Readonly<Record<Lang, VerificationWords>> = {
  ru: {
    headings: {
      row: "Строка",
      region: "Регион",
      place: "Место",
      districtPlace: "Место в округе",
      score: "Баллы",
      maxScore: "Максимум",
      outcome: "Итог",
    },
    outcomes: { reproduced: "= сходится", differs: "≠ расходится", unjudged: "? не проверить" },
    legend: "≠ — слева напечатанное, справа рассчитанное.",
    hidden: (rows) => `Совпавшие строки (${rows}) не показаны; все строки — с ключом --full.`,
    title: (file, period) => `Сверка с таблицей ${file}${period === undefined ? "" : `, период ${period}`}`,
    summary: (reproduced, rows) =>
      reproduced === rows
        ? `Воспроизведена вся таблица: ${countedRu(rows, "строка", "строки", "строк")}.`
        : `Воспроизведено строк: ${reproduced} из ${rows}.`,
    counts: (counts) =>
      sentence(
        counts
          .map(({ fact, printed, right }, index) => {
            const rows = countedRu(right, "строке", "строках", "строках");
            return index === 0
              ? `${factCountsRu[fact]} совпали в ${rows} из ${printed}`
              : `${factCountsRu[fact]} — в ${right} из ${printed}`;
          })
          .join(", ")
          .replace(/^./, (letter) => letter.toUpperCase()),
      ),
    reordered: (rows) =>
      `С равной суммой места напечатаны в другом порядке (строк: ${rows}): при ties: ordinal методика его не задаёт.`,
    differs: (fact, printed, computed) =>
      computed === undefined
        ? `${factsRu[fact]} — в таблице ${printed}, а по расчёту его нет`
        : `${factsRu[fact]} — в таблице ${printed}, по расчёту ${computed}`,
    unknown: (name, suggestion) =>
      `региона ${ru(name)} в выгрузке нет${suggestion === undefined ? "" : `; возможно, имелось в виду ${ru(suggestion)}`}`,
    ambiguous: (name, of) => `${ru(name)} может означать разные регионы: ${of}`,
    notRated: (name, reason) => `у региона ${ru(name)} по расчёту нет места: ${reason}`,
    nothingPrinted: (name) =>
      `у региона ${ru(name)} в таблице нет ни места, ни баллов, а по расчёту они есть`,
    row: (row, name, text) => sentence(`Строка ${row}, ${name}: ${text}`),
    better: (tried, now, placed) => {
      const alternatives = tried.map((choice) => {
        const places = choice.places === placed ? `все ${placed}` : `${choice.places} из ${placed}`;
        return `с ${placingText(choice, now, ...tried)} — ${places}`;
      });
      const today = `сейчас, с ${placingText(now, ...tried)}, — ${now.places} из ${placed}`;
      return `Мест сошлось бы больше: ${[...alternatives, today].join("; ")}.`;
    },
    nothingBetter:
      "Ни другая нумерация равных, ни переход между точными и округлёнными суммами не увеличивают число совпавших мест.",
  },
  en: {
    headings: {
      row: "Row",
      region: "Region",
      place: "Place",
      districtPlace: "In district",
      score: "Points",
      maxScore: "Maximum",
      outcome: "Outcome",
    },
    outcomes: { reproduced: "= matches", differs: "≠ differs", unjudged: "? not checked" },
    legend: "≠ stands between what is printed and what is computed.",
    hidden: (rows) => `Rows that match (${rows}) are not shown; all rows with --full.`,
    title: (file, period) => `Verified against ${file}${period === undefined ? "" : `, period ${period}`}`,
    summary: (reproduced, rows) =>
      reproduced === rows
        ? `The whole table is reproduced: ${countedEn(rows, "row", "rows")}.`
        : `Rows reproduced: ${reproduced} of ${rows}.`,
    counts: (counts) =>
      sentence(
        counts
          .map(({ fact, printed, right }, index) => {
            const rows = countedEn(right, "row", "rows");
            return index === 0
              ? `${factCountsEn[fact]} match in ${rows} of ${printed}`
              : `${factCountsEn[fact]} in ${right} of ${printed}`;
          })
          .join(", ")
          .replace(/^./, (letter) => letter.toUpperCase()),
      ),
    reordered: (rows) =>
      `Of equals, another comes first in ${countedEn(rows, "row", "rows")}: with ties: ordinal the methodology does not say which.`,
    differs: (fact, printed, computed) =>
      `${factsEn[fact]} ${printed} in the table, ${computed ?? "none"} computed`,
    unknown: (name, suggestion) =>
      `the export has no region ${en(name)}${suggestion === undefined ? "" : `; did you mean ${en(suggestion)}?`}`,
    ambiguous: (name, of) => `${en(name)} can mean different regions: ${of}`,
    notRated: (name, reason) => `the region ${en(name)} is not ranked: ${reason}`,
    nothingPrinted: (name) => `the table prints no place and no points for ${en(name)}, which has them`,
    row: (row, name, text) => sentence(`Row ${row}, ${name}: ${text}`),
    better: (tried, now, placed) => {
      const alternatives = tried.map((choice) => {
        const places = choice.places === placed ? `all ${placed}` : `${choice.places} of ${placed}`;
        return `with ${placingText(choice, now, ...tried)}, ${places}`;
      });
      const today = `now, with ${placingText(now, ...tried)}, ${now.places} of ${placed}`;
      return `More places would match: ${[...alternatives, today].join("; ")}.`;
    },
    nothingBetter:
      "No other tie method (ties) and no change between exact and rounded totals (on) gives more of the places.",
  },
};
