import { expect, test } from "vitest";
import type { Files } from "../../src/cli/effects.ts";
import { progressLine, withProgress } from "../../src/cli/progress.ts";

/** Files of ten megabytes, read in ten chunks; the clock moves by `pace` at every look. */
function world(pace: number) {
  let time = 0;
  const written: string[] = [];
  const chunk = new Uint8Array(1_000_000);
  const files = {
    open: (name: string) => ({
      name,
      size: 10_000_000,
      async *chunks() {
        for (let n = 0; n < 10; n++) yield chunk;
      },
    }),
  } as unknown as Files;
  const now = () => {
    time += pace;
    return time;
  };
  return { written, files: withProgress(files, { write: (text) => written.push(text), now, lang: "en" }) };
}

async function readAll(files: Files, ...names: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const source of names.map((name) => files.open(name))) {
    for await (const chunk of source.chunks()) bytes += chunk.length;
  }
  return bytes;
}

test("a short run shows nothing, and all of the file comes through", async () => {
  const { files, written } = world(1);
  expect(await readAll(files, "a")).toBe(10_000_000);
  expect(written).toEqual([]);
});

test("a long run shows how far it is, never beyond the whole, and wipes the line at the end", async () => {
  const { files, written } = world(200);
  await readAll(files, "a", "b");
  const shares = written.flatMap((text) => /(\d+)%/.exec(text)?.slice(1).map(Number) ?? []);
  expect(shares.length).toBeGreaterThan(10);
  expect(Math.max(...shares)).toBeLessThanOrEqual(100);
  expect(written.at(-1)).toBe("\r\u001b[K");
});

test("the bar counts what was read against what there is", () => {
  expect(progressLine(12_000_000, 40_000_000, "en")).toBe(
    "[#########---------------------] 30%, 12 of 40 MB",
  );
  expect(progressLine(40_000_000, 40_000_000, "ru")).toBe(
    "[##############################] 100 %, 40 из 40 МБ",
  );
  expect(progressLine(0, 0, "ru")).toBe("[------------------------------] 0 %, 0 из 0 МБ");
});
