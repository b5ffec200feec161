import { spawnSync } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { outlet } from "../../src/cli/outlet.ts";
import { folder } from "./folder.ts";

function noStream(): never {
  throw new Error("a stream was made");
}

test("a file gets every byte, and no stream is made for it", async () => {
  const file = join(folder(), "out.txt");
  const descriptor = openSync(file, "w");
  const out = await outlet({ descriptor, stream: noStream });
  out.write("Тула\n");
  out.write("Омск\n".repeat(100_000));
  closeSync(descriptor);
  expect(readFileSync(file, "utf8")).toBe(`Тула\n${"Омск\n".repeat(100_000)}`);
  expect([out.isTerminal, out.width, out.streams()]).toEqual([false, undefined, false]);
});

test("what a full pipe does not take at once goes through the stream, whole and in order", async () => {
  const pipe = join(folder(), "pipe");
  expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
  const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  const streamed: Buffer[] = [];
  const stream = new PassThrough().on("data", (bytes: Buffer) => streamed.push(bytes));
  const out = await outlet({ descriptor, stream: () => stream as unknown as NodeJS.WriteStream });
  const text = "Тула, Омск, Тверь\n".repeat(20_000);
  out.write(text);
  out.write("конец\n");
  expect(out.streams()).toBe(true);
  const taken = Buffer.alloc(1 << 20);
  const length = readSync(descriptor, taken);
  closeSync(descriptor);
  expect(length).toBeGreaterThan(0);
  expect(Buffer.concat([taken.subarray(0, length), ...streamed]).toString()).toBe(`${text}конец\n`);
});

test("a disk that is full is a failure that says so", async () => {
  const out = await outlet({ descriptor: openSync("/dev/full", "w"), stream: noStream });
  expect(() => out.write("text")).toThrow(expect.objectContaining({ code: "ENOSPC" }));
});

test("the null device is no terminal", async () => {
  const out = await outlet({ descriptor: openSync("/dev/null", "w"), stream: noStream });
  out.write("text");
  expect([out.isTerminal, out.streams()]).toEqual([false, false]);
});
