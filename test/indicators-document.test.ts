import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "./build/files.ts";

/* docs/indicators.md says of each number where it comes from: it has to speak of the numbers that there are. */

interface Band {
  readonly [bound: string]: string;
  readonly points: string;
}

interface Indicator {
  readonly id: string;
  readonly evidence: string | readonly string[];
  readonly weight: string;
  readonly scale: { readonly bands: readonly Band[] };
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const methodology = parse(read("methodology.yaml"), { schema: "failsafe" }) as {
  readonly blocks: readonly { readonly indicators: readonly Indicator[] }[];
};
const indicators = methodology.blocks.flatMap((block) => block.indicators);
const rows = [
  ...read("docs/indicators.md").matchAll(
    /^\| \d+ \| `(\w+)` \| ([\w, ]+) \| (\d+) (o|our) \| [^|]+ \| ([^|]+) \|/gm,
  ),
].map(([, id = "", evidence = "", weight = "", origin = "", bands = ""]) => ({
  id,
  evidence,
  weight,
  origin,
  bands,
}));

/** The document counts in hundredths where it says so. */
function bandsTold(text: string): readonly string[] {
  const factor = text.includes("%") ? 100 : 1;
  const bound = text.includes("above") ? "above" : text.includes(" to ") ? "to" : "from";
  return [...text.matchAll(/(\d+) (?:from|to|above|\*\*above\*\*) ([\d.]+)/g)].map(
    ([, points, edge]) => `${bound} ${Number((Number(edge) / factor).toFixed(6))}: ${points}`,
  );
}

function bandsOf({ scale }: Indicator): readonly string[] {
  return scale.bands.map(({ points, ...bounds }) => {
    const [[bound, edge] = []] = Object.entries(bounds);
    return `${bound} ${Number(edge)}: ${points}`;
  });
}

test("every indicator is a row, in order", () => {
  expect(rows.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  expect(rows).toHaveLength(23);
});

test.each(rows.map((row, index) => [row.id, row, indicators[index]] as const))("%s", (_, row, indicator) => {
  expect(indicator).toBeDefined();
  if (indicator === undefined) return;
  const evidence = [indicator.evidence].flat();
  expect(row.evidence).toBe(evidence.join(", "));
  expect(row.weight).toBe(indicator.weight);
  expect(row.origin).toBe(evidence.includes("order") ? "o" : "our");
  expect(bandsTold(row.bands)).toEqual(bandsOf(indicator));
});

test("500 points are the order's, 170 are ours, and every award is a multiple of 5", () => {
  const sum = (origin: string) =>
    rows.filter((row) => row.origin === origin).reduce((total, { weight }) => total + Number(weight), 0);
  expect([sum("o"), sum("our")]).toEqual([500, 170]);
  const awards = indicators.flatMap(({ scale }) => scale.bands.map(({ points }) => Number(points)));
  expect(awards.filter((award) => award % 5 !== 0)).toEqual([]);
});
