import { placeCell } from "../../format/place-cell.ts";
import { type Cell, type Column, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import type { ResultRegion } from "../../model/rating-result.ts";
import type { Change } from "../../rank/printed-change.ts";
import { printedChange } from "../../rank/printed-change.ts";
import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
import { gainedText, movedText } from "./change-text.ts";
import type { Comparison } from "./comparison.ts";
import { comparisonSentences } from "./sentences.ts";
import { thenAndNow } from "./then-and-now.ts";
import { comparisonWords } from "./words.ts";

/** A row a region: its place and points now, what they were, and which way they went. */
export function comparisonTable(comparison: Comparison, lang: Lang): Table {
  const say = comparisonWords[lang];
  const { previous, current } = comparison;
  const blocks = blockColumns(comparison, lang);
  const right = (id: string, heading: string): Column => ({ id, heading, align: "right" });
  const rows = thenAndNow(comparison);
  const number = (text: string | undefined): Cell =>
    text === undefined ? empty : numberCell(say.number(text));
  const gained = (change: Change): Cell => {
    const printed = printedChange(change, previous.methodology, current.methodology);
    return printed.difference === undefined ? empty : numberCell(gainedText(printed, say));
  };
  const place = (region: ResultRegion | undefined): Cell =>
    region === undefined ? empty : placeCell(region.place, region.shared, lang);
  const shared = rows.some((row) => row.current?.shared === true || row.previous?.shared === true);
  const scaled = rows.flatMap(({ previous: before, current: now }) =>
    before !== undefined && now !== undefined && (isScaled(before, previous.by) || isScaled(now, current.by))
      ? [regionName(now, lang)]
      : [],
  );
  return {
    title: [`${previous.label} → ${current.label}`, ...comparisonSentences(comparison, lang)],
    columns: [
      { ...right("place", say.headings.place), names: true },
      right("previous_place", say.headings.was),
      right("places_gained", say.headings.moved),
      { id: "region", heading: say.headings.region, align: "left", names: true },
      right("points", say.headings.points),
      right("previous_points", say.headings.was),
      right("points_gained", say.headings.gained),
      ...blocks.map(({ column }) => column),
    ],
    rows: rows.map((row) => {
      const region = row.current ?? row.previous;
      const points = printedChange(row.points, previous.methodology, current.methodology);
      return [
        place(row.current),
        place(row.previous),
        row.places === undefined ? empty : numberCell(movedText(row.places, say)),
        textCell(region === undefined ? "" : regionName(region, lang)),
        number(points.current),
        number(points.previous),
        gained(row.points),
        ...blocks.map(({ id }) => {
          const change = row.blocks.get(id);
          return change === undefined ? empty : gained(change);
        }),
      ];
    }),
    notes: [
      say.legend,
      ...(comparison.meanShare === undefined ? [] : [say.maximaDiffer]),
      ...(shared ? [say.sharedPlace] : []),
      ...(scaled.length === 0 ? [] : [say.scaledBlock(scaled.join(", "))]),
    ],
  };
}

/** Whether the places compare a block, and other points of it than its column shows. */
function isScaled({ exactScore, blocks }: ResultRegion, by: string): boolean {
  const shown = blocks.get(by);
  return shown !== undefined && !shown.equals(exactScore);
}

/** The blocks' titles where a result has them, else their ids. */
export function blockTitles(
  { previous, current, blocks }: Comparison,
  lang: Lang,
): ReadonlyMap<string, string> {
  const known = [previous, current].flatMap(({ methodology }) => methodology.outline?.blocks ?? []);
  const titles = new Map(known.map((block) => [block.id, titleOf(block, lang)]));
  return new Map(blocks.map(({ id }) => [id, titles.get(id) ?? id]));
}

function blockColumns(
  comparison: Comparison,
  lang: Lang,
): readonly { readonly id: string; readonly column: Column }[] {
  const { headings } = comparisonWords[lang];
  return [...blockTitles(comparison, lang)].map(([id, title], index) => {
    const code = { text: `${headings.block} ${index + 1}`, legend: title };
    return { id, column: { id: `${id}_gained`, heading: title, align: "right", leaves: 1, code } };
  });
}
