import { printExact } from "../../exact/decimal.ts";
import { type Table, textCell } from "../../format/table.ts";
import type { TieMethod } from "../../model/methodology.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { tieMethodTexts } from "../../words/tie-methods.ts";
import type { Contradiction, PrintedGroup, TieCheck } from "./tie-check.ts";
import { tieCheckWords } from "./tie-check-words.ts";

/** A row a method: possible, or what in the table contradicts it. */
export function tieCheckTable(check: TieCheck, lang: Lang): Table {
  const say = tieCheckWords[lang];
  const { published, methods } = check;
  const possible = methods.filter(({ contradictions }) => contradictions.length === 0);
  const printed = published.rows.filter(({ place }) => place !== undefined).length;
  return {
    title: [
      say.title(published.file, published.period),
      say.possible(
        possible.map(({ ties }) => tieMethodTexts[lang][ties]),
        printed,
      ),
    ],
    columns: [
      { id: "ties", heading: say.headings.ties, align: "left", names: true },
      { id: "contradiction", heading: say.headings.contradiction, align: "left" },
    ],
    rows: methods.flatMap(({ ties, contradictions }) =>
      contradictions.length === 0
        ? [[textCell(tieMethodTexts[lang][ties]), textCell(say.isPossible)]]
        : contradictions.map((contradiction) => [
            textCell(tieMethodTexts[lang][ties]),
            textCell(contradictionText(contradiction, ties, lang)),
          ]),
    ),
    notes: [],
  };
}

function contradictionText(contradiction: Contradiction, ties: TieMethod, lang: Lang): string {
  const { kind, group } = contradiction;
  const [next, earliest] =
    kind === "overlap" ? [contradiction.next, contradiction.earliest] : [group, group.place];
  const text = ({ place, rows }: PrintedGroup) => ({
    place: localNumbers(printExact(place), lang),
    whole: place.d === 1n,
    rows: rows.map(({ row }) => row),
  });
  return tieCheckWords[lang].contradiction(kind, ties, text(group), {
    ...text(next),
    earliest: localNumbers(printExact(earliest), lang),
  });
}
