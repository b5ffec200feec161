import { expect, test } from "vitest";
import { checkScales } from "../../src/load/check-scales.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import type { Scale } from "../../src/model/methodology.ts";
import { bands, indicator, regionsOf } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const codes = ["01", "02", "03", "04"];
const none: Scale = { kind: "none" };
const goalposts = (worst: string, best: string): Scale => ({
  kind: "goalposts",
  worst: exact(worst),
  best: exact(best),
});
const best = (better: string): Scale => ({ kind: "distance_to_best", better });

/** What is told of values of as many regions, the fourth of which is not rated; "-" is no value. */
function told(scale: Scale, values: string): readonly string[] {
  const each = values.split(" ").map((text) => (text === "-" ? undefined : exact(text)));
  const i = indicator("i", "regions.bodies", "10", scale);
  const regions = regionsOf(...codes.slice(0, each.length));
  const spared = new Set(["04" as RegionCode]);
  return checkScales([i], regions, new Map([[i.id, each]]), spared, "regions.csv").map(
    ({ kind, severity, at: _, ...data }) => `${kind} ${severity} ${JSON.stringify(data)}`,
  );
}

/* a scale, the values of the regions → what is told */
test.each<[Scale, string, string[]]>([
  [none, "0 0.5 1", []],
  [none, "- - -", []],
  [
    none,
    "95 80 60",
    ['not-a-share warning {"indicator":"i","values":["95","80","60"],"regions":3,"of":3,"percent":true}'],
  ],
  [
    none,
    "1.5",
    ['not-a-share warning {"indicator":"i","values":["1.5"],"regions":1,"of":1,"percent":false}'],
  ],
  [
    none,
    "95 80 0.6",
    ['not-a-share warning {"indicator":"i","values":["95","80"],"regions":2,"of":3,"percent":true}'],
  ],
  [
    none,
    "1.02 0.8 0.6",
    ['not-a-share warning {"indicator":"i","values":["1.02"],"regions":1,"of":3,"percent":false}'],
  ],
  [
    none,
    "3.2 2.5 1.9",
    ['not-a-share warning {"indicator":"i","values":["3.2","2.5","1.9"],"regions":3,"of":3,"percent":false}'],
  ],
  [
    none,
    "250 80 0.6",
    ['not-a-share warning {"indicator":"i","values":["250","80"],"regions":2,"of":3,"percent":false}'],
  ],
  [none, "1 0.8 0.6 95", []],
  [
    bands("higher", "0.9 10", "0.5 4"),
    "95 80 0.6",
    ['not-a-share warning {"indicator":"i","values":["95","80"],"regions":2,"of":3,"percent":true}'],
  ],
  [bands("higher", "0.9 10", "0.5 4"), "1.3 0.8 0.6", []],
  [bands("higher", "0.9 10", "0.5 4"), "0.9 0.95 1", []],
  [
    bands("higher", "0.9 10", "0.5 4"),
    "0.4 0.3 0.2",
    ['beyond-scale warning {"indicator":"i","end":"worst","edge":"0.5","regions":3}'],
  ],
  [bands("higher", "0.9 10", "0.5 4"), "0.4 0.3", []],
  [bands("higher", "0.9 10", "0.5 4"), "0.91 0.95 1", []],
  [
    bands("lower", "10 10", "30 4"),
    "31 45 60",
    ['beyond-scale warning {"indicator":"i","end":"worst","edge":"30","regions":3}'],
  ],
  [
    goalposts("0", "5"),
    "6 7 8 1",
    ['beyond-scale warning {"indicator":"i","end":"best","edge":"5","regions":3}'],
  ],
  [
    goalposts("30", "10"),
    "31 32 33",
    ['beyond-scale warning {"indicator":"i","end":"worst","edge":"30","regions":3}'],
  ],
  [goalposts("30", "10"), "31 32 30", []],
  [best("higher"), "0 -1", ['best-not-positive error {"indicator":"i","value":"0"}']],
  [best("higher"), "0 1", []],
  [best("lower"), "0 1", ['best-not-positive error {"indicator":"i","value":"0"}']],
  [best("lower"), "1 2", []],
  [{ kind: "minmax", better: "higher" }, "95 96 97", []],
])("%#", (scale, values, problems) => {
  expect(told(scale, values)).toEqual(problems);
});
