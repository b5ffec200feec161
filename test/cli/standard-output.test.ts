import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OutputError } from "../../src/cli/effects.ts";
import { standardOutput } from "../../src/cli/standard-output.ts";
import { folder } from "../build/files.ts";

function noStream(): never {
  throw new Error("a stream was made");
}

test("a file gets every byte, and no stream is made for it", async () => {
  const file = join(folder(), "out.txt");
  const descriptor = openSync(file, "w");
  const out = await standardOutput(descriptor, noStream);
  out.write("Тула\n");
  out.write("Омск\n".repeat(100_000));
  closeSync(descriptor);
  expect(readFileSync(file, "utf8")).toBe(`Тула\n${"Омск\n".repeat(100_000)}`);
  expect([out.isTerminal, out.width]).toEqual([false, undefined]);
});

test("a full pipe that does not wait is waited for: its reader gets everything, in order", async () => {
  const dir = folder();
  const pipe = join(dir, "pipe");
  expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
  const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  const reader = spawn("sh", ["-c", "sleep 0.2; cat pipe > read"], { cwd: dir });
  const out = await standardOutput(descriptor, noStream);
  const text = "Тула, Омск, Тверь\n".repeat(20_000);
  out.write(text);
  out.write("конец\n");
  closeSync(descriptor);
  await once(reader, "close");
  expect(readFileSync(join(dir, "read"), "utf8")).toBe(`${text}конец\n`);
});

test("a disk that is full is a failure, and says so", async () => {
  const full = await standardOutput(openSync("/dev/full", "w"), noStream);
  expect(() => full.write("text")).toThrow(OutputError);
  expect(() => full.write("text")).toThrow(expect.objectContaining({ code: "ENOSPC" }));
});

test("the null device is no terminal", async () => {
  const out = await standardOutput(openSync("/dev/null", "w"), noStream);
  out.write("text");
  expect(out.isTerminal).toBe(false);
});
