import { appendFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileSource, readOnce } from "../../src/cli/file-source.ts";
import type { Source } from "../../src/model/source.ts";
import { cannotRead } from "../../src/read/cannot-read.ts";
import { cut, folder, small } from "../build/files.ts";

const read = (name: string) => readFileSync(join(small, name), "utf8");
async function bytesOf(source: Source, between: () => void = () => {}): Promise<number> {
  let bytes = 0;
  for await (const chunk of source.chunks()) {
    if (bytes === 0) between();
    bytes += chunk.length;
  }
  return bytes;
}

describe("a file that is another one at the second reading is refused", () => {
  const changes: readonly (readonly [string, (path: string) => void])[] = [
    ["it grew", (path) => appendFileSync(path, "more")],
    [
      "it was written anew, with as many bytes",
      (path) => writeFileSync(path, read("regions.csv").replace("1", "2")),
    ],
    ["its time is another", (path) => utimesSync(path, 1, 1)],
    [
      "it was replaced",
      (path) => {
        rmSync(path);
        writeFileSync(path, read("regions.csv"));
      },
    ],
  ];

  test.each(changes)("between two readings: %s", async (_, change) => {
    const path = join(folder({ "regions.csv": read("regions.csv") }), "regions.csv");
    const source = fileSource(path, "regions.csv");
    expect(await bytesOf(source)).toBe(source.size);
    expect(await bytesOf(source)).toBe(source.size);
    change(path);
    const error = await bytesOf(source).catch((error: unknown) => error);
    expect(cannotRead(error, "regions.csv").kind).toBe("file-changed");
  });

  test("file-changed: while it is read", async () => {
    const path = join(folder({ "regions.csv": read("regions.csv") }), "regions.csv");
    const source = fileSource(path, "regions.csv");
    const grow = () => appendFileSync(path, "more");
    const error = await bytesOf(source, grow).catch((error: unknown) => error);
    expect(cannotRead(error, "regions.csv").kind).toBe("file-changed");
  });
});

test("what is read once is kept, up to a limit", async () => {
  const of = (most: number) => readOnce("<stdin>", () => cut(Buffer.from("123456789"), [4]), most);
  const kept = of(9);
  expect([await bytesOf(kept), await bytesOf(kept)]).toEqual([9, 9]);
  const error = await bytesOf(of(8)).catch((error: unknown) => error);
  expect(cannotRead(error, "<stdin>")).toMatchObject({ kind: "file-too-large", limit: 8 });
});
