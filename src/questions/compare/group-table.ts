import { type Cell, type Column, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import type { Change } from "../../rank/printed-change.ts";
import { printedChange } from "../../rank/printed-change.ts";
import { shortDistricts } from "../../words/districts.ts";
import type { Lang } from "../../words/lang.ts";
import { gainedText } from "./change-text.ts";
import type { Comparison, GroupChange } from "./comparison.ts";
import { comparisonSentences } from "./sentences.ts";
import { blockTitles } from "./table.ts";
import { comparisonWords } from "./words.ts";

/** A row a district, or a block: its mean points now and then, and how its regions did. */
export function groupTable(comparison: Comparison, by: "district" | "block", lang: Lang): Table {
  const say = comparisonWords[lang];
  const { previous, current, districts, blocks } = comparison;
  const groups = by === "district" ? districts : blocks;
  const names =
    by === "district"
      ? shortDistricts(
          groups.map(({ id }) => id),
          lang,
        )
      : blockTitles(comparison, lang);
  const right = (id: keyof typeof say.headings): Column => ({
    id,
    heading: say.headings[id],
    align: "right",
  });
  return {
    title: [`${previous.label} → ${current.label}`, ...comparisonSentences(comparison, lang)],
    columns: [
      { id: by, heading: say.headings[by], align: "left", names: true },
      right("mean"),
      right("was"),
      right("gained"),
      { ...right("improved"), leaves: 1 },
      { ...right("worsened"), leaves: 1 },
      { ...right("stayed"), leaves: 1 },
    ],
    rows: groups.map(({ id, mean, tally }: GroupChange): readonly Cell[] => [
      textCell(names.get(id) ?? id),
      ...meanCells(mean, comparison, lang),
      ...(["improved", "worsened", "stayed"] as const).map((way) =>
        tally === undefined ? empty : numberCell(String(tally[way])),
      ),
    ]),
    notes: [say.legend, ...(comparison.meanShare === undefined ? [] : [say.maximaDiffer])],
  };
}

function meanCells(mean: Change, { previous, current }: Comparison, lang: Lang): readonly Cell[] {
  const say = comparisonWords[lang];
  const printed = printedChange(mean, previous.methodology, current.methodology);
  const cell = (text: string | undefined) => (text === undefined ? empty : numberCell(text));
  return [
    cell(printed.current && say.number(printed.current)),
    cell(printed.previous && say.number(printed.previous)),
    cell(printed.difference && gainedText(printed, say)),
  ];
}
