import fc from "fast-check";
import { expect } from "vitest";
import { answered, inFolder, ran } from "../in-folder.ts";
import type { Case } from "../plain/case.ts";
import { cases } from "../plain/cases.ts";
import { add, type Fraction, fractionOf, order, reduced, subtract, zero } from "../plain/fraction.ts";
import { ratedPlainly } from "../plain/rated.ts";
import { written } from "../plain/written.ts";
import { target } from "../target.ts";

/** The parts of the answers that are looked at. */
interface Placed {
  readonly total: string;
  readonly place: number;
}

interface Edit {
  readonly row: number | null;
  readonly column: string;
  readonly to: string;
}

interface Step extends Placed {
  readonly id: string;
  readonly kind: string;
  readonly set: string;
  readonly points: string;
  readonly cells: readonly Edit[];
  /** `edge` is null of what lies below all bands. */
  readonly aim: { readonly kind: string; readonly edge?: string | null };
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly also_changes: readonly string[];
}

interface Way extends Placed {
  readonly steps: readonly Step[];
}

/** Another value in a cell of an organisation. */
const edit = fc.record({
  at: fc.nat(100),
  column: fc.constantFrom("a", "b", "c"),
  to: fc.constantFrom("0", "1", "5", "20"),
});

/** What is said of a rating is true once it is tried: by what-if, and in the files. */
export const questions = target(
  "questions",
  fc.tuple(cases, fc.nat(5), fc.integer({ min: 1, max: 6 }), fc.array(edit, { maxLength: 3 })),
  async ([made, chosen, place, edits]) => {
    const rated = ratedPlainly(made, "total");
    if (rated === "refused" || rated.length === 0) return;
    const region = rated[chosen % rated.length];
    if (region === undefined) return;
    await inFolder(filesOf(made), async (cwd) => {
      await holdsExplanation(cwd, region.code, made);
      await holdsGap(cwd, region.code, place, made);
    });
    await holdsAttribution(made, edited(made, edits));
  },
);

function filesOf(made: Case): Record<string, string> {
  const { methodology, regions, organizations } = written(made);
  return { "methodology.yaml": methodology, "regions.csv": regions, "organizations.csv": organizations };
}

const same = (a: string, b: string) => expect(reduced(fractionOf(a))).toBe(reduced(fractionOf(b)));

async function holdsExplanation(cwd: string, code: string, made: Case): Promise<void> {
  const explained = await answered(["explain", code, "--full"], cwd);
  const plain = plainOf(made, code);
  same(explained.exact_total, plain.exactTotal);
  expect(explained.place).toBe(decimal(plain.place));
  for (const { id, points, value } of explained.indicators) {
    same(points, plain.points[id] ?? "");
    if (value === null) expect(plain.values[id]).toBe("missing");
    else same(value, plain.values[id] ?? "");
  }
  const contributions = explained.indicators.map(
    ({ contribution }: { contribution: string }) => contribution,
  );
  same(explained.exact_total, textOf(totalOf(contributions)));
}

async function holdsGap(cwd: string, code: string, place: number, made: Case): Promise<void> {
  const gap = await answered(["gap", code, "--to-place", `${place}`], cwd);
  const steps = (gap.indicators as readonly Step[]).filter(({ set }) => set !== undefined);
  for (const step of steps) {
    await holdsWhenTried(cwd, code, [step], step, made);
    await isLeast(cwd, code, step);
  }
  for (const way of gap.goal.ways as readonly Way[]) await holdsWhenTried(cwd, code, way.steps, way, made);
}

/** What steps are said to lead to is so by what-if, and plainly calculated with the cells that they change. */
async function holdsWhenTried(
  cwd: string,
  code: string,
  steps: readonly Step[],
  said: Placed,
  made: Case,
): Promise<void> {
  if (steps.length === 0) return;
  const tried = await answered(["whatif", ...steps.flatMap(({ set }) => ["--set", set])], cwd);
  const own = tried.regions.find(({ region_code }: { region_code: string }) => region_code === code);
  if (own !== undefined) {
    same(own.exact_points.current, said.total);
    expect(Number(own.place)).toBe(said.place);
  }
  const changed = steps.flatMap(({ cells }) => cells).reduce((now, cell) => withCell(now, code, cell), made);
  const plain = plainOf(changed, code);
  same(plain.exactTotal, said.total);
  expect(decimal(plain.place)).toBe(said.place);
}

/** A step to a band that is one unit shorter does not reach it. */
async function isLeast(
  cwd: string,
  code: string,
  { aim, before, after, unit, set, total, also_changes: also }: Step,
) {
  const size = subtract(fractionOf(after), fractionOf(before));
  const one = fractionOf(unit);
  const isUp = order(size, zero) > 0;
  const less = isUp ? subtract(size, one) : add(size, one);
  // Below all bands there are no points, and a value that is missing may bring none either: a shorter step can leave it without one.
  if (aim.edge === null) return;
  // A count that other indicators need as well may be worth something to them; the unit of a mean is that of its cells.
  if (
    set.includes(".mean(") ||
    aim.kind !== "band" ||
    also.length > 0 ||
    order(less, zero) === 0 ||
    order(one, zero) === 0
  )
    return;
  expect(order(less, zero) > 0).toBe(isUp);
  const by = `${isUp ? "+" : ""}${exactText(less)}`;
  const shorter = `${set.slice(0, set.lastIndexOf("=") + 1)}${by}`;
  const { stdout, code: exit } = await ran(["whatif", "--set", shorter, "-f", "json"], { cwd }, [0, 1, 2]);
  if (exit !== 0) return;
  const own = JSON.parse(stdout).regions.find(
    ({ region_code }: { region_code: string }) => region_code === code,
  );
  if (own === undefined) return;
  expect(reduced(fractionOf(own.exact_points.current))).not.toBe(reduced(fractionOf(total)));
}

/** As what-if takes it: an integer, or a fraction. */
function exactText(value: Fraction): string {
  return reduced(value).replace(/\/1$/, "");
}

function plainOf(made: Case, code: string) {
  const rated = ratedPlainly(made, "total");
  const own = rated === "refused" ? undefined : rated.find((region) => region.code === code);
  if (own === undefined) throw new Error(`${code} is not rated`);
  return own;
}

/** The case with another value in a cell; `row` is that of the file, and none where it is the region's own. */
function withCell(made: Case, code: string, { row, column, to }: Edit): Case {
  const withValue = <T extends { readonly cells: Readonly<Record<string, string>> }>(entry: T): T => ({
    ...entry,
    cells: { ...entry.cells, [column]: to },
  });
  return {
    ...made,
    regions: made.regions.map((own) => (row === null && own.key === code ? withValue(own) : own)),
    organizations: made.organizations.map((own, index) => (row === index + 2 ? withValue(own) : own)),
  };
}

function edited(
  made: Case,
  edits: readonly { readonly at: number; readonly column: string; readonly to: string }[],
): Case {
  return edits.reduce(
    (now, { at, column, to }) => withCell(now, "", { row: (at % now.organizations.length) + 2, column, to }),
    made,
  );
}

/** The parts of a change add up to it, and it leads from one rating to the other. */
async function holdsAttribution(previous: Case, current: Case): Promise<void> {
  const [before, after] = [ratedPlainly(previous, "total"), ratedPlainly(current, "total")];
  if (before === "refused" || after === "refused" || after.length === 0 || before.length === 0) return;
  const files = [previous, current].flatMap((made, index) =>
    Object.entries(filesOf(made)).map(([name, content]) => [`${index}/${name}`, content] as const),
  );
  await inFolder(Object.fromEntries(files), async (cwd) => {
    const attribution = await answered(["attribute", "0", "1"], cwd);
    const both = after.filter(({ code }) => before.some((own) => own.code === code));
    expect(attribution.regions.map(({ region_code }: { region_code: string }) => region_code).sort()).toEqual(
      both.map(({ code }) => code),
    );
    for (const region of attribution.regions) {
      const { previous: from, current: to, gained } = region.points;
      same(from, before.find(({ code }) => code === region.region_code)?.exactTotal ?? "");
      same(to, after.find(({ code }) => code === region.region_code)?.exactTotal ?? "");
      const rise = subtract(fractionOf(to), fractionOf(from));
      same(gained, textOf(current.order === "descending" ? rise : subtract(zero, rise)));
      same(gained, textOf(totalOf(Object.values(region.causes.points))));
      const indicators = Object.values(region.indicators as Record<string, Record<string, string>>);
      same(gained, textOf(totalOf(indicators.flatMap((parts) => Object.values(parts)))));
      const places = totalOf(Object.values(region.causes.places));
      expect(order(places, fractionOf(`${region.places_gained}`))).toBe(0);
      expect(region.previous_place - region.place).toBe(region.places_gained);
    }
  });
}

function totalOf(texts: readonly string[]): Fraction {
  return texts.map(fractionOf).reduce(add, zero);
}

function textOf({ upper, lower }: Fraction): string {
  return `${upper}/${lower}`;
}

/** A place, which has a half at most. */
function decimal(text: string): number {
  const [upper = "", lower = ""] = text.split("/");
  return Number(upper) / Number(lower);
}
