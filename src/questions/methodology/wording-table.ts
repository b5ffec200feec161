import { type Cell, type Column, empty, type Table, textCell } from "../../format/table.ts";
import type { Exports } from "../../model/methodology.ts";
import type { Action, Unit } from "../../model/wording.ts";
import type { Lang } from "../../words/lang.ts";
import { titleOf } from "../../words/title-of.ts";
import type { MethodologyWords } from "./methodology-words.ts";
import { stepText, unitText } from "./wording-text.ts";

/** What columns and rules are called, a row for each that says so; undefined where none does. */
export function wordingTable(exports: Exports, lang: Lang, say: MethodologyWords): Table | undefined {
  const { regions, tables } = exports;
  const parts: readonly Worded[] = [regions, ...tables].flatMap(({ columns, rules }) => [
    ...columns,
    ...rules,
  ]);
  const counted: readonly Worded[] = tables.flatMap(({ id, unit }) =>
    unit === undefined ? [] : [{ id, unit }],
  );
  const rows = [...counted, ...parts]
    .map((part) => cells(part, lang, say))
    .filter((row) => row.slice(1).some(isFilled));
  if (rows.length === 0) return undefined;
  return {
    title: [say.wording],
    columns: [
      { id: "id", heading: say.headings.id, align: "left", names: true },
      { id: "title", heading: say.title, align: "left" },
      ...(["unit", "step"] as const).map((id): Column => ({ id, heading: say.headings[id], align: "left" })),
    ],
    rows,
    notes: [],
  };
}

interface Worded {
  readonly id: string;
  readonly title?: string | undefined;
  readonly titleEn?: string | undefined;
  readonly unit?: Unit | undefined;
  readonly step?: Action | undefined;
}

function cells(part: Worded, lang: Lang, say: MethodologyWords): readonly Cell[] {
  const title = titleOf(part, lang);
  return [
    textCell(part.id),
    title === undefined ? empty : textCell(title),
    part.unit === undefined ? empty : textCell(unitText(part.unit, lang, say)),
    part.step === undefined ? empty : textCell(stepText(part.step, lang)),
  ];
}

function isFilled({ kind }: Cell): boolean {
  return kind !== "empty";
}
