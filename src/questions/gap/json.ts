import type { Edit, Lever } from "../../change/lever.ts";
import { columnsOf } from "../../change/levers.ts";
import { printExact } from "../../exact/decimal.ts";
import { printRounded } from "../../exact/round.ts";
import { printAggregate } from "../../formula/print/text.ts";
import type { Methodology } from "../../model/methodology.ts";
import type { Tool } from "../../model/tool.ts";
import { letters } from "../../problems/letters.ts";
import { inputsJson } from "../../provenance/inputs-json.ts";
import { outlineJson } from "../../provenance/outline-json.ts";
import { refusedJson } from "../../provenance/refused-rows.ts";
import type { Gap, Goal, Outlook, Step, Way } from "./gap.ts";

/** The contract `pos-rating/gap/1`: numbers are exact texts; `set` is what `whatif --set` takes. */
export function gapJson(gap: Gap, tool: Tool): object {
  const { rating, region, place, outlooks, goal } = gap;
  const { methodology, period, ties, inputs } = rating;
  const { code, name } = region.region;
  const setOf = (step: Step) => setText(step, code, methodology);
  return {
    schema: "pos-rating/gap/1",
    tool: { name: tool.name, version: tool.version },
    period: period ?? null,
    methodology: { id: methodology.id, sha256: methodology.sha256, ties, ...outlineJson(methodology) },
    inputs: inputsJson(inputs),
    ...refusedJson(rating),
    region_code: code,
    region: name,
    place: Number(printExact(place)),
    total: printRounded(region.total, methodology.ranking.round),
    exact_total: printExact(region.exactTotal),
    indicators: outlooks.map((outlook) => outlookJson(outlook, setOf)),
    ...(goal === undefined ? {} : { goal: goalJson(goal, setOf) }),
  };
}

/** What `whatif --set` takes for a step. */
type SetOf = (step: Step) => string;

function outlookJson(outlook: Outlook, setOf: SetOf): object {
  const { indicator, kind } = outlook;
  switch (outlook.kind) {
    case "step":
    case "costs-points":
      return { id: indicator.id, kind, ...stepJson(outlook.step, setOf) };
    case "best":
    case "no-value":
    case "no-lever":
      return { id: indicator.id, kind };
    case "out-of-reach": {
      const { lever, value, needed, possible } = outlook.shortfall;
      return {
        id: indicator.id,
        kind,
        count: leverName(lever),
        value_needed: printExact(value),
        needed: printExact(needed),
        possible: printExact(possible),
      };
    }
  }
}

function stepJson(step: Step, setOf: SetOf): object {
  const { lever, before, after, unit, value, relative, edits, also, gain, total, place, sharedWith } = step;
  return {
    aim: aimJson(step.aim),
    count: leverName(lever),
    column: lever.column.id,
    before: printExact(before),
    after: printExact(after),
    unit: printExact(unit),
    value: printExact(value.before),
    value_after: printExact(value.after),
    relative_change: printExact(relative),
    points: printExact(gain),
    total: printExact(total),
    place: Number(printExact(place)),
    shared_with: sharedWith.map((other) => other.code),
    also_changes: also,
    set: setOf(step),
    cells: edits.map(editJson),
  };
}

function aimJson(aim: Step["aim"]): object {
  switch (aim.kind) {
    case "band": {
      const { band } = aim;
      return {
        kind: "band",
        edge: band === undefined ? null : printExact(band.edge),
        points: band === undefined ? "0" : printExact(band.points),
      };
    }
    case "place":
      return {
        kind: "place",
        value: aim.value === undefined ? null : printExact(aim.value),
        inclusive: aim.inclusive,
      };
    case "most":
      return { kind: "most" };
  }
}

/** `01.sum(organizations.answered_on_time)=+310`; of several columns that could make the change, with the one that does: `[polls]`. */
function setText({ lever, before, after }: Step, code: string, methodology: Methodology): string {
  const by = after.sub(before);
  const column = columnsOf(lever.leaf, methodology).length > 1 ? `[${lever.column.id}]` : "";
  return `${code}.${leverName(lever)}${column}=${by.s < 0n ? "" : "+"}${printExact(by)}`;
}

function leverName({ leaf }: Lever): string {
  return leaf.kind === "cell" ? leaf.column : printAggregate(leaf.aggregate);
}

function editJson({ organization, column, from, to }: Edit): object {
  const index = organization?.indexes.get(column);
  return {
    file: organization?.file ?? null,
    row: organization?.row ?? null,
    column,
    cell: organization === undefined || index === undefined ? null : `${letters(index)}${organization.row}`,
    from: printExact(from),
    to: printExact(to),
  };
}

function goalJson({ place, attempted, held, best, exact, ways }: Goal, setOf: SetOf): object {
  return {
    place: Number(printExact(place)),
    attempted_place: Number(printExact(attempted)),
    held,
    exact,
    best: { place: Number(printExact(best.place)), total: printExact(best.total) },
    ways: ways.map((way) => wayJson(way, setOf)),
  };
}

function wayJson({ steps, relative, total, place, sharedWith, below }: Way, setOf: SetOf): object {
  return {
    place: Number(printExact(place)),
    shared_with: sharedWith.map((other) => other.code),
    total: printExact(total),
    relative_change: printExact(relative),
    steps: steps.map((step) => ({ id: step.indicator.id, ...stepJson(step, setOf) })),
    below: below.map(({ region, points }) => ({ region_code: region.code, points: printExact(points) })),
  };
}
