import type { Composition, Part } from "../../change/composition.ts";
import { sum } from "../../exact/fraction.ts";
import { numberCell, type Table, textCell } from "../../format/table.ts";
import type { Exports } from "../../model/methodology.ts";
import type { Organization } from "../../model/organization.ts";
import { tableNamed } from "../../model/tables.ts";
import type { Noun } from "../../model/wording.ts";
import { cellName } from "../../problems/letters.ts";
import { exactText } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { leafTitle, leafUnit } from "../../words/leaf-words.ts";
import { percentText } from "../../words/percent.ts";
import { exactQuantityText } from "../../words/quantity.ts";
import { capitalised, rowNoun } from "../../words/row-noun.ts";
import type { ExplanationWords } from "./words.ts";

/** The rows of one sum or count, the largest first, `top` of them at most. `counts` belongs to its indicator. */
export function compositionTable(
  { aggregate, value, parts }: Composition,
  counts: Noun | undefined,
  exports: Exports,
  lang: Lang,
  say: ExplanationWords,
  top: number,
): Table {
  const { headings } = say;
  const leaf = { kind: "aggregate", aggregate } as const;
  const unit = leafUnit(leaf, exports, counts);
  const noun = rowNoun(tableNamed(aggregate.table, exports));
  const whole = value === undefined ? "—" : exactQuantityText(value, unit, lang);
  const shared = parts.some(({ share }) => share !== undefined);
  const hidden = parts.slice(top);
  return {
    title: [
      say.composition(leafTitle(leaf, exports, lang), aggregate.id, whole),
      ...(parts.length === 0 ? [say.nothing(noun)] : []),
    ],
    columns:
      parts.length === 0
        ? []
        : [
            { id: "organization", heading: capitalised(noun[lang][0]), align: "left" },
            { id: "row", heading: headings.row, align: "left" },
            { id: "cells", heading: headings.cells, align: "left" },
            { id: "contribution", heading: headings.contribution, align: "right" },
            ...(shared ? [{ id: "part", heading: headings.part, align: "right" } as const] : []),
          ],
    rows: parts
      .slice(0, top)
      .map((part) => [
        textCell(nameOf(part.organization, say)),
        textCell(`${part.organization.file}:${part.organization.row}`),
        textCell(cellsOf(part)),
        numberCell(exactText(part.value, lang)),
        ...(shared ? [numberCell(part.share === undefined ? "" : percentText(part.share, lang))] : []),
      ]),
    notes:
      hidden.length === 0
        ? []
        : [
            say.rest(
              hidden.length,
              noun,
              exactText(sum(hidden.map((part) => part.value)), lang),
              parts.length,
            ),
          ],
  };
}

function nameOf({ name, key, row }: Organization, say: ExplanationWords): string {
  return name ?? key ?? say.row(row);
}

function cellsOf({ organization, columns }: Part): string {
  return columns.map((id) => cellName(organization.indexes.get(id) ?? 0, organization.row)).join(", ");
}
