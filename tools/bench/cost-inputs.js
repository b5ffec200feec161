import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Inputs on which a cost could outgrow them. `make(folder, n)` writes one of size n; `n` is what takes about a
 * second, and the arguments follow the folder's name.
 */

const methodology = (regionColumns, organizationColumns, indicators, maximum) => `id: m
title: M
max_points: ${maximum}
ranking: {on: rounded, round: {places: 0, mode: half-up}, order: descending, ties: dense}
exports:
  missing_values: [""]
  regions: {key: code, name: name, group: district, columns: {code: {type: code}, name: {type: text}, district: {type: text, optional: true}${regionColumns}}}
  organizations:
    key: id
    region: region
    columns: {id: {type: code}, region: {type: code}${organizationColumns}}
blocks:
  - id: work
    title: Work
    aggregate: sum
    indicators:
${indicators}`;

const indicator = (id, formula, weight, scale) =>
  `      - {id: ${id}, title: ${id}, weight: ${weight}, formula: "${formula}", scale: ${scale}, missing: zero}\n`;
const share = "{kind: goalposts, worst: 0, best: 1}";
const times = (count, item) => Array.from({ length: count }, (_, index) => item(index)).join("");

function write(folder, text, regions, organizations) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "methodology.yaml"), text);
  writeFileSync(join(folder, "regions.csv"), regions);
  writeFileSync(join(folder, "organizations.csv"), organizations);
}

const plainText = methodology(
  "",
  ", a: {type: integer}",
  indicator("sum", "sum(organizations.a) / 9", 10, share),
  10,
);
const codes = (count) => `code,name,district\n${times(count, (n) => `${n},R ${n},D ${n % 8}\n`)}`;
const one = "id,region,a\n1,1,5\n";

export const costs = [
  {
    name: "mean of ratios, organisations",
    n: 45_500,
    make(folder, n) {
      const columns = ", a: {type: integer}, b: {type: integer, min: 1}";
      const formula = indicator("mean", "mean(organizations.a / organizations.b)", 10, share);
      const rows = times(n, (row) => `${row},${row % 85},${(row * 31) % 97},${1 + ((row * 7919) % 2000)}\n`);
      write(folder, methodology("", columns, formula, 10), codes(85), `id,region,a,b\n${rows}`);
    },
  },
  {
    name: "blank rows of organisations",
    n: 12_500_000,
    make: (folder, n) => write(folder, plainText, codes(8), `id,region,a\n${"\n".repeat(n)}1,1,5\n`),
  },
  {
    name: "blank rows of regions",
    n: 5_000_000,
    make: (folder, n) =>
      write(folder, plainText, `code,name,district\n${",,\n".repeat(n)}${codes(8).slice(19)}`, one),
  },
  {
    name: "regions, each in a district of its own",
    n: 10_000,
    make(folder, n) {
      const regions = times(n, (row) => `${row},R ${row},Округ города ${row}\n`);
      write(folder, plainText, `code,name,district\n${regions}`, one);
    },
    more: ["-f", "csv"],
  },
  {
    name: "rows of unknown regions",
    n: 50_000,
    make: (folder, n) =>
      write(folder, plainText, codes(2000), `id,region,a\n${times(n, (row) => `${row},9x${row},1\n`)}`),
    status: 1,
  },
  {
    name: "unknown columns",
    n: 4_000,
    make: (folder, n) =>
      write(
        folder,
        plainText,
        `code,name,district${times(n, (c) => `,dstrict_of_${c}`)}\n1,R,D${",".repeat(n)}\n`,
        one,
      ),
  },
  {
    name: "keys met twice",
    n: 75_000,
    make: (folder, n) =>
      write(folder, plainText, codes(8), `id,region,a\n${times(2 * n, (row) => `k${row % n},1,1\n`)}`),
    status: 1,
  },
  {
    // The digits cost more than their number, up to the limit of digits: these are half of it.
    name: "regions, products of 12 cells of 390 digits",
    n: 5,
    make(folder, n) {
      const factors = 12;
      const columns = times(factors, (c) => `, c${c}: {type: decimal}`);
      const product = Array.from({ length: factors }, (_, c) => `regions.c${c}`).join(" * ");
      const digits = (seed) => `1${times(389, (d) => (seed * 7 + d * d * 13 + ((d * seed) % 11)) % 10)}`;
      const rows = times(n, (row) => `${row},R,D${times(factors, (c) => `,${digits(row * 40 + c)}`)}\n`);
      const text = methodology(
        columns,
        "",
        indicator("product", product, 10, "{kind: minmax, better: higher}"),
        10,
      );
      write(
        folder,
        text,
        `code,name,district${times(factors, (c) => `,c${c}`)}\n${rows}`,
        "id,region\n1,1\n",
      );
    },
  },
  {
    name: "gap to the first place, indicators of ten bands",
    n: 50,
    make(folder, n) {
      const bands = Array.from(
        { length: 10 },
        (_, b) => `{from: ${(10 - b) / 11 < 1 ? ((10 - b) / 11).toFixed(4) : 1}, points: ${10 - b}}`,
      );
      const scale = `{kind: bands, better: higher, bands: [${bands.join(", ")}]}`;
      const columns = times(n, (c) => `, c${c}: {type: integer, min: 0, max: 100}`);
      const all = times(n, (c) => indicator(`i${c}`, `sum(organizations.c${c}) / 100`, 10, scale));
      const rows = times(
        40,
        (row) => `${row},${row}${times(n, (c) => `,${(row * 37 + c * 61 + row * c) % 101}`)}\n`,
      );
      write(
        folder,
        methodology("", columns, all, 10 * n),
        codes(40),
        `id,region${times(n, (c) => `,c${c}`)}\n${rows}`,
      );
    },
    args: (folder) => ["gap", "20", folder, "--to-place", "1"],
  },
];
