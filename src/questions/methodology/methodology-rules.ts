import { printExact } from "../../exact/decimal.ts";
import { printRow } from "../../formula/print/text.ts";
import type { Methodology, RegionExport, Zone } from "../../model/methodology.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import type { Lang } from "../../words/lang.ts";
import { edgeText } from "../../words/quantity.ts";
import { textIn, titleOf } from "../../words/title-of.ts";
import { printRows } from "./exports-json.ts";
import type { MethodologyWords } from "./methodology-words.ts";

/** What holds for the whole rating: each rule and what it is set to. */
export function methodologyRules(
  methodology: Methodology,
  lang: Lang,
  say: MethodologyWords,
): readonly (readonly [rule: string, meaning: string])[] {
  const { file, source, maxPoints, ranking, blocks, exports, zones } = methodology;
  const { rules } = say;
  return [
    [rules.file, file],
    ...(source === undefined ? [] : [[rules.source, source] as const]),
    [rules.points, say.atMost(say.number(printExact(maxPoints)))],
    [rules.contents, say.contents(blocksOf(blocks).length, indicatorsOf(blocks).length)],
    [rules.order, say.order[ranking.order]],
    [rules.ties, say.ties[ranking.ties]],
    [rules.breakTies, say.breakTies(tieBreakers(methodology, lang, say))],
    [rules.rounding, say.rounding(ranking.round, ranking.on)],
    ...(zones.length === 0
      ? []
      : [[rules.zones, zones.map((zone) => zoneText(zone, lang, say)).join("; ")] as const]),
    ...notRated(methodology, lang, say),
    [rules.missingValues, missingValues(exports.missingValues, say)],
    ...tableRules(rules.regions, exports.regions, say),
    ...(exports.regions.aliases === undefined ? [] : [[rules.aliases, exports.regions.aliases] as const]),
    ...exports.tables.flatMap((table) =>
      tableRules(table.id === "organizations" ? rules.organizations : say.tableOf(table.id), table, say),
    ),
  ];
}

/** Where the table of an export stands, and which of its rows count: only what the methodology says of it. */
function tableRules(
  name: string,
  {
    sheet,
    headerRows,
    totals = [],
    where,
  }: Partial<Pick<RegionExport, "sheet" | "headerRows" | "totals" | "where">>,
  { table, quoted }: MethodologyWords,
): readonly (readonly [rule: string, meaning: string])[] {
  const parts = [
    ...(sheet === undefined ? [] : [table.sheet(quoted(sheet))]),
    ...(headerRows === undefined ? [] : [table.header(printRows(headerRows))]),
    ...(where === undefined ? [] : [table.where(printRow(where.expression))]),
    ...(totals === "keep" ? [table.keepsTotals] : []),
    ...(totals === "keep" || totals.length === 0 ? [] : [table.totals(totals.map(quoted).join(", "))]),
  ];
  return parts.length === 0 ? [] : [[name, parts.join("; ")]];
}

function zoneText(zone: Zone, lang: Lang, say: MethodologyWords): string {
  const from = zone.from && edgeText(zone.from, { kind: "percent" }, lang);
  return say.zone(titleOf(zone, lang) ?? zone.id, from);
}

function tieBreakers(
  { ranking, blocks }: Methodology,
  lang: Lang,
  { quoted }: MethodologyWords,
): readonly string[] {
  const known = [...blocksOf(blocks), ...indicatorsOf(blocks)];
  return ranking.breakTies.map((id) => {
    const rule = known.find((part) => part.id === id);
    if (rule === undefined) throw new Error(`the methodology has nothing called ${id}`);
    return `${quoted(titleOf(rule, lang))} (${id})`;
  });
}

function notRated(methodology: Methodology, lang: Lang, { rules, none }: MethodologyWords) {
  if (methodology.notRated.length === 0) return [[rules.notRated, none] as const];
  return methodology.notRated.map(({ region, reason, reasonEn }) => {
    return [rules.notRated, `${region} — ${textIn(reason, reasonEn, lang)}`] as const;
  });
}

function missingValues(values: readonly string[], { none, emptyCell, quoted }: MethodologyWords): string {
  const texts = values.map((value) => (value === "" ? emptyCell : quoted(value)));
  return texts.length === 0 ? none : texts.join(", ");
}
