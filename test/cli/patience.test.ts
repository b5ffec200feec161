import { expect, test } from "vitest";
import type { Files } from "../../src/cli/effects.ts";
import { withPatience } from "../../src/cli/patience.ts";

const MEGABYTE = 1 << 20;

/** How often patience ends while files of these sizes are read, in pieces of 64 kB. */
async function endsWhile(sizes: Readonly<Record<string, number>>): Promise<number> {
  let ends = 0;
  const files = {
    open: (path: string) => ({
      name: path,
      size: undefined,
      async *chunks() {
        for (let at = 0; at < (sizes[path] ?? 0); at += 1 << 16) yield new Uint8Array(1 << 16);
      },
    }),
  } as unknown as Files;
  const patient = withPatience(files, () => {
    ends += 1;
  });
  for (const [path, size] of Object.entries(sizes)) {
    let read = 0;
    for await (const chunk of patient.open(path).chunks()) read += chunk.length;
    expect(read).toBe(size);
  }
  return ends;
}

test.each([
  ["a sample", { "a/regions.csv": 0, "a/organizations.csv": MEGABYTE / 2 }, 0],
  ["a country, once and for all", { "a/organizations.csv": 40 * MEGABYTE }, 1],
  ["a country in parts", { "organizations-1.csv": MEGABYTE / 2, "organizations-2.csv.gz": MEGABYTE / 2 }, 1],
  ["a great many regions", { "a/regions.csv": MEGABYTE / 8 }, 1],
  ["a methodology of another size", { "methodology.yaml": MEGABYTE / 8 }, 1],
] as const)("%s", async (_what, sizes, ends) => {
  expect(await endsWhile(sizes)).toBe(ends);
});
