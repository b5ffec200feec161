import { apportion } from "../../exact/apportion.ts";
import { printPlaces } from "../../exact/decimal.ts";
import { type Fraction, zero } from "../../exact/fraction.ts";
import { round } from "../../exact/round.ts";
import { recordColumn } from "../../format/record-column.ts";
import { type Cell, empty, numberCell, type Table, termCell, textCell } from "../../format/table.ts";
import { recordHeading } from "../../words/record-headings.ts";
import {
  type Attribution,
  type Cause,
  type ComparedIndicator,
  causes,
  type RegionAttribution,
} from "./attribution.ts";

const DIGITS = 4;

interface Step {
  readonly cause: Cause;
  /** Absent where the change is one of places. */
  readonly indicator: ComparedIndicator | undefined;
  readonly change: Fraction;
}

/**
 * A region's waterfall, a row a step: points by cause and indicator, then places by cause. `change` is what a
 * step adds, `after` what it leads to: of points with their sign, of places above zero where they go up.
 * Decimals of four places that add up.
 */
export function waterfallRecords(
  { indicators }: Pick<Attribution, "indicators">,
  { previous, current, rise, indicators: parts }: RegionAttribution,
): Table {
  const { code, name } = current.region.region;
  const points = causes.flatMap((cause) =>
    indicators.flatMap((indicator, index): readonly Step[] => {
      const change = parts[index]?.[cause] ?? zero;
      return change.n === 0n ? [] : [{ cause, indicator, change }];
    }),
  );
  const places = causes.map((cause): Step => ({ cause, indicator: undefined, change: rise.parts[cause] }));
  const rowsOf = (of: string, steps: readonly Step[], from: Fraction, to: Fraction, sign: 1 | -1) =>
    ledTo(steps, from, to, sign).map(({ cause, indicator, change, after }): readonly Cell[] => [
      textCell(code),
      textCell(name),
      termCell(of, recordHeading(of).toLowerCase()),
      termCell(cause, recordHeading(cause)),
      indicator === undefined ? empty : termCell(indicator.id, indicator.title),
      numberCell(printPlaces(change, DIGITS)),
      numberCell(printPlaces(after, DIGITS)),
    ]);
  return {
    title: [],
    columns: ["region_code", "region", "of", "cause", "indicator", "change", "after"].map((id) =>
      recordColumn(id),
    ),
    rows: [
      ...rowsOf("points", points, previous.exactScore, current.exactScore, 1),
      ...rowsOf("places", places, previous.place, current.place, -1),
    ],
    notes: [],
  };
}

/** The steps as printed, each with the value that it leads to; a place that goes up is a smaller number. */
function ledTo(steps: readonly Step[], from: Fraction, to: Fraction, sign: 1 | -1) {
  const [start, end] = [from, to].map((value) => round(value, { places: DIGITS, mode: "half-up" }));
  if (start === undefined || end === undefined) throw new Error("a waterfall without ends");
  const changes = apportion(
    steps.map(({ change }) => change),
    end.sub(start).mul(sign),
    DIGITS,
  );
  let after = start;
  return steps.map((step, index) => {
    const change = changes[index] ?? zero;
    after = after.add(change.mul(sign));
    return { ...step, change, after };
  });
}
